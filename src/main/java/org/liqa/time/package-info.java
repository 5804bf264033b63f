/// Time: what a text says of when, and the day of publication with it in; a day, month or year out,
/// by [DateResolver].
///
/// [DateExpression] is what `org.liqa.time.grammar` finds in a text, [When] what it means. They are
/// apart because the tense of the verb decides which Sunday is meant, and only extraction knows the
/// verb. To teach a word, or a name that is no date: `ontology/lexicon/time-ar.ttl`, and a row in
/// the tests' `dates.tsv`.
package org.liqa.time;
