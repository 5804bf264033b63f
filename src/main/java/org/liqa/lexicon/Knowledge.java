package org.liqa.lexicon;

import org.apache.jena.rdf.model.Model;

/// All that is known of words and names.
public record Knowledge(Lexicon lexicon, Gazetteer gazetteer) {
    /// Reads the files that come with Liqa.
    ///
    /// @param base what the IRIs of the gazetteer begin with; ends with a slash
    public static Knowledge shipped(String base) {
        Model words = OntologyFiles.read("ontology/lexicon", base);
        Model things = OntologyFiles.read("ontology/gazetteer", base);
        things.add(words);
        return new Knowledge(Lexicon.of(words), GazetteerReader.read(things, words));
    }
}
