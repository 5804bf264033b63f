package org.liqa.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.liqa.time.DateExpression.Anchor;
import org.liqa.time.DateExpression.Counted;
import org.liqa.time.DateExpression.InDecade;
import org.liqa.time.DateExpression.InYearPart;
import org.liqa.time.DateExpression.OnDate;
import org.liqa.time.DateExpression.OnWeekday;
import org.liqa.time.DateExpression.OnYear;
import org.liqa.time.DateExpression.Range;

/// Works out what an expression means in an article published on some day.
public final class DateResolver {
    private final Optional<LocalDate> published;

    /// @param published empty if not known: then only what the text makes absolute has a meaning
    public DateResolver(Optional<LocalDate> published) {
        this.published = published;
    }

    /// The time meant; empty if that cannot be known, or if there is no such day.
    ///
    /// @param tense of what happens then
    public Optional<When> resolve(DateExpression expression, Tense tense) {
        return switch (expression) {
            case Counted counted -> published.flatMap(day -> new Count(day, tense).of(counted));
            case OnDate date ->
                    new YearChoice(published, tense, date.calendar())
                            .of(
                                    date.anchor(),
                                    date.weekday(),
                                    date.day().isPresent(),
                                    year -> inYear(date, year));
            case InYearPart(YearPart part, Anchor anchor) ->
                    new YearChoice(published, tense, CalendarSystem.GREGORIAN)
                            .of(
                                    anchor,
                                    Optional.empty(),
                                    false,
                                    year -> Optional.of(new When.InPart(Year.of(year), part)));
            case OnYear(CalendarSystem calendar, int year) -> calendar.year(year);
            case InDecade(int first) -> Optional.of(new When.InDecade(Year.of(first)));
            case Range(DateExpression first, DateExpression last) -> resolve(first, last, tense);
        };
    }

    private static Optional<When> inYear(OnDate date, int year) {
        return date.day()
                .map(day -> date.calendar().day(year, date.month(), day))
                .orElseGet(() -> date.calendar().month(year, date.month()));
    }

    /// The end that is said more exactly is resolved first, the other as the nearest to it.
    private Optional<When> resolve(DateExpression first, DateExpression last, Tense tense) {
        boolean lastLeads =
                isAnchored(first) == isAnchored(last) ? tense == Tense.PAST : isAnchored(last);
        if (lastLeads && !isAnchored(first)) {
            return resolve(last, tense)
                    .flatMap(
                            end ->
                                    between(
                                            from(end.firstDay()).resolve(first, Tense.PAST),
                                            Optional.of(end)));
        }
        Optional<When> start = resolve(first, tense);
        Optional<When> end =
                isAnchored(last)
                        ? resolve(last, tense)
                        : start.flatMap(when -> from(when.firstDay()).resolve(last, Tense.FUTURE));
        return between(start, end);
    }

    private static DateResolver from(LocalDate day) {
        return new DateResolver(Optional.of(day));
    }

    private static boolean isAnchored(DateExpression expression) {
        return switch (expression) {
            case OnDate date -> !(date.anchor() instanceof Anchor.Unsaid);
            case OnWeekday day -> day.turn().isPresent();
            case Counted _, InYearPart _, OnYear _, InDecade _, Range _ -> true;
        };
    }

    /// The stretch; its start alone where the end does not come after it.
    private static Optional<When> between(Optional<When> start, Optional<When> end) {
        return start.map(
                first ->
                        end.filter(last -> last.firstDay().isAfter(first.lastDay()))
                                .<When>map(last -> new When.Between(first, last))
                                .orElse(first));
    }
}
