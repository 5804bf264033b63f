package org.liqa.extract;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.phrase.Words;
import org.liqa.lexicon.WordClass;

/// Reads from the words before and behind an event how real it is.
final class ModalityReader {
    private static final int REACH = 9;
    private final Clause clause;
    private final Words words;

    ModalityReader(Clause clause) {
        this.clause = clause;
        this.words = clause.words();
    }

    /// How real the event is that the chunk expresses.
    Modality of(int chunk) {
        int trigger = clause.chunk(chunk).start();
        Modality modality = before(chunk, trigger);
        if (modality != Modality.OCCURRED || !clause.is(chunk, Chunk.Kind.EVENT)) {
            return modality;
        }
        return isComing(trigger) || isWithinPlanned(chunk) ? Modality.PLANNED : Modality.OCCURRED;
    }

    /// "سيلتقي … خلال زيارة …": the visit is as real as what it is the time of.
    private boolean isWithinPlanned(int chunk) {
        if (!clause.chunk(chunk).preposition().equals("during")) {
            return false;
        }
        for (int c = chunk - 1; c >= 0 && !clause.is(c, Chunk.Kind.STOP); c--) {
            Chunk before = clause.chunk(c);
            boolean event = before.kind() == Chunk.Kind.VERB || before.kind() == Chunk.Kind.EVENT;
            if (event && !before.rules().isEmpty()) {
                return before(c, before.start()) == Modality.PLANNED;
            }
        }
        return false;
    }

    private boolean isComing(int trigger) {
        for (int t = trigger + 1; t < words.size() && t <= trigger + 3; t++) {
            if (words.is(t, WordClass.COMING)) {
                return true;
            }
        }
        return false;
    }

    private Modality before(int chunk, int trigger) {
        int first = Math.max(start(chunk), trigger - REACH);
        for (int t = trigger - 1; t >= first; t--) {
            boolean near =
                    trigger - t <= 2 || clause.is(chunk, Chunk.Kind.EVENT) && trigger - t <= 4;
            if (words.is(t, WordClass.FUTURE) && (near || isOfCarrier(chunk, t))) {
                return Modality.PLANNED;
            }
            if (words.is(t, WordClass.NEGATES) && near) {
                return Modality.DENIED;
            }
            if (words.is(t, WordClass.DENIES) || words.is(t, WordClass.CANCELS)) {
                return Modality.DENIED;
            }
            if (words.is(t, WordClass.INTENDS)) {
                return Modality.PLANNED;
            }
            if (words.is(t, WordClass.SEEKS)
                    && words.token(t).tag() == PartOfSpeech.NOUN
                    && !words.is(t - 1, WordClass.TAKES_PLACE)) {
                return Modality.PROPOSED;
            }
            if (words.is(t, WordClass.PROPOSES) || words.is(t, WordClass.INVITES)) {
                return Modality.PROPOSED;
            }
        }
        return Modality.OCCURRED;
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
                            || before.kind() == Chunk.Kind.EVENT && !before.rules().isEmpty();
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
