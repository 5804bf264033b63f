/// Phrases: the words of a sentence in, the phrases out that stand for persons, bodies, states and
/// places. To let a new way of naming somebody be read, add to the reader of its part:
/// [OfficeReader], [NameReader], [MentionReader].
package org.liqa.extract.phrase;
