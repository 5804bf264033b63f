package org.liqa.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Words;
import org.liqa.lexicon.WordClass;

/// Finds the words about an event that say how real it is.
final class Cues {
    /// How far before the event such a word may stand. A name or a date is one step, however many
    /// words it has.
    private static final int REACH = 9;

    private final Clause clause;
    private final Words words;

    Cues(Clause clause) {
        this.clause = clause;
        this.words = clause.words();
    }

    /// A word and how real it makes an event.
    ///
    /// @param token its index
    record Cue(Modality modality, int token) {}

    /// What the words before the chunk say of its event.
    Optional<Cue> before(int chunk) {
        int trigger = clause.chunk(chunk).start();
        int first = start(chunk);
        int steps = 0;
        for (int t = back(trigger); t >= first && steps < REACH; t = back(t)) {
            steps++;
            Modality modality = at(t, steps, chunk);
            if (modality != Modality.OCCURRED) {
                return Optional.of(new Cue(modality, t));
            }
        }
        return Optional.empty();
    }

    /// "المحادثات بين … لم تنطلق بعد", "القمة … ستعقد": what the verb says whose subject the noun
    /// is.
    Optional<Cue> behind(int noun) {
        int verb = clause.pastNames(noun, 1);
        boolean subject =
                clause.is(noun, Chunk.Kind.EVENT)
                        && clause.is(verb, Chunk.Kind.VERB)
                        && (clause.chunk(verb).is(WordClass.TAKES_PLACE)
                                || clause.chunk(verb).is(WordClass.PERFORMS))
                        && !clause.chunk(verb).joined();
        int at = subject ? clause.chunk(verb).start() - 1 : -1;
        Modality modality =
                words.is(at, WordClass.NEGATES)
                        ? Modality.DENIED
                        : words.is(at, WordClass.FUTURE) ? Modality.PLANNED : Modality.OCCURRED;
        return Optional.of(new Cue(modality, at))
                .filter(cue -> cue.modality() != Modality.OCCURRED);
    }

    /// The token before this one; of a name or date, its first.
    private int back(int token) {
        int before = token - 1;
        for (int c = 0; c < clause.size() && clause.chunk(c).start() <= before; c++) {
            boolean whole = clause.is(c, Chunk.Kind.MENTION) || clause.is(c, Chunk.Kind.DATE);
            if (whole && before < clause.chunk(c).end()) {
                return clause.chunk(c).start();
            }
        }
        return before;
    }

    /// How real the word at a token makes the event, so many steps behind it.
    private Modality at(int t, int steps, int chunk) {
        boolean near = steps <= 2 || clause.is(chunk, Chunk.Kind.EVENT) && steps <= 4;
        boolean negated = words.is(t - 1, WordClass.NEGATES);
        if (words.is(t, WordClass.FUTURE) && (near || isOfCarrier(chunk, t))) {
            return Modality.PLANNED;
        }
        if (clause.chunk(chunk).isDuring()) {
            return Modality.OCCURRED;
        }
        if (words.is(t, WordClass.INTENDS)) {
            return negated || wasIntended(t) ? Modality.DENIED : Modality.PLANNED;
        }
        if (words.is(t, WordClass.DENIES) || words.is(t, WordClass.CANCELS)) {
            return negated ? Modality.PROPOSED : Modality.DENIED; // "لم يستبعد لقاء"
        }
        boolean unsigned = words.form(t + 1, WordClass.SIGNS).isPresent(); // "لم تتوصل … إلى اتفاق"
        if (words.is(t, WordClass.NEGATES) && (near || unsigned)) {
            return Modality.DENIED;
        }
        if (words.is(t, WordClass.CONDITION) || isPerhaps(t, chunk) || isUnreal(t)) {
            return Modality.PROPOSED;
        }
        if (words.is(t, WordClass.SEEKS) && words.is(t, PartOfSpeech.NOUN)) {
            return reached(t);
        }
        return words.is(t, WordClass.PROPOSES) || invites(t)
                ? Modality.PROPOSED
                : Modality.OCCURRED;
    }

    /// "لو … لالتقى": "ل" before a verb behind a condition that is not met.
    private boolean isUnreal(int t) {
        return words.is(t, PartOfSpeech.PREPOSITION)
                && words.is(t + 1, PartOfSpeech.VERB_PAST)
                && words.token(t + 1).attached()
                && IntStream.range(0, t).anyMatch(at -> words.is(at, WordClass.CONDITION));
    }

    /// How real the reaching of an agreement is: a fact after it, and if it takes place or is
    /// announced; what fails is denied.
    private Modality reached(int noun) {
        if (words.is(noun - 1, WordClass.TAKES_PLACE) || words.is(noun - 1, WordClass.DURING)) {
            return Modality.OCCURRED;
        }
        int chunk = 0;
        while (chunk < clause.size() && clause.chunk(chunk).end() <= noun) {
            chunk++;
        }
        int verb = clause.pastNames(chunk, -1);
        int governing = clause.is(verb, Chunk.Kind.VERB) ? clause.chunk(verb).start() : -1;
        if (words.is(governing, WordClass.DENIES)) {
            return Modality.DENIED;
        }
        return words.is(governing, WordClass.SAYS) ? Modality.OCCURRED : Modality.PROPOSED;
    }

    /// An invitation; not so "بدعوة من …", by which someone came.
    private boolean invites(int t) {
        int by = words.is(t + 1, PartOfSpeech.ADJECTIVE) ? t + 2 : t + 1;
        boolean cause = words.is(t - 1, PartOfSpeech.PREPOSITION) && words.is(by, WordClass.AGENT);
        return words.is(t, WordClass.INVITES) && !cause;
    }

    /// "قد يزور": with the present tense the particle says that something may be.
    private boolean isPerhaps(int particle, int verb) {
        return words.is(particle, WordClass.AUXILIARY)
                && words.is(particle, PartOfSpeech.PARTICLE)
                && words.is(clause.chunk(verb).start(), PartOfSpeech.VERB_PRESENT)
                && particle + 1 == clause.chunk(verb).start();
    }

    /// "كان من المقرر أن يلتقي": what was meant to be has not come about.
    private boolean wasIntended(int at) {
        int auxiliary = words.is(at - 1, PartOfSpeech.PREPOSITION) ? at - 2 : at - 1;
        return words.is(auxiliary, WordClass.AUXILIARY)
                && words.is(auxiliary, PartOfSpeech.VERB_PAST);
    }

    private boolean isOfCarrier(int chunk, int at) {
        for (int c = chunk - 1; c >= 0 && clause.chunk(c).start() > at; c--) {
            if (clause.is(c, Chunk.Kind.VERB) && clause.chunk(c).start() == at + 1) {
                return true;
            }
        }
        return false;
    }

    /// Where what can govern the chunk begins: behind the last stop, or another event.
    private int start(int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            Chunk before = clause.chunk(c);
            boolean compound =
                    c == chunk - 1
                            && before.kind() == Chunk.Kind.EVENT
                            && before.end() == clause.chunk(chunk).start();
            if (compound) {
                continue;
            }
            boolean ends =
                    before.kind() == Chunk.Kind.STOP
                            || before.kind() == Chunk.Kind.RELATIVE
                            || before.kind() == Chunk.Kind.EVENT
                                    && !before.rules().isEmpty()
                                    && !before.isDuring();
            boolean otherEvent =
                    before.kind() == Chunk.Kind.VERB
                            && !before.rules().isEmpty()
                            && !before.is(WordClass.PERFORMS);
            if (ends || otherEvent) {
                return before.end();
            }
        }
        return 0;
    }
}
