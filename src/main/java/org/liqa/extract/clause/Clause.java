package org.liqa.extract.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;

/// A sentence as chunks, with the questions that finding the arguments of an event needs. Positions
/// are indices of chunks.
public final class Clause {
    private final Words words;
    private final List<Chunk> chunks;
    private final int sentence;
    private final Antecedents antecedents;

    /// @param before the subject that the sentence before this one ended with
    /// @param protagonist who last did what a rule knows
    public Clause(
            Words words,
            List<Chunk> chunks,
            int sentence,
            Optional<Mention> before,
            Optional<Mention> protagonist) {
        this.words = words;
        this.chunks = List.copyOf(chunks);
        this.sentence = sentence;
        this.antecedents = new Antecedents(this, before, protagonist);
    }

    public Words words() {
        return words;
    }

    public int size() {
        return chunks.size();
    }

    public Chunk chunk(int i) {
        return chunks.get(i);
    }

    /// Whether there is such a chunk and it is of the kind.
    public boolean is(int i, Chunk.Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).kind() == kind;
    }

    /// Of the chunk, without a preposition before it.
    public Span span(int i) {
        return words.span(chunks.get(i).start(), chunks.get(i).end());
    }

    /// Whether a parenthesis opens before the chunk.
    public boolean isInParentheses(int i) {
        return is(i - 1, Chunk.Kind.COMMA) && opens(i - 1);
    }

    /// Whether the chunk opens a parenthesis.
    public boolean opens(int i) {
        return words.token(chunks.get(i).start()).written().equals("(");
    }

    /// The pronoun that is written together with the word: "لقائه", "استقبله".
    Optional<Token> suffix(int i) {
        Chunk chunk = chunks.get(i);
        for (int t = chunk.start() + 1; t <= chunk.end(); t++) {
            if (words.isSuffix(t)) {
                return Optional.of(words.token(t));
            }
        }
        return Optional.empty();
    }

    /// Whether a pronoun is written together with the word.
    public boolean hasSuffix(int i) {
        return suffix(i).isPresent();
    }

    /// Whether the pronoun written together with the word stands for two or more.
    public boolean hasPluralSuffix(int i) {
        return suffix(i).filter(pronoun -> pronoun.normal().startsWith("هم")).isPresent();
    }

    /// Whether a preposition with a pronoun stands right behind the chunk: "وصلت إليه".
    public boolean isReferredTo(int i) {
        int end = chunks.get(i).end();
        return words.is(end, PartOfSpeech.PREPOSITION) && words.isSuffix(end + 1);
    }

    /// A pronoun, standing where the chunk stands.
    public Mention pronoun(int i, Mention.Kind kind) {
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
    public Optional<Mention> demonym(int token) {
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

    /// Whom a pronoun or a subject left out at a chunk stands for.
    public Mention antecedent(int at) {
        return antecedents.of(at);
    }

    /// The two or more that "هما" or "هم" at a chunk stands for, if the sentence names them
    /// together.
    public List<Mention> antecedents(int at) {
        return antecedents.several(at);
    }

    /// The subject that a verb leaves out: of a dual form both sides, of a plural nobody known.
    public Mention dropped(int verb) {
        Set<Form.Number> numbers =
                chunks.get(verb).forms().stream().map(Form::number).collect(Collectors.toSet());
        if (numbers.contains(Form.Number.DUAL)) {
            return pronoun(verb, Mention.Kind.BOTH_SIDES);
        }
        return numbers.contains(Form.Number.PLURAL)
                ? pronoun(verb, Mention.Kind.PRONOUN)
                : antecedents.doer(verb);
    }

    /// The subject that the next sentence may go on with.
    public Optional<Mention> lastSubject() {
        return antecedents.last();
    }

    /// The subject that stands before a verb, with all that is joined to it; empty if there is
    /// none.
    public List<Mention> subjectsBefore(int verb) {
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

    /// The next chunk in a direction that is no name, date or comma; one past the sentence if there
    /// is none.
    ///
    /// @param step 1 to go on, -1 to go back
    public int pastNames(int from, int step) {
        int i = from + step;
        while (is(i, Chunk.Kind.MENTION) || is(i, Chunk.Kind.DATE) || is(i, Chunk.Kind.COMMA)) {
            i += step;
        }
        return i;
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
            case CLAUSE -> !words.is(previous.start(), WordClass.SOURCE); // "بحسب مكتبه"
            case STOP, RELATIVE -> true;
            case COMMA, DATE -> !isWithinVerbalClause(i);
            case VERB -> words.is(previous.start(), WordClass.AUXILIARY);
            case MENTION, NOUN, EVENT -> false;
        };
    }

    /// Whether the noun is itself the subject of the verb: "عُقد اجتماع", "جرت في … مباحثات".
    public boolean isSubjectItself(int noun, int verb) {
        Chunk chunk = chunks.get(noun);
        String written = words.token(chunk.start()).written();
        boolean accusative =
                words.token(chunk.start()).normal().endsWith("ا") || written.endsWith("\u064b");
        boolean disagrees = // "يجري محادثات": he conducts them; "تجري محادثات": they take place
                chunks.get(verb).is(WordClass.PERFORMS)
                        && words.token(chunks.get(verb).start()).normal().startsWith("ي")
                        && words.token(chunk.start()).normal().endsWith("ات");
        return chunk.isBare()
                && hasNoneBetween(verb, noun)
                && !accusative
                && !disagrees
                && (chunks.get(verb).is(WordClass.TAKES_PLACE)
                        || !chunks.get(verb).is(WordClass.UNDERGOES) && isFirst(verb));
    }

    /// Whether only dates and prepositional phrases stand between.
    private boolean hasNoneBetween(int verb, int noun) {
        return IntStream.range(verb + 1, noun)
                .allMatch(
                        i ->
                                is(i, Chunk.Kind.DATE)
                                        || is(i, Chunk.Kind.COMMA)
                                        || is(i, Chunk.Kind.MENTION) && !chunks.get(i).isBare()
                                        || i == noun - 1 && isConstruct(i));
    }

    /// "أعمال الاجتماع": a noun right before the one that it belongs to.
    private boolean isConstruct(int i) {
        return is(i, Chunk.Kind.NOUN)
                && chunks.get(i).isBare()
                && chunks.get(i).end() == chunks.get(i).start() + 1
                && chunks.get(i).end() == chunks.get(i + 1).start();
    }

    /// Whether the verb begins the sentence, but for the dateline.
    private boolean isFirst(int verb) {
        return verb == 0 || words.token(chunks.get(verb).start() - 1).written().equals("-");
    }

    /// The chunk behind an event, and behind the relative clause that says more of it up to a mark.
    public int behindRelative(int event) {
        int c = event + 1;
        boolean more = is(c, Chunk.Kind.RELATIVE);
        while (more && c < size() && !is(c, Chunk.Kind.COMMA) && !is(c, Chunk.Kind.STOP)) {
            c++;
        }
        return c;
    }
}
