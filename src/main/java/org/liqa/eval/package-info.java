/// Measuring: gold events and what reports say of the same articles in, figures and errors out.
/// Pure functions over records, but for [GoldFile], which reads a file.
///
/// To add a figure, count it in `Scorer` and name it in `Score`; to compare one more kind of
/// filler, add it to `Slot`. A change of what counts as right makes figures of before and after
/// incomparable: say so in the change log.
package org.liqa.eval;
