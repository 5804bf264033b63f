package org.liqa.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.liqa.analyse.Clitics;
import org.liqa.analyse.NormalForm;
import org.liqa.analyse.Token;

/// The words that extraction knows, in all their forms. The words are listed in `ontology/lexicon`,
/// each once; the forms are made from them.
public final class Lexicon {
    /// Of the terms of the word lists, prefix `l:`.
    public static final String NAMESPACE = "https://w3id.org/liqa/lexicon#";

    static final List<String> VERB_STEMS = List.of("past", "present", "jussive", "passive");
    static final List<String> NOUN_STEMS = List.of("noun", "plural", "feminine");

    /// What else is said of words; `word` of their class.
    static final List<String> OTHER_PROPERTIES = List.of("masdar", "form", "class", "word");

    private static final Pattern NOT_OF_WORD =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}\u0640]+");

    private final PhraseIndex<Form> forms = new PhraseIndex<>();
    private final Set<String> entries = new TreeSet<>();
    private final Model model;

    private Lexicon(Model model) {
        this.model = model;
    }

    /// Reads the word lists.
    ///
    /// @throws IllegalStateException if they are not sound; all that is wrong is in the message
    public static Lexicon of(Model model) {
        Lexicon lexicon = new Lexicon(model);
        List<Inflection> inflections = Inflection.all(model);
        lexicon.addEntries("Verb", Form.Kind.VERB, VERB_STEMS, inflections);
        lexicon.addEntries("Noun", Form.Kind.NOUN, NOUN_STEMS, inflections);
        for (WordClass wordClass : WordClass.values()) {
            lexicon.addWords(wordClass);
        }
        return lexicon;
    }

    private void addEntries(
            String type, Form.Kind kind, List<String> stems, List<Inflection> inflections) {
        List<Resource> found =
                model.listSubjectsWithProperty(RDF.type, resource(type)).toList().stream()
                        .sorted(Comparator.comparing(Resource::getURI))
                        .toList();
        for (Resource entry : found) {
            entries.add(entry.getLocalName());
            stems.forEach(stem -> addForms(entry, stem, stem, kind, inflections));
            addForms(entry, "masdar", "noun", Form.Kind.NOUN, inflections);
            texts(entry, "form")
                    .forEach(
                            word -> add(word, entry, kind, Form.Tense.PLAIN, Form.Number.SINGULAR));
        }
    }

    /// Adds the forms of what a property of the entry says; a verbal noun is inflected like a noun.
    private void addForms(
            Resource entry,
            String property,
            String inflectedAs,
            Form.Kind kind,
            List<Inflection> inflections) {
        for (String word : texts(entry, property)) {
            Inflection.forms(inflectedAs, word, inflections)
                    .forEach(
                            form ->
                                    add(
                                            form.getKey(),
                                            entry,
                                            kind,
                                            form.getValue().tense(),
                                            form.getValue().number()));
        }
    }

    private void add(
            String word, Resource entry, Form.Kind kind, Form.Tense tense, Form.Number number) {
        forms.add(word, new Form(entry.getLocalName(), kind, classes(entry), tense, number));
    }

    private void addWords(WordClass wordClass) {
        for (String word : texts(resource(wordClass.localName()), "word")) {
            forms.add(
                    word,
                    new Form(
                            wordClass.localName(),
                            Form.Kind.WORD,
                            Set.of(wordClass),
                            Form.Tense.PLAIN,
                            Form.Number.SINGULAR));
        }
    }

    private Set<WordClass> classes(Resource entry) {
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            if (entry.hasProperty(
                    model.createProperty(NAMESPACE, "class"), resource(wordClass.localName()))) {
                classes.add(wordClass);
            }
        }
        return classes;
    }

    private List<String> texts(Resource subject, String property) {
        return subject
                .listProperties(model.createProperty(NAMESPACE, property))
                .mapWith(found -> found.getLiteral().getLexicalForm())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private Resource resource(String localName) {
        return model.createResource(NAMESPACE + localName);
    }

    /// The local names of all entries with inflected forms, sorted.
    public Set<String> entries() {
        return Set.copyOf(entries);
    }

    /// The words and phrases that begin at a token, the longest first.
    public List<PhraseIndex.Found<Form>> from(List<Token> tokens, int start) {
        return forms.from(tokens, start).stream()
                .filter(found -> found.end() == start + 1 || !endsInAnotherWord(found, tokens))
                .toList();
    }

    /// Whether any word or phrase of a kind may stand in a text that has not been cut into tokens:
    /// `true` where it may, so that a text of which it is `false` need not be cut.
    ///
    /// @param kind of the forms looked for
    public boolean mayHave(String text, Predicate<Form> kind) {
        List<String> words =
                NOT_OF_WORD
                        .splitAsStream(text)
                        .map(NormalForm::of)
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
        return IntStream.range(0, words.size())
                .anyMatch(
                        at ->
                                Clitics.cut(words.get(at))
                                        .anyMatch(cut -> has(words, at, cut, kind)));
    }

    private boolean has(List<String> words, int at, String cut, Predicate<Form> kind) {
        return forms.from(i -> i == at ? cut : words.get(i), at, words.size()).stream()
                .anyMatch(found -> kind.test(found.value()));
    }

    /// The forms that a single token may be.
    public List<Form> forms(Token token) {
        List<Form> found = new ArrayList<>();
        for (PhraseIndex.Found<Form> form : forms.from(List.of(token), 0)) {
            found.add(form.value());
        }
        return found;
    }

    /// "المبعوث أن …" is no dual: an ending is written together with its word.
    private static boolean endsInAnotherWord(PhraseIndex.Found<Form> found, List<Token> tokens) {
        Token last = tokens.get(found.end() - 1);
        return found.value().kind() != Form.Kind.WORD
                && !last.attached()
                && last.normal().length() <= 2;
    }
}
