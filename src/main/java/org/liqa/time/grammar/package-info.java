/// The grammar of dates: the text of a sentence in, mentions with unresolved expressions out, by
/// [DateReader].
///
/// Text is cut into pieces, pieces are looked up as words of time, and words are read by small
/// grammars that go from left to right and never further back than a few words. To teach a new way
/// of saying a date: a rule in one of the grammars; a new word is only data.
package org.liqa.time.grammar;
