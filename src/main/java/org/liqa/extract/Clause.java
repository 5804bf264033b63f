package org.liqa.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// A sentence as chunks, with the questions that finding the arguments of an event needs.
final class Clause {
    private final Words words;
    private final List<Chunk> chunks;
    private final int sentence;
    private final Optional<Mention> before;
    private final Optional<Mention> protagonist;

    /// @param before the subject that the sentence before this one ended with
    /// @param protagonist who last did what a rule knows
    Clause(
            Words words,
            List<Chunk> chunks,
            int sentence,
            Optional<Mention> before,
            Optional<Mention> protagonist) {
        this.protagonist = protagonist;
        this.words = words;
        this.chunks = List.copyOf(chunks);
        this.sentence = sentence;
        this.before = before;
    }

    Words words() {
        return words;
    }

    int size() {
        return chunks.size();
    }

    Chunk chunk(int i) {
        return chunks.get(i);
    }

    boolean is(int i, Chunk.Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).kind() == kind;
    }

    Span span(int i) {
        return words.span(chunks.get(i).start(), chunks.get(i).end());
    }

    /// Whether a pronoun is written together with the word: "لقائه", "استقبله".
    boolean hasSuffix(int i) {
        Chunk chunk = chunks.get(i);
        for (int t = chunk.start() + 1; t < chunk.end(); t++) {
            if (words.isSuffix(t)) {
                return true;
            }
        }
        return words.isSuffix(chunk.end());
    }

    /// Whether the pronoun written together with the word stands for two or more.
    boolean hasPluralSuffix(int i) {
        Chunk chunk = chunks.get(i);
        for (int t = chunk.start() + 1; t <= chunk.end() && t < words.size(); t++) {
            if (words.isSuffix(t) && words.token(t).normal().startsWith("هم")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a preposition with a pronoun stands right behind the chunk: "وصلت إليه".
    boolean isReferredTo(int i) {
        int end = chunks.get(i).end();
        return words.is(end, PartOfSpeech.PREPOSITION) && words.isSuffix(end + 1);
    }

    /// A pronoun, standing where the chunk stands.
    Mention pronoun(int i, Mention.Kind kind) {
        return new Mention(
                kind,
                span(i),
                sentence,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Form.Number.SINGULAR);
    }

    /// The state whose adjective of nationality the token is.
    Optional<Mention> demonym(int token) {
        Span span = words.span(token, token + 1);
        return words.demonym(token)
                .map(
                        state ->
                                new Mention(
                                        Mention.Kind.STATE,
                                        span,
                                        sentence,
                                        Optional.of(span),
                                        List.of(),
                                        List.of(state),
                                        Optional.of(state.iri()),
                                        Form.Number.SINGULAR));
    }

    /// Whom a pronoun or a subject left out at a chunk stands for: the last subject before it; of a
    /// phrase that begins the sentence, the subject that follows: "خلال زيارته … التقى الوزير".
    Mention antecedent(int at) {
        Optional<Mention> following = subjectBehindOpening(at);
        if (following.isPresent()) {
            return following.get();
        }
        boolean masculine = hasMasculineSuffix(at);
        for (int i = at - 1; i >= 0; i--) {
            if (isSubject(i) && !(masculine && isFeminine(i))) {
                return chunks.get(i).mention().get();
            }
        }
        return before.orElseGet(() -> pronoun(at, Mention.Kind.PRONOUN));
    }

    /// Whether a pronoun for one male is written together with the word: "لقائه".
    private boolean hasMasculineSuffix(int i) {
        Chunk chunk = chunks.get(i);
        for (int t = chunk.start() + 1; t <= chunk.end() && t < words.size(); t++) {
            if (words.isSuffix(t)) {
                return words.token(t).normal().equals("ه");
            }
        }
        return false;
    }

    /// Whether a state, or a body with a feminine name: "الحكومة".
    private boolean isFeminine(int i) {
        Mention.Kind kind = chunks.get(i).mention().get().kind();
        String head = words.token(chunks.get(i).start()).written();
        return kind == Mention.Kind.STATE
                || kind == Mention.Kind.ORGANIZATION && head.endsWith("ة");
    }

    /// Who does what a verb says that has no subject and none before it in its sentence: whoever did
    /// the like before, not who only spoke meanwhile.
    Mention doer(int verb) {
        Optional<Mention> speaker = isReported(verb) ? lastSpeaker(verb) : Optional.empty();
        if (speaker.isPresent()) {
            return speaker.get();
        }
        for (int i = verb - 1; i >= 0; i--) {
            if (isSubject(i)) {
                return antecedent(verb);
            }
        }
        return protagonist.orElseGet(() -> antecedent(verb));
    }

    /// Whether the verb stands right behind "that he": "قال إنه بحث …".
    private boolean isReported(int verb) {
        return is(verb - 1, Chunk.Kind.CLAUSE)
                && words.is(chunks.get(verb - 1).start(), WordClass.THAT)
                && hasMasculineSuffix(verb - 1);
    }

    /// The first subject of the sentence that is a person.
    private Optional<Mention> lastSpeaker(int verb) {
        for (int i = 0; i < verb; i++) {
            if (isSubject(i) && chunks.get(i).mention().get().kind() == Mention.Kind.PERSON) {
                return chunks.get(i).mention();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> subjectBehindOpening(int at) {
        boolean opening =
                at < chunks.size() && is(at, Chunk.Kind.EVENT) && !chunks.get(at).isBare();
        for (int i = 0; i < at && opening; i++) {
            opening = is(i, Chunk.Kind.DATE) || is(i, Chunk.Kind.COMMA) || is(i, Chunk.Kind.CLAUSE);
        }
        for (int i = at + 1; opening && i < chunks.size() && !is(i, Chunk.Kind.STOP); i++) {
            if (is(i, Chunk.Kind.VERB)) {
                return nextSubject(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> nextSubject(int verb) {
        int i = verb + 1;
        while (is(i, Chunk.Kind.DATE) || is(i, Chunk.Kind.COMMA)) {
            i++;
        }
        return i < chunks.size() && isSubject(i) ? chunks.get(i).mention() : Optional.empty();
    }

    /// The subject that the next sentence may go on with.
    Optional<Mention> lastSubject() {
        for (int i = 0; i < chunks.size(); i++) {
            if (isSubject(i)) {
                return chunks.get(i).mention();
            }
        }
        return before;
    }

    /// Whether the chunk is a person or body right behind a verb, or before one.
    private boolean isSubject(int i) {
        Chunk chunk = chunks.get(i);
        boolean actor =
                chunk.kind() == Chunk.Kind.MENTION
                        && chunk.isBare()
                        && (chunk.mention().get().kind() == Mention.Kind.PERSON
                                || chunk.mention().get().kind() == Mention.Kind.BOTH_SIDES
                                || chunk.mention().get().kind() == Mention.Kind.ORGANIZATION
                                || chunk.mention().get().kind() == Mention.Kind.STATE);
        return actor
                && !chunk.joined()
                && !isReporter(chunk)
                && (isBehindVerb(i)
                        || subjectsBefore(verbAfter(i)).contains(chunk.mention().get()));
    }

    private boolean isBehindVerb(int i) {
        int j = i - 1;
        while (is(j, Chunk.Kind.DATE) || is(j, Chunk.Kind.COMMA)) {
            j--;
        }
        return is(j, Chunk.Kind.VERB) && !(isWhereTo(i) && hasPlaceAsObject(j));
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

    private boolean isWhereTo(int i) {
        Mention.Kind kind = chunks.get(i).mention().get().kind();
        return kind == Mention.Kind.STATE || kind == Mention.Kind.ORGANIZATION;
    }

    private boolean hasPlaceAsObject(int verb) {
        return chunks.get(verb).rules().stream()
                .anyMatch(rule -> rule.role(Rule.OBJECT).filter(Liqa.PLACE_OF::equals).isPresent());
    }

    private int verbAfter(int i) {
        int j = i + 1;
        while (j < chunks.size()
                && !is(j, Chunk.Kind.VERB)
                && !is(j, Chunk.Kind.STOP)
                && !is(j, Chunk.Kind.CLAUSE)
                && !is(j, Chunk.Kind.RELATIVE)) {
            j++;
        }
        return is(j, Chunk.Kind.VERB) ? j : -1;
    }

    /// The subject that stands before a verb, with all that is joined to it; empty if there is
    /// none.
    List<Mention> subjectsBefore(int verb) {
        int i = verb - 1;
        while (i >= 0 && isPassedOver(i)) {
            i--;
        }
        if (is(i, Chunk.Kind.RELATIVE)) {
            // "بما وصل إليه …" speaks of nobody before it
            return chunks.get(i).isBare() ? nearestMention(i - 1) : List.of();
        }
        if (!is(i, Chunk.Kind.MENTION)) {
            return List.of();
        }
        List<Mention> subjects = new ArrayList<>();
        while (is(i, Chunk.Kind.MENTION) && chunks.get(i).joined() && i > 0 && isJoinable(i - 1)) {
            subjects.add(chunks.get(i).mention().get());
            i = is(i - 1, Chunk.Kind.COMMA) ? i - 2 : i - 1;
        }
        if (!is(i, Chunk.Kind.MENTION) || !chunks.get(i).isBare() || !beginsClause(i)) {
            return List.of();
        }
        subjects.add(chunks.get(i).mention().get());
        Collections.reverse(subjects);
        return subjects;
    }

    private boolean isJoinable(int i) {
        return is(i, Chunk.Kind.MENTION)
                || is(i, Chunk.Kind.COMMA) && is(i - 1, Chunk.Kind.MENTION);
    }

    private boolean isPassedOver(int i) {
        Chunk chunk = chunks.get(i);
        boolean parenthesis = chunk.kind() == Chunk.Kind.COMMA || chunk.kind() == Chunk.Kind.DATE;
        boolean prepositional =
                !chunk.isBare()
                        && (chunk.kind() == Chunk.Kind.MENTION || chunk.kind() == Chunk.Kind.NOUN);
        boolean auxiliary =
                chunk.kind() == Chunk.Kind.VERB && words.is(chunk.start(), WordClass.AUXILIARY);
        return parenthesis || prepositional || auxiliary;
    }

    private List<Mention> nearestMention(int from) {
        for (int i = from; i >= 0 && i >= from - 2; i--) {
            if (is(i, Chunk.Kind.MENTION)) {
                return List.of(chunks.get(i).mention().get());
            }
        }
        return List.of();
    }

    /// Whether a verb before the chunk, in the same clause, may have it as its object.
    private boolean isWithinVerbalClause(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (is(j, Chunk.Kind.VERB) && !words.is(chunks.get(j).start(), WordClass.AUXILIARY)) {
                return true;
            }
            if (is(j, Chunk.Kind.STOP) || is(j, Chunk.Kind.CLAUSE) || is(j, Chunk.Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private boolean beginsClause(int i) {
        if (i == 0) {
            return true;
        }
        Chunk previous = chunks.get(i - 1);
        return switch (previous.kind()) {
            case CLAUSE, STOP, RELATIVE -> true;
            case COMMA, DATE -> !isWithinVerbalClause(i);
            case VERB -> words.is(previous.start(), WordClass.AUXILIARY);
            case MENTION, NOUN, EVENT -> chunks.get(i).joined() && false;
        };
    }
}
