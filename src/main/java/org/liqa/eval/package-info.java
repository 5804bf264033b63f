/// Measuring: files of gold and the reports of the same articles in; out come events with the same
/// slots, which [org.liqa.eval.score] compares. Pure functions over records, but for [GoldFile],
/// which reads a file.
///
/// To compare one more kind of filler, add it to [Slot] and say in [Asked] which fillers are right.
/// A change of what counts as right makes figures of before and after incomparable: say so in the
/// change log.
package org.liqa.eval;
