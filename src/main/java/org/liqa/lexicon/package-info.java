/// The knowledge of words and names: Turtle files of `ontology/lexicon` and `ontology/gazetteer`
/// in, look-ups by normal form out. To teach a word or a name, add it to a file there; a new kind
/// of word is a [WordClass].
package org.liqa.lexicon;
