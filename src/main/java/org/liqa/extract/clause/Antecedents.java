package org.liqa.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// Whom the pronouns and the subjects left out of a clause stand for.
final class Antecedents {
    private final Clause clause;
    private final Words words;
    private final Optional<Mention> before;
    private final Optional<Mention> protagonist;

    /// @param before the subject that the sentence before this one ended with
    /// @param protagonist who last did what a rule knows
    Antecedents(Clause clause, Optional<Mention> before, Optional<Mention> protagonist) {
        this.clause = clause;
        this.words = clause.words();
        this.before = before;
        this.protagonist = protagonist;
    }

    /// Whom a pronoun or a subject left out at a chunk stands for: the last subject before it; of a
    /// phrase that begins the sentence, the subject that follows: "خلال زيارته … التقى الوزير".
    Mention of(int at) {
        int following = behindOpening(at);
        if (following >= 0) {
            return clause.chunk(following).mention().get();
        }
        boolean masculine = hasMasculineSuffix(at);
        for (int i = at - 1; i >= 0; i--) {
            if (isSubject(i) && !(masculine && isFeminine(i))) {
                return clause.chunk(i).mention().get();
            }
        }
        return before.orElseGet(() -> clause.pronoun(at, Mention.Kind.PRONOUN));
    }

    /// The last subject before it that is two or more, which "و" joins or which name several
    /// states; of a phrase that begins the sentence, the subject that follows. Empty if there is
    /// none.
    List<Mention> several(int at) {
        int opening = behindOpening(at);
        if (opening >= 0) {
            return together(opening);
        }
        for (int i = at - 1; i >= 0; i--) {
            List<Mention> together = isSubject(i) ? together(i) : List.of();
            if (!together.isEmpty()) {
                return together;
            }
        }
        return List.of();
    }

    private List<Mention> together(int first) {
        List<Mention> all = new ArrayList<>(List.of(clause.chunk(first).mention().get()));
        for (int i = first + 1; isJoined(i); i++) {
            all.add(clause.chunk(i).mention().get());
        }
        boolean several = all.size() > 1 || all.getFirst().known().size() > 1;
        return several ? all : List.of();
    }

    private boolean isJoined(int i) {
        return clause.is(i, Chunk.Kind.MENTION)
                && clause.chunk(i).joined()
                && clause.chunk(i).isBare();
    }

    /// Whether a pronoun for one male is written together with the word: "لقائه".
    private boolean hasMasculineSuffix(int i) {
        return clause.suffix(i).filter(pronoun -> pronoun.normal().equals("ه")).isPresent();
    }

    /// Whether a state, or a body with a feminine name: "الحكومة".
    private boolean isFeminine(int i) {
        Mention.Kind kind = clause.chunk(i).mention().get().kind();
        String head = words.token(clause.chunk(i).start()).written();
        return kind == Mention.Kind.STATE
                || kind == Mention.Kind.ORGANIZATION && head.endsWith("ة");
    }

    /// Who does what a verb says that has no subject and none before it in its sentence: whoever
    /// did the like before, not who only spoke meanwhile.
    Mention doer(int verb) {
        Optional<Mention> speaker = isReported(verb) ? lastSpeaker(verb) : Optional.empty();
        if (speaker.isPresent()) {
            return speaker.get();
        }
        for (int i = verb - 1; i >= 0; i--) {
            if (isSubject(i)) {
                return of(verb);
            }
        }
        return protagonist.orElseGet(() -> of(verb));
    }

    /// Whether the verb stands right behind "that he": "قال إنه بحث …".
    private boolean isReported(int verb) {
        return clause.is(verb - 1, Chunk.Kind.CLAUSE)
                && words.is(clause.chunk(verb - 1).start(), WordClass.THAT)
                && hasMasculineSuffix(verb - 1);
    }

    /// The first subject of the sentence that is a person.
    private Optional<Mention> lastSpeaker(int verb) {
        for (int i = 0; i < verb; i++) {
            if (isSubject(i) && clause.chunk(i).mention().get().kind() == Mention.Kind.PERSON) {
                return clause.chunk(i).mention();
            }
        }
        return Optional.empty();
    }

    /// The subject that follows a phrase that begins the sentence; negative if there is none.
    private int behindOpening(int at) {
        boolean opening =
                at < clause.size() && clause.is(at, Chunk.Kind.EVENT) && !clause.chunk(at).isBare();
        for (int i = 0; i < at && opening; i++) {
            opening =
                    clause.is(i, Chunk.Kind.DATE)
                            || clause.is(i, Chunk.Kind.COMMA)
                            || clause.is(i, Chunk.Kind.CLAUSE);
        }
        for (int i = at + 1; opening && i < clause.size() && !clause.is(i, Chunk.Kind.STOP); i++) {
            if (clause.is(i, Chunk.Kind.VERB)) {
                return nextSubject(i);
            }
        }
        return -1;
    }

    private int nextSubject(int verb) {
        int i = verb + 1;
        while (clause.is(i, Chunk.Kind.DATE) || clause.is(i, Chunk.Kind.COMMA)) {
            i++;
        }
        return i < clause.size() && isSubject(i) ? i : -1;
    }

    /// The subject that the next sentence may go on with.
    Optional<Mention> last() {
        for (int i = 0; i < clause.size(); i++) {
            if (isSubject(i)) {
                return clause.chunk(i).mention();
            }
        }
        return before;
    }

    /// Whether the chunk is a person or body right behind a verb, or before one.
    private boolean isSubject(int i) {
        Chunk chunk = clause.chunk(i);
        if (isLeader(i)) {
            return true;
        }
        boolean actor =
                chunk.kind() == Chunk.Kind.MENTION
                        && chunk.isBare()
                        && (chunk.mention().get().kind() == Mention.Kind.PERSON
                                || chunk.mention().get().kind() == Mention.Kind.BOTH_SIDES
                                || chunk.mention().get().isOfStates()
                                || chunk.mention().get().kind() == Mention.Kind.ORGANIZATION
                                || chunk.mention().get().kind() == Mention.Kind.STATE);
        return actor
                && !chunk.joined()
                && !isReporter(chunk)
                && (isBehindVerb(i) && !isSender(i)
                        || isSender(i - 1) && clause.is(i - 1, Chunk.Kind.MENTION)
                        || clause.subjectsBefore(verbAfter(i)).contains(chunk.mention().get()));
    }

    /// "أوفد الملك وزير الخارجية": who sends is not the one that is spoken of further on.
    private boolean isSender(int i) {
        return clause.is(i - 1, Chunk.Kind.VERB)
                && clause.chunk(i - 1).rules().stream()
                        .anyMatch(rule -> rule.gives(Rule.OBJECT, Liqa.VISITOR));
    }

    /// "وصل وفد برئاسة فلان": who leads the delegation behind a verb.
    private boolean isLeader(int i) {
        Chunk chunk = clause.chunk(i);
        return i > 0
                && !chunk.isBare()
                && chunk.mention().filter(who -> who.kind() == Mention.Kind.PERSON).isPresent()
                && clause.is(i - 1, Chunk.Kind.MENTION)
                && clause.chunk(i - 1).isBare()
                && words.is(clause.chunk(i - 1).start(), WordClass.DELEGATION)
                && isBehindVerb(i - 1);
    }

    private boolean isBehindVerb(int i) {
        int j = i - 1;
        while (clause.is(j, Chunk.Kind.DATE) || clause.is(j, Chunk.Kind.COMMA) || isWhere(j)) {
            j--;
        }
        return clause.is(j, Chunk.Kind.VERB)
                && !(isWhereTo(i) && hasPlaceAsObject(j))
                && !isObject(j);
    }

    /// Whether what stands behind a verb is its object, for its subject stands before it: "الوزير
    /// لم يلتق نظيره".
    private boolean isObject(int verb) {
        return !clause.chunk(verb).rules().isEmpty()
                && !clause.hasSuffix(verb)
                && !clause.is(verb - 1, Chunk.Kind.RELATIVE)
                && !clause.subjectsBefore(verb).isEmpty();
    }

    /// Whether a spokesman, newspaper or expert, who only tells what others do.
    private boolean isReporter(Chunk chunk) {
        for (int t = chunk.start(); t < chunk.end(); t++) {
            if (words.is(t, WordClass.REPORTER)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a place or thing behind a preposition: "وصل إلى القاهرة … الرئيس".
    private boolean isWhere(int i) {
        boolean place =
                clause.is(i, Chunk.Kind.NOUN)
                        || clause.is(i, Chunk.Kind.MENTION)
                                && clause.chunk(i).mention().get().isLocation();
        return place && !clause.chunk(i).isBare();
    }

    private boolean isWhereTo(int i) {
        Mention.Kind kind = clause.chunk(i).mention().get().kind();
        boolean delegation = words.is(clause.chunk(i).start(), WordClass.DELEGATION);
        return kind == Mention.Kind.STATE || kind == Mention.Kind.ORGANIZATION && !delegation;
    }

    private boolean hasPlaceAsObject(int verb) {
        return clause.chunk(verb).rules().stream()
                .anyMatch(rule -> rule.gives(Rule.OBJECT, Liqa.PLACE_OF));
    }

    private int verbAfter(int i) {
        int j = i + 1;
        while (j < clause.size()
                && !clause.is(j, Chunk.Kind.VERB)
                && !clause.is(j, Chunk.Kind.STOP)
                && !clause.is(j, Chunk.Kind.CLAUSE)
                && !clause.is(j, Chunk.Kind.RELATIVE)) {
            j++;
        }
        return clause.is(j, Chunk.Kind.VERB) ? j : -1;
    }
}
