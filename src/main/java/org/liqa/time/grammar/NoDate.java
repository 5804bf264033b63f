package org.liqa.time.grammar;

import java.util.Optional;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.Range;
import org.liqa.time.DateExpression.Shifted;

/// What looks like a date and is none: "روسيا اليوم", "ثورة 25 يناير", "كل يوم أحد", "صحيفة
/// «اليوم»", "31 فبراير".
final class NoDate {
    private static final String QUOTES = "«»\"“”„'‘’";

    private NoDate() {}

    /// Takes a name or phrase that the word list says is no date; whether there was one.
    static boolean skip(Cursor cursor) {
        return cursor.skip(Kind.NO_DATE)
                || cursor.attempt(() -> repeated(cursor)).isPresent()
                || cursor.attempt(() -> named(cursor)).isPresent();
    }

    private static Optional<Boolean> repeated(Cursor cursor) {
        if (!cursor.skip(Kind.EVERY)) {
            return Optional.empty();
        }
        while (cursor.skip(Kind.DAY_UNIT) || cursor.skip(Kind.DAY_PART)) {
            // "every day at noon on Friday": the weekday decides
        }
        return cursor.take(Kind.WEEKDAY).map(_ -> true);
    }

    /// "ثورتي «25 يناير» و«30 يونيو»".
    private static Optional<Boolean> named(Cursor cursor) {
        boolean definite = cursor.peek(0).clitics().article();
        if (definite || !cursor.skip(Kind.NAMED_AFTER) || !date(cursor)) {
            return Optional.empty();
        }
        while (cursor.attempt(() -> cursor.take(Kind.CONJUNCTION).filter(_ -> date(cursor)))
                .isPresent()) {
            // one name after another
        }
        return Optional.of(true);
    }

    private static boolean date(Cursor cursor) {
        boolean quoted = cursor.skipMark(QUOTES);
        boolean found =
                CalendarGrammar.date(cursor).or(() -> YearGrammar.alone(cursor)).isPresent();
        return found && (!quoted || cursor.skipMark(QUOTES));
    }

    /// Whether the expression taken since `start` is no date after all.
    static boolean is(Cursor cursor, int start, DateExpression expression) {
        boolean quoted =
                cursor.peek(0).isMark(QUOTES)
                        && cursor.peek(start - cursor.position() - 1).isMark(QUOTES);
        boolean everyYear = cursor.isAt(Kind.FROM) && cursor.peek(1).is(Kind.EVERY);
        return quoted && isNameLike(expression) || everyYear || !isPossible(expression);
    }

    private static boolean isNameLike(DateExpression expression) {
        return switch (expression) {
            case OnDate on -> on.anchor() instanceof Anchor.Unsaid;
            case Shifted(int amount, java.time.temporal.ChronoUnit _) -> amount == 0;
            case DateExpression _ -> false;
        };
    }

    private static boolean isPossible(DateExpression expression) {
        return switch (expression) {
            case OnDate on -> on.day().isEmpty() || hasDay(on, on.day().get());
            case Range(DateExpression first, DateExpression last) ->
                    isPossible(first) && isPossible(last);
            case DateExpression _ -> true;
        };
    }

    private static boolean hasDay(OnDate on, int day) {
        return on.anchor() instanceof Anchor.OfYear(int year)
                ? on.calendar().day(year, on.month(), day).isPresent()
                : on.calendar().hasDay(on.month(), day);
    }
}
