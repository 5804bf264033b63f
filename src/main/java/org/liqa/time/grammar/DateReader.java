package org.liqa.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;
import org.liqa.read.Span;
import org.liqa.time.DateExpression;
import org.liqa.time.DateMention;
import org.liqa.time.DateMention.Relation;

/// Finds what a text says of times. Knows the words of one language; keeps nothing between calls.
public final class DateReader {
    private final WordReader words;

    public DateReader(List<TimeWord> words) {
        this.words = new WordReader(words);
    }

    /// The times that a stretch of the text speaks of, in the order of the text, none overlapping
    /// another.
    ///
    /// @param within usually a sentence; nothing outside is looked at
    public List<DateMention> mentions(String text, Span within) {
        Cursor cursor = new Cursor(words.read(text, within.start(), within.end()));
        List<DateMention> mentions = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            int start = cursor.position();
            if (cursor.peek(0).isKnown()) {
                mention(cursor).ifPresent(mentions::add);
            }
            if (cursor.position() == start) {
                cursor.moveTo(start + 1);
            }
        }
        return mentions;
    }

    /// The mention that begins here. What only looks like one is taken too, so that no part of it
    /// is read as a date.
    private static Optional<DateMention> mention(Cursor cursor) {
        if (NoDate.skip(cursor)) {
            return Optional.empty();
        }
        int start = cursor.position();
        return cursor.attempt(() -> relation(cursor).flatMap(relation -> time(cursor, relation)))
                .or(() -> cursor.attempt(() -> mention(cursor, Relation.AT, ShiftGrammar::distant)))
                .or(() -> time(cursor, Relation.AT))
                .filter(mention -> !NoDate.is(cursor, start, mention.expression()));
    }

    private static Optional<Relation> relation(Cursor cursor) {
        return cursor.take(Kind.SINCE)
                .map(_ -> Relation.SINCE)
                .or(() -> cursor.take(Kind.UNTIL).map(_ -> Relation.UNTIL))
                .or(() -> cursor.take(Kind.BEFORE).map(_ -> Relation.BEFORE))
                .or(() -> cursor.take(Kind.AFTER).map(_ -> Relation.AFTER));
    }

    private static Optional<DateMention> time(Cursor cursor, Relation relation) {
        return cursor.attempt(
                        () ->
                                StretchGrammar.opens(cursor)
                                        ? mention(cursor, relation, StretchGrammar::opened)
                                        : Optional.empty())
                .or(() -> cursor.attempt(() -> mention(cursor, relation, StretchGrammar::bare)));
    }

    private static Optional<DateMention> mention(
            Cursor cursor, Relation relation, Function<Cursor, Optional<DateExpression>> grammar) {
        int first = cursor.position();
        return grammar.apply(cursor)
                .map(
                        expression ->
                                new DateMention(
                                        new Span(cursor.startOf(first), cursor.end()),
                                        expression,
                                        relation));
    }
}
