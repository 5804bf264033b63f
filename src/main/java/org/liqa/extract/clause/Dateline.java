package org.liqa.extract.clause;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.MentionReader;
import org.liqa.extract.phrase.Words;
import org.liqa.lexicon.WordClass;

/// What stands before the first sentence of an article: where the report comes from, with the day,
/// the agency or the reporter. "القاهرة (رويترز) -", "تونس في 5 أوت (وات) -", "واس - الرياض:".
///
/// @param place where it comes from
/// @param end index of the token behind it
public record Dateline(Mention place, int end) {
    /// Marks that part place, day, agency and reporter.
    private static final String MARKS = "-–—/:()«»\"";

    private static final Set<String> COMMAS = Set.of(",", "،", ".");

    /// How many words the name of an agency or reporter has at most.
    private static final int WORDS = 4;

    /// The dateline at the beginning of a sentence; empty if there is none.
    ///
    /// @param dates whether a token belongs to a date
    /// @param told whether a token tells of an event
    static Optional<Dateline> of(
            Words words, MentionReader mentions, IntPredicate dates, IntPredicate told) {
        Optional<Mention> place = Optional.empty();
        int end = -1;
        int since = 0; // words since the last mark
        boolean dated = false;
        for (int t = 0; t < words.size(); t++) {
            boolean opens = t == 0 || isMark(words, t - 1);
            Optional<MentionReader.Read> read =
                    opens && place.isEmpty() ? place(words, mentions, t) : Optional.empty();
            if (read.isPresent()) {
                place = read.map(MentionReader.Read::mention);
                t = read.get().end() - 1;
                since = 0;
            } else if (isMark(words, t)) {
                end = place.isPresent() ? t + 1 : end;
                since = 0;
            } else if (dates.test(t) || isOfDate(words, t, dates)) {
                dated = true;
                since = 0;
            } else if (told.test(t) || endsDateline(words, t) || ++since > WORDS) {
                return at(place, end);
            }
        }
        boolean whole = end > 0 || dated || place.isPresent() && since == 0;
        return at(place, whole ? words.size() : end);
    }

    private static Optional<Dateline> at(Optional<Mention> place, int end) {
        return end < 0 ? Optional.empty() : place.map(where -> new Dateline(where, end));
    }

    /// A known town, or a state, many of which are named like their capital, before what shows that
    /// it is no part of the sentence.
    private static Optional<MentionReader.Read> place(
            Words words, MentionReader mentions, int start) {
        return mentions.at(start)
                .filter(read -> !read.mention().known().isEmpty())
                .filter(read -> read.mention().isLocation());
    }

    private static boolean isMark(Words words, int t) {
        return words.is(t, PartOfSpeech.PUNCTUATION)
                && words.token(t).written().chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0);
    }

    /// "في" and the comma before a day, the number of a year, or "م" and "هـ" behind it.
    private static boolean isOfDate(Words words, int t, IntPredicate dates) {
        boolean comma =
                words.is(t, PartOfSpeech.PUNCTUATION) && COMMAS.contains(words.token(t).written());
        boolean before = dates.test(t + 1) || words.is(t + 1, PartOfSpeech.NUMBER);
        boolean link = comma || words.is(t, PartOfSpeech.PREPOSITION);
        return words.is(t, PartOfSpeech.NUMBER) || link && before;
    }

    private static boolean endsDateline(Words words, int t) {
        return words.token(t).tag().isVerb()
                || words.is(t, PartOfSpeech.RELATIVE)
                || words.is(t, WordClass.CLAUSE)
                || words.is(t, WordClass.THAT)
                || words.is(t, PartOfSpeech.PUNCTUATION)
                        && COMMAS.contains(words.token(t).written());
    }
}
