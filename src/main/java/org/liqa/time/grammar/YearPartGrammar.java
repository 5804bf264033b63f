package org.liqa.time.grammar;

import java.util.Optional;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.time.CalendarSystem;
import org.liqa.time.DateExpression;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.InDecade;
import org.liqa.time.DateExpression.InYearPart;
import org.liqa.time.YearPart;

/// Seasons, quarters and halves with their year, decades with their century: "صيف 2015", "الربع
/// الأول من العام الجاري", "ثمانينات القرن الماضي".
final class YearPartGrammar {
    private YearPartGrammar() {}

    static Optional<DateExpression> part(Cursor cursor) {
        return cursor.attempt(() -> season(cursor))
                .or(() -> cursor.attempt(() -> counted(cursor, Kind.QUARTER, 32, 4)))
                .or(() -> cursor.attempt(() -> counted(cursor, Kind.HALF, 39, 2)))
                .or(() -> cursor.attempt(() -> decade(cursor)));
    }

    private static Optional<DateExpression> season(Cursor cursor) {
        return cursor.take(Kind.SEASON)
                .flatMap(season -> ofYear(cursor, YearPart.of(season.value())));
    }

    private static Optional<DateExpression> counted(
            Cursor cursor, Kind kind, int codesFrom, int parts) {
        return cursor.takeDefinite(kind)
                .flatMap(_ -> cursor.takeDefinite(Kind.ORDINAL))
                .filter(ordinal -> ordinal.value() <= parts)
                .flatMap(ordinal -> ofYear(cursor, YearPart.of(codesFrom + ordinal.value())));
    }

    private static Optional<DateExpression> ofYear(Cursor cursor, YearPart part) {
        return switch (YearGrammar.anchor(cursor, CalendarSystem.GREGORIAN, false)) {
            case Anchor.Unsaid _ -> Optional.empty();
            case Anchor anchor -> Optional.of(new InYearPart(part, anchor));
        };
    }

    private static Optional<DateExpression> decade(Cursor cursor) {
        return cursor.take(Kind.DECADE)
                .flatMap(
                        decade -> {
                            cursor.skip(Kind.FROM);
                            return century(cursor)
                                    .map(century -> new InDecade(century + decade.value()));
                        });
    }

    private static Optional<Integer> century(Cursor cursor) {
        return cursor.takeDefinite(Kind.CENTURY)
                .flatMap(
                        _ ->
                                YearGrammar.turn(cursor)
                                        .map(turn -> 2000 + 100 * turn)
                                        .or(
                                                () ->
                                                        NumberGrammar.day(cursor)
                                                                .map(
                                                                        number ->
                                                                                100
                                                                                        * (number
                                                                                                - 1))));
    }
}
