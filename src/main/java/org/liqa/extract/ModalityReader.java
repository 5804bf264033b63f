package org.liqa.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// Reads from the words before and behind an event how real it is.
final class ModalityReader {
    private final Clause clause;
    private final Words words;
    private final Cues cues;

    ModalityReader(Clause clause) {
        this.clause = clause;
        this.words = clause.words();
        this.cues = new Cues(clause);
    }

    /// How real an event is.
    ///
    /// @param grounds the word that says so; where none does, the one that expresses the event
    record Reality(Modality modality, Span grounds) {}

    /// How real the event is that the chunk expresses.
    Reality of(int chunk) {
        Span trigger = clause.span(chunk);
        boolean over = // "زيارته الأخيرة"
                clause.hasSuffix(chunk)
                        && words.is(clause.chunk(chunk).end() - 1, WordClass.PAST_MARK);
        if (over || isKnownAgreement(chunk)) {
            return new Reality(Modality.OCCURRED, trigger);
        }
        Optional<Cues.Cue> cue = cues.before(chunk).or(() -> cues.behind(chunk));
        if (cue.isPresent()) {
            int word = cue.get().token();
            return new Reality(cue.get().modality(), words.span(word, word + 1));
        }
        boolean coming = clause.is(chunk, Chunk.Kind.EVENT) && isToCome(chunk) || isPresent(chunk);
        return new Reality(coming ? Modality.PLANNED : Modality.OCCURRED, trigger);
    }

    private boolean isToCome(int noun) {
        return isComing(clause.chunk(noun).start())
                || words.is(clause.chunk(noun).start(), WordClass.INTENDS) // "متوجها إلى"
                || isDatedAhead(noun)
                || isPurpose(noun)
                || isWithinPlanned(noun);
    }

    /// "سيلتقي … خلال زيارة …": the visit is as real as what it is the time of.
    private boolean isWithinPlanned(int chunk) {
        boolean visit =
                isVisit(chunk)
                        && clause.chunk(chunk).preposition().equals("في")
                        && !words.token(clause.chunk(chunk).start()).definite();
        if (!clause.chunk(chunk).isDuring() && !visit) {
            return false;
        }
        for (int c = chunk - 1; c >= 0 && !clause.is(c, Chunk.Kind.STOP); c--) {
            Chunk before = clause.chunk(c);
            boolean event = before.kind() == Chunk.Kind.VERB || before.kind() == Chunk.Kind.EVENT;
            if (event && !before.rules().isEmpty()) {
                return visit
                        ? of(c).modality() == Modality.PLANNED
                        : cues.before(c)
                                .filter(cue -> cue.modality() == Modality.PLANNED)
                                .isPresent();
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
                && !isBehindSubject(verb)
                && !isAfterAuxiliary(verb);
    }

    /// Whether its subject stands before it, or before the verb that it is joined to: "الوزير يزور
    /// القاهرة ويلتقي …".
    private boolean isBehindSubject(int verb) {
        int before = verb - 1;
        while (clause.chunk(verb).joined() && isWithinClause(before)) {
            before--;
        }
        return !clause.subjectsBefore(verb).isEmpty()
                || clause.chunk(verb).joined()
                        && clause.is(before, Chunk.Kind.VERB)
                        && isBehindSubject(before);
    }

    private boolean isWithinClause(int c) {
        return clause.is(c, Chunk.Kind.MENTION)
                || clause.is(c, Chunk.Kind.DATE)
                || clause.is(c, Chunk.Kind.NOUN);
    }

    /// The verb that carries the noun with nothing but its subject between; negative if none does.
    /// "يقوم بزيارة" says that a visit goes on.
    private int carrier(int noun) {
        int c = isVisit(noun) ? -1 : clause.pastNames(noun, -1);
        return clause.is(c, Chunk.Kind.VERB)
                        && (clause.chunk(c).is(WordClass.PERFORMS)
                                || clause.chunk(c).is(WordClass.SIGNS)
                                || clause.chunk(c).is(WordClass.TAKES_PLACE))
                ? c
                : -1;
    }

    private boolean isVisit(int noun) {
        return clause.chunk(noun).rules().stream().anyMatch(Rule::isVisit);
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
        boolean agreement = clause.chunk(noun).rules().stream().anyMatch(Rule::isOfAgreement);
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

    /// "اجتماع بين … الشهر المقبل".
    private boolean isDatedAhead(int noun) {
        int c = noun + 1;
        while (clause.is(c, Chunk.Kind.MENTION) || clause.is(c, Chunk.Kind.NOUN)) {
            c++;
        }
        Chunk date = clause.chunk(Math.min(c, clause.size() - 1));
        return date.kind() == Chunk.Kind.DATE
                && IntStream.range(date.start(), date.end())
                        .anyMatch(t -> words.is(t, WordClass.COMING));
    }
}
