/// Clauses: the words of a sentence in, the chunks it falls into out, by [Chunker]; and what can be
/// asked of them, such as who is the subject of a verb and whom a pronoun stands for, by [Clause].
/// To let one more kind of phrase be a chunk, add it to [Chunk.Kind] and read it in [Chunker].
package org.liqa.extract.clause;
