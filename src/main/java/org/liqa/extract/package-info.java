/// Extracting: sentences in, claims out, by [Extractor]. A sentence is cut into phrases
/// ([org.liqa.extract.phrase]) and chunks ([org.liqa.extract.clause]), and here its events get
/// their roles. Words come from [org.liqa.lexicon.Lexicon], names from
/// [org.liqa.lexicon.Gazetteer], what a word says of whom from the rules in `ontology/rules`. A new
/// kind of event needs a rule there, no code.
package org.liqa.extract;
