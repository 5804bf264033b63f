package org.liqa.time.grammar;

import java.util.Optional;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.OnWeekday;
import org.liqa.time.DateExpression.Range;

/// A moment, or a stretch from one to another: "من 28 ديسمبر إلى 3 يناير", "بين عامي 2010 و2014",
/// "5 مايو - 8 يونيو".
final class StretchGrammar {
    private StretchGrammar() {}

    /// Takes "from" or "between"; whether it was there.
    static boolean opens(Cursor cursor) {
        return cursor.skip(Kind.FROM) || cursor.skip(Kind.BETWEEN);
    }

    /// What stands behind "from" or "between": only a stretch counts.
    static Optional<DateExpression> opened(Cursor cursor) {
        return YearGrammar.range(cursor)
                .or(
                        () ->
                                MomentGrammar.moment(cursor)
                                        .flatMap(
                                                first ->
                                                        first instanceof Range
                                                                ? Optional.of(first)
                                                                : last(cursor, Link.take(cursor))
                                                                        .map(
                                                                                last ->
                                                                                        new Range(
                                                                                                first,
                                                                                                last))));
    }

    /// A stretch without "from", or a moment.
    static Optional<DateExpression> bare(Cursor cursor) {
        return MomentGrammar.moment(cursor)
                .map(
                        first ->
                                first instanceof OnDate || first instanceof OnWeekday
                                        ? cursor.attempt(() -> last(cursor, Link.takeUpTo(cursor)))
                                                .<DateExpression>map(last -> new Range(first, last))
                                                .orElse(first)
                                        : first);
    }

    private static Optional<DateExpression> last(Cursor cursor, boolean linked) {
        return linked
                ? MomentGrammar.moment(cursor).filter(last -> !(last instanceof Range))
                : Optional.empty();
    }
}
