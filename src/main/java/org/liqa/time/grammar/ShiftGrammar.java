package org.liqa.time.grammar;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Distant;
import org.liqa.time.DateExpression.Now;
import org.liqa.time.DateExpression.Rolling;
import org.liqa.time.DateExpression.Shifted;
import org.liqa.time.DateExpression.Soon;

/// Times counted from publication: "الأسبوع الماضي", "نهاية الشهر", "هذا العام", "قبل يومين", "بعد
/// ثلاثة أسابيع", "الأيام الثلاثة الماضية".
final class ShiftGrammar {
    private static final Map<Kind, ChronoUnit> UNITS =
            Map.of(
                    Kind.DAY_UNIT, ChronoUnit.DAYS,
                    Kind.WEEK_UNIT, ChronoUnit.WEEKS,
                    Kind.MONTH_UNIT, ChronoUnit.MONTHS,
                    Kind.YEAR_UNIT, ChronoUnit.YEARS);

    private ShiftGrammar() {}

    /// A length of time.
    ///
    /// @param amount 0 for several, where it is only a word in the plural
    private record Length(int amount, ChronoUnit unit) {}

    static Optional<DateExpression> shifted(Cursor cursor) {
        return Stream.of(Kind.WEEK_UNIT, Kind.MONTH_UNIT, Kind.YEAR_UNIT)
                .map(kind -> cursor.attempt(() -> shifted(cursor, kind)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> cursor.attempt(() -> rolling(cursor)))
                .or(() -> cursor.take(Kind.NOW).map(_ -> new Now()));
    }

    private static Optional<DateExpression> shifted(Cursor cursor, Kind kind) {
        boolean edge = cursor.skip(Kind.EDGE);
        return passing(cursor, kind)
                .or(() -> edge ? sole(cursor, kind).map(_ -> 0) : Optional.empty())
                .map(amount -> new Shifted(amount, UNITS.get(kind)));
    }

    /// "الشهر الماضي", "هذا الشهر": how many after the one of publication.
    static Optional<Integer> passing(Cursor cursor, Kind kind) {
        return cursor.attempt(
                () ->
                        cursor.skip(Kind.THIS)
                                ? sole(cursor, kind).map(_ -> 0)
                                : sole(cursor, kind).flatMap(_ -> YearGrammar.turn(cursor)));
    }

    private static Optional<TimeWord> sole(Cursor cursor, Kind kind) {
        return cursor.takeDefinite(kind).filter(unit -> unit.value() == 1);
    }

    /// "الأيام الثلاثة الماضية", "الشهرين المقبلين"; not "الأيام الماضية", which says too little.
    private static Optional<DateExpression> rolling(Cursor cursor) {
        Optional<Length> unit = unit(cursor, true).filter(length -> length.amount != 1);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> amount =
                unit.map(Length::amount)
                        .filter(pair -> pair > 0)
                        .or(() -> NumberGrammar.amount(cursor));
        Optional<Integer> turn = YearGrammar.turn(cursor).filter(which -> Math.abs(which) == 1);
        return amount.flatMap(
                count -> turn.map(which -> new Rolling(which * count, unit.get().unit)));
    }

    /// "قبل يومين", "منذ ثلاثة أشهر", "بعد أسبوع", "خلال أسبوعين".
    static Optional<DateExpression> distant(Cursor cursor) {
        return cursor.attempt(
                () -> {
                    if (cursor.skip(Kind.BEFORE) || cursor.skip(Kind.SINCE)) {
                        return length(cursor).map(past -> new Distant(-past.amount, past.unit));
                    }
                    if (cursor.skip(Kind.AFTER)) {
                        return length(cursor).map(ahead -> new Distant(ahead.amount, ahead.unit));
                    }
                    return cursor.skip(Kind.WITHIN)
                            ? length(cursor).map(ahead -> new Soon(ahead.amount, ahead.unit))
                            : Optional.empty();
                });
    }

    private static Optional<Length> length(Cursor cursor) {
        cursor.skip(Kind.ROUGHLY);
        Optional<Length> length =
                cursor.attempt(() -> loneUnit(cursor))
                        .or(() -> cursor.attempt(() -> countedUnit(cursor)));
        cursor.skip(Kind.ROUGHLY);
        return length.filter(_ -> !goesOn(cursor));
    }

    /// "أسبوع", "يوم واحد", "شهرين".
    private static Optional<Length> loneUnit(Cursor cursor) {
        Optional<Length> unit = unit(cursor, false).filter(length -> length.amount > 0);
        cursor.attempt(() -> cursor.take(Kind.NUMBER).filter(number -> number.value() == 1));
        return unit;
    }

    private static Optional<Length> countedUnit(Cursor cursor) {
        return NumberGrammar.amount(cursor)
                .flatMap(
                        amount ->
                                unit(cursor, false)
                                        .filter(unit -> unit.amount < 2)
                                        .map(unit -> new Length(amount, unit.unit)));
    }

    /// Whether it counts from something else ("بعد يومين من الزيارة") or is no length ("قبل شهر
    /// رمضان").
    private static boolean goesOn(Cursor cursor) {
        return Stream.of(Kind.FROM, Kind.MONTH, Kind.HIJRI_MONTH, Kind.WEEKDAY)
                        .anyMatch(cursor::isAt)
                || cursor.peek(0).number().isPresent();
    }

    private static Optional<Length> unit(Cursor cursor, boolean definite) {
        if (cursor.peek(0).clitics().article() != definite) {
            return Optional.empty();
        }
        return UNITS.entrySet().stream()
                .flatMap(
                        unit ->
                                cursor.take(unit.getKey()).stream()
                                        .map(word -> new Length(word.value(), unit.getValue())))
                .findFirst();
    }
}
