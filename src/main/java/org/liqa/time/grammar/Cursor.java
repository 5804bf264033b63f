package org.liqa.time.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.liqa.lexicon.TimeWord;
import org.liqa.lexicon.TimeWord.Kind;

/// A place in a sentence that moves on as words are taken. What fails in [#attempt] moves it back.
final class Cursor {
    private static final Word NOTHING =
            new Word(0, 0, List.of(), (char) 0, OptionalInt.empty(), Word.Clitics.NONE, false);

    private final List<Word> words;
    private int at;

    Cursor(List<Word> words) {
        this.words = words;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at >= words.size();
    }

    /// The word so far ahead, or behind if negative; one without any sense if there is none.
    Word peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    boolean isAt(Kind kind) {
        return peek(0).is(kind);
    }

    /// Takes the next word if it is of that kind.
    Optional<TimeWord> take(Kind kind) {
        Optional<TimeWord> sense = peek(0).sense(kind);
        if (sense.isPresent()) {
            at++;
        }
        return sense;
    }

    /// Takes the next word if it is of that kind and has the article.
    Optional<TimeWord> takeDefinite(Kind kind) {
        return peek(0).clitics().article() ? take(kind) : Optional.empty();
    }

    /// Takes the next word if it is of that kind; whether it was.
    boolean skip(Kind kind) {
        return take(kind).isPresent();
    }

    /// Takes the next word if it is one of these marks; whether it was.
    boolean skipMark(String marks) {
        boolean found = peek(0).isMark(marks);
        if (found) {
            at++;
        }
        return found;
    }

    /// Takes the next word if it is a number of up to four digits that is not part of a longer
    /// figure.
    OptionalInt takeNumber() {
        Word word = peek(0);
        if (word.number().isEmpty() || word.glued()) {
            return OptionalInt.empty();
        }
        at++;
        return word.number();
    }

    /// Takes what the rule takes, or nothing if the rule finds nothing.
    <T> Optional<T> attempt(Supplier<Optional<T>> rule) {
        int before = at;
        Optional<T> found = rule.get();
        if (found.isEmpty()) {
            at = before;
        }
        return found;
    }

    /// Where the words taken since that position begin in the body.
    int startOf(int position) {
        return words.get(position).start();
    }

    /// Where the last word taken ends in the body.
    int end() {
        return words.get(at - 1).end();
    }
}
