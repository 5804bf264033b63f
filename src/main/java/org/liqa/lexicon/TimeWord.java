package org.liqa.lexicon;

/// A word or phrase that dates are made of, or that tells them from names.
///
/// @param written as the word list has it
/// @param kind what it is; the kinds are explained in `ontology/lexicon/time-ar.ttl`
/// @param value what it stands for, as its kind explains; 0 where the kind has none
/// @param ambiguous whether it is also an ordinary word or a name, and so counts only in company
public record TimeWord(String written, Kind kind, int value, boolean ambiguous) {
    /// The classes of `ontology/lexicon/time-ar.ttl`, of the same names.
    public enum Kind {
        MONTH,
        HIJRI_MONTH,
        WEEKDAY,
        RELATIVE_DAY,
        NOW,
        DAY_PART,
        DAY_UNIT,
        WEEK_UNIT,
        MONTH_UNIT,
        YEAR_UNIT,
        TURN,
        THIS,
        EDGE,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER,
        WITHIN,
        IN,
        FROM,
        TO,
        BETWEEN,
        ROUGHLY,
        NUMBER,
        ORDINAL,
        GREGORIAN_ERA,
        HIJRI_ERA,
        CORRESPONDING,
        SEASON,
        QUARTER,
        HALF,
        DECADE,
        CENTURY,
        EVERY,
        DATED,
        COUNTED,
        NAMED_AFTER,
        NO_DATE,
        CONJUNCTION,
        PREPOSITION,
        ARTICLE,
        ELIDED_ARTICLE
    }
}
