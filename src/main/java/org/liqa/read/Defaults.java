package org.liqa.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// What holds of articles whose input does not say.
///
/// @param date of publication
/// @param language BCP 47 tag
/// @param today the day of reading, by which a date of publication can be told to be wrong
public record Defaults(Optional<LocalDate> date, String language, LocalDate today) {
    /// The first newspaper in Arabic is of 1828; what is said to be older is a Hijri year.
    private static final int EARLIEST = 1800;

    /// An ISO day, or a date-time with any of the usual endings; a space may stand for the `T`.
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss")
                    .appendOptional(
                            new DateTimeFormatterBuilder()
                                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                                    .toFormatter(Locale.ROOT))
                    .appendPattern("][ ][XXX][XX][X]]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    public Defaults {
        language = language(language);
    }

    /// No date, Arabic.
    public static Defaults none(LocalDate today) {
        return new Defaults(Optional.empty(), "ar", today);
    }

    /// The day of an ISO day or date-time, by the clock it is written in.
    ///
    /// @throws IllegalArgumentException if it is neither, or no day of publication: before there
    ///   were newspapers, or more than a year after today
    public static LocalDate day(String written, LocalDate today) {
        LocalDate day = parsed(written);
        if (day.getYear() < EARLIEST) {
            throw new IllegalArgumentException(
                    "in the year %d, before there were newspapers: is it Hijri? Give the Gregorian day: %s"
                            .formatted(day.getYear(), Unreadable.excerpt(written)));
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new IllegalArgumentException(
                    "more than a year after today, %s: %s"
                            .formatted(today, Unreadable.excerpt(written)));
        }
        return day;
    }

    private static LocalDate parsed(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "not an ISO day or date-time such as 2020-08-05: "
                            + Unreadable.excerpt(written),
                    e);
        }
    }

    /// A language tag in its canonical form; `ar_EG` counts as `ar-EG`.
    ///
    /// @throws IllegalArgumentException if it is not well-formed (BCP 47, section 2.1) or has no
    ///   ISO 639 language
    public static String language(String written) {
        Locale locale = locale(written.replace('_', '-'));
        if (!locale.getLanguage().matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "not a language tag such as ar: " + Unreadable.excerpt(written));
        }
        return locale.toLanguageTag();
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT; // which has no language
        }
    }
}
