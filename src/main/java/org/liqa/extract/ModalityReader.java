package org.liqa.extract;

import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Words;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// Reads from the words before and behind an event how real it is.
final class ModalityReader {
    private static final int REACH = 9;
    private final Clause clause;
    private final Words words;
    private int cue = -1;

    ModalityReader(Clause clause) {
        this.clause = clause;
        this.words = clause.words();
    }

    /// How real the event is that the chunk expresses.
    Modality of(int chunk) {
        int trigger = clause.chunk(chunk).start();
        if (isKnownAgreement(chunk)) {
            return Modality.OCCURRED;
        }
        Modality modality = before(chunk, trigger);
        if (modality != Modality.OCCURRED) {
            return modality;
        }
        boolean coming =
                clause.is(chunk, Chunk.Kind.EVENT)
                                && (isComing(trigger) || isPurpose(chunk) || isWithinPlanned(chunk))
                        || isPresent(chunk);
        return coming ? Modality.PLANNED : Modality.OCCURRED;
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

    /// Whether the verb, or the one that carries the noun, is in the present tense and begins its
    /// clause: below the headline that means what is to come. A subject before it is that of a
    /// caption or relative clause.
    private boolean isPresent(int chunk) {
        int verb = clause.is(chunk, Chunk.Kind.VERB) ? chunk : carrier(chunk);
        return verb >= 0
                && !words.sentence().headline()
                && !clause.chunk(verb).forms().isEmpty()
                && clause.chunk(verb).forms().stream()
                        .allMatch(form -> form.tense() == Form.Tense.PRESENT)
                && clause.subjectsBefore(verb).isEmpty()
                && !isAfterAuxiliary(verb);
    }

    /// The verb that carries the noun with nothing but its subject between; negative if none does.
    /// "يقوم بزيارة" says that a visit goes on.
    private int carrier(int noun) {
        int c = isVisit(noun) ? -1 : noun - 1;
        while (clause.is(c, Chunk.Kind.MENTION)
                || clause.is(c, Chunk.Kind.DATE)
                || clause.is(c, Chunk.Kind.COMMA)) {
            c--;
        }
        return clause.is(c, Chunk.Kind.VERB)
                        && (clause.chunk(c).is(WordClass.PERFORMS)
                                || clause.chunk(c).is(WordClass.TAKES_PLACE))
                ? c
                : -1;
    }

    private boolean isVisit(int noun) {
        return clause.chunk(noun).rules().stream().anyMatch(rule -> rule.kind().equals(Liqa.VISIT));
    }

    /// "كان … يزور": what was going on.
    private boolean isAfterAuxiliary(int verb) {
        for (int c = verb - 1; c >= 0 && !clause.is(c, Chunk.Kind.STOP); c--) {
            if (clause.is(c, Chunk.Kind.VERB)) {
                return words.is(clause.chunk(c).start(), WordClass.AUXILIARY);
            }
        }
        return false;
    }

    /// "الاتفاق النووي": an agreement spoken of as known, unless it is its signing that is spoken
    /// of.
    private boolean isKnownAgreement(int noun) {
        boolean agreement = clause.chunk(noun).rules().stream().anyMatch(AgreementReader::knows);
        int c = noun - 1;
        while (clause.is(c, Chunk.Kind.MENTION) || clause.is(c, Chunk.Kind.DATE)) {
            c--;
        }
        boolean signing = c >= 0 && clause.chunk(c).is(WordClass.SIGNS);
        int trigger = clause.chunk(noun).start();
        if (agreement && isSigned(noun)) {
            return true;
        }
        return agreement && words.token(trigger).definite() && !signing && !isComing(trigger);
    }

    /// "مذكرة التفاهم التي أبرمتها …".
    private boolean isSigned(int noun) {
        return clause.is(noun + 1, Chunk.Kind.RELATIVE)
                && clause.is(noun + 2, Chunk.Kind.VERB)
                && clause.chunk(noun + 2).is(WordClass.SIGNS)
                && words.is(clause.chunk(noun + 2).start(), PartOfSpeech.VERB_PAST);
    }

    /// "وصل … لإجراء محادثات", "للقاء …": what someone came for is still to come.
    private boolean isPurpose(int noun) {
        Chunk before = clause.chunk(Math.max(0, noun - 1));
        boolean carried =
                before.kind() == Chunk.Kind.EVENT
                        && before.is(WordClass.PERFORMS)
                        && before.end() == clause.chunk(noun).start();
        Chunk first = carried ? before : clause.chunk(noun);
        return first.preposition().equals("ل")
                && !words.token(first.start()).definite()
                && !isVisit(noun)
                && !clause.hasSuffix(noun);
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
        boolean circumstance = clause.chunk(chunk).preposition().equals("during");
        for (int t = trigger - 1; t >= first; t--) {
            boolean near =
                    trigger - t <= 2 || clause.is(chunk, Chunk.Kind.EVENT) && trigger - t <= 4;
            if (words.is(t, WordClass.FUTURE) && (near || isOfCarrier(chunk, t))) {
                return told(t, Modality.PLANNED);
            }
            if (words.is(t, WordClass.INTENDS)) {
                return told(t, wasIntended(t) ? Modality.DENIED : Modality.PLANNED);
            }
            if (circumstance) {
                continue;
            }
            if (words.is(t, WordClass.NEGATES) && near) {
                return told(t, Modality.DENIED);
            }
            if (words.is(t, WordClass.DENIES) || words.is(t, WordClass.CANCELS)) {
                return told(t, Modality.DENIED);
            }
            if (words.is(t, WordClass.SEEKS)
                    && words.token(t).tag() == PartOfSpeech.NOUN
                    && !words.is(t - 1, WordClass.TAKES_PLACE)) {
                return told(t, Modality.PROPOSED);
            }
            if (words.is(t, WordClass.PROPOSES) || words.is(t, WordClass.INVITES)) {
                return told(t, Modality.PROPOSED);
            }
        }
        return Modality.OCCURRED;
    }

    private Modality told(int token, Modality modality) {
        cue = token;
        return modality;
    }

    /// The stretch that tells how real the event is that was read last: from the word that says so
    /// to the one that expresses the event.
    Span grounds(int chunk) {
        Span trigger = clause.span(chunk);
        return cue < 0 ? trigger : words.span(cue, cue + 1).with(trigger);
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
