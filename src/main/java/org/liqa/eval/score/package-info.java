/// Scoring: gold events and said events in, figures and errors out, by [Scorer]; for people by
/// [ScoreTable], for scripts by [ScoreJson]. Pure functions over records.
///
/// To add a figure, count it in `Scorer` and name it in [Score].
package org.liqa.eval.score;
