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
        MONTH(1, 12),
        HIJRI_MONTH(1, 12),
        WEEKDAY(1, 7),
        RELATIVE_DAY(-2, 2),
        NOW,
        DAY_PART,
        DAY_UNIT(0, 2),
        WEEK_UNIT(0, 2),
        MONTH_UNIT(0, 2),
        YEAR_UNIT(0, 2),
        TURN(-2, 2),
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
        NUMBER(1, 90),
        ORDINAL(1, 10),
        GREGORIAN_ERA,
        HIJRI_ERA,
        CORRESPONDING,
        SEASON(21, 24),
        QUARTER,
        HALF,
        DECADE(20, 90),
        CENTURY,
        EVERY,
        DATED,
        COUNTED,
        NAMED_AFTER,
        NO_DATE,
        CONJUNCTION,
        PREPOSITION,
        ARTICLE,
        ELIDED_ARTICLE;

        private final int least;
        private final int most;

        /// A kind without values.
        Kind() {
            this(0, 0);
        }

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        boolean hasValue() {
            return least < most;
        }

        boolean allows(int value) {
            return value >= least && value <= most;
        }

        /// What the value must be, as an error message says it.
        String allowed() {
            return "a whole number from " + least + " to " + most;
        }
    }
}
