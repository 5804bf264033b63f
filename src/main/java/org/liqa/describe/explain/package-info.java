/// Explaining: how a fact was found and why a word told nothing in, as values; plain English out,
/// for the terminal and for scripts, by [FindingText] and [DismissalText]. To let there be one more
/// reason, add its case to [org.liqa.extract.Dismissal] and its words here.
package org.liqa.describe.explain;
