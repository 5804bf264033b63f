package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;

/// Cuts what was talked about into topics: where a joined phrase begins a topic of its own, and
/// which words in front belong to the talking rather than to the topic.
final class TopicPhrases {
    /// A definite noun joined to a definite noun begins a topic of its own only if as many words
    /// belong to it: "الأمن والاستقرار في المنطقة" is one.
    private static final int LONG = 4;

    /// What may follow a formula: "بين البلدين الشقيقين".
    private static final int FORMULA = 4;

    private final Clause clause;
    private final Words words;
    private final Rules rules;

    TopicPhrases(Clause clause, Rules rules) {
        this.clause = clause;
        this.rules = rules;
        this.words = clause.words();
    }

    /// The topics from a chunk on.
    ///
    /// @param first the first token, which may stand before the chunk or within it
    List<Filler.About> from(int chunk, int first) {
        List<Filler.About> topics = new ArrayList<>();
        int start = first;
        int end = first;
        int c = chunk;
        while (c < clause.size() && (!ends(c, chunk) || isBracketed(c, start, end))) {
            Chunk next = clause.chunk(c);
            if (c > chunk && isCut(c, start)) {
                add(start, end, topics);
                start = next.start();
            }
            if (next.kind() != Chunk.Kind.COMMA) {
                end = next.end();
            }
            c++;
        }
        add(start, end, topics);
        return topics;
    }

    /// "أهمية «إعلان …»": a mark right behind what opens the topic.
    private boolean isBracketed(int c, int start, int end) {
        return clause.is(c, Chunk.Kind.COMMA) && end > start && opened(start) == end;
    }

    private boolean ends(int c, int from) {
        Chunk chunk = clause.chunk(c);
        return switch (chunk.kind()) {
            case STOP -> true;
            case CLAUSE -> !isAbout(c) && !isPossible(c);
            case VERB ->
                    c > from
                            && !clause.is(c - 1, Chunk.Kind.RELATIVE)
                            && !(clause.is(c - 1, Chunk.Kind.CLAUSE)
                                    && (isAbout(c - 1) || isPossible(c - 1)));
            case RELATIVE ->
                    c > from
                            && (chunk.joined()
                                    || !chunk.isBare()
                                    || !clause.is(c + 1, Chunk.Kind.VERB));
            case COMMA ->
                    !(c + 1 < clause.size() && clause.chunk(c + 1).joined())
                            || clause.is(c + 1, Chunk.Kind.VERB);
            case DATE -> false;
            case NOUN, EVENT -> c > from && (chunk.isDuring() || isPresence(chunk));
            case MENTION ->
                    c > from && (chunk.isDuring() || isCompanion(chunk) || isPresence(chunk));
        };
    }

    /// "بحضور وزير النقل", "وذلك بإشراف …": who was there, not what it was about.
    private boolean isPresence(Chunk chunk) {
        return rules.marks(chunk.preposition(), "chaired-by")
                || IntStream.of(chunk.start() - 1, chunk.start())
                        .anyMatch(
                                t ->
                                        words.is(t, WordClass.ATTENDANCE)
                                                || words.is(t, WordClass.COMPANY));
    }

    /// "فيما يتعلق ب…" says more of the topic before it.
    private boolean isAbout(int c) {
        return words.is(clause.chunk(c).start(), WordClass.ABOUT);
    }

    /// "الفرص التي يمكن أن …": what can be or must be is still of the relative clause.
    private boolean isPossible(int that) {
        return words.is(clause.chunk(that).start(), WordClass.THAT)
                && clause.is(that - 1, Chunk.Kind.VERB)
                && clause.is(that - 2, Chunk.Kind.RELATIVE);
    }

    /// "… مع وزير الخارجية": with whom it was discussed.
    private boolean isCompanion(Chunk chunk) {
        return rules.marks(chunk.preposition(), "with")
                && chunk.mention().get().kind() == Mention.Kind.PERSON;
    }

    private boolean isCut(int c, int start) {
        Chunk chunk = clause.chunk(c);
        int at = chunk.start();
        boolean opens = words.is(at, WordClass.OPENS_TOPIC);
        if (!chunk.joined() || words.is(at, PartOfSpeech.ADJECTIVE) && !opens) {
            return false;
        }
        if (isAdded(c)) {
            return chunk.isBare() && !words.is(at - 1, WordClass.ABOUT);
        }
        if (clause.is(c - 1, Chunk.Kind.COMMA)) {
            return true;
        }
        boolean part = !chunk.isBare() || chunk.kind() == Chunk.Kind.MENTION || isSecondOfTwo(c);
        return opens || !part && !refersBack(c) && isLongEnough(c, start);
    }

    /// "التعاون، خاصة في المجالات العسكرية": a phrase with a preposition behind such a word says
    /// more of the topic before it.
    private boolean isAdded(int c) {
        int first = clause.chunk(c - 1).end();
        return IntStream.range(first, clause.chunk(c).start() - 1)
                .anyMatch(t -> words.is(t, WordClass.ADDS) || words.is(t, WordClass.LIST_MARK));
    }

    /// "… وسبل دعمها", "… والجهود المبذولة تجاهها": a pronoun ends the joined phrase.
    private boolean refersBack(int c) {
        int at = clause.chunk(c).start();
        return words.isSuffix(at + 1) || words.isSuffix(at + length(c) - 1);
    }

    /// "بين … و…".
    private boolean isSecondOfTwo(int c) {
        Chunk before = clause.chunk(c - 1);
        return rules.marks(before.preposition(), "between") && !before.joined();
    }

    private boolean isLongEnough(int c, int start) {
        int at = clause.chunk(c).start();
        int last = clause.chunk(c - 1).end() - 1;
        boolean noun = words.is(last, PartOfSpeech.NOUN);
        if (noun && !words.token(last).definite()) {
            return false;
        }
        boolean like = noun && words.token(at).definite();
        return last - start >= 1 && length(c) >= (like ? LONG : 2);
    }

    /// How many words there are up to the next joined phrase.
    private int length(int from) {
        int start = clause.chunk(from).start();
        int c = from + 1;
        while (c < clause.size() && !ends(c, from) && !clause.chunk(c).joined()) {
            c++;
        }
        return clause.chunk(c - 1).end() - start;
    }

    private void add(int start, int end, List<Filler.About> topics) {
        int from = head(start);
        int to = end;
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        to = withPronoun(to);
        boolean said =
                to > from
                        && !words.isSuffix(from)
                        && !(refersBackAt(from) && (to == from + 2 || !topics.isEmpty()))
                        && !(words.isSuffix(to - 1) && to <= from + 3 && !topics.isEmpty())
                        && !words.is(from, WordClass.BOTH_STATES)
                        && (words.is(from, WordClass.MATTER) || !isMention(from, to));
        if (said) {
            topics.add(new Filler.About(words.span(from, to), isFormula(from, to)));
        }
    }

    /// "البرامج التي نفذها", "التي يقوم بها": the pronoun that the relative clause ends with.
    private int withPronoun(int end) {
        int at = words.is(end, PartOfSpeech.PREPOSITION) ? end + 1 : end;
        return words.isSuffix(at) ? at + 1 : end;
    }

    /// "تعزيزها", "الارتقاء بها": a pronoun right behind the first word.
    private boolean refersBackAt(int from) {
        boolean marked = words.is(from + 1, PartOfSpeech.PREPOSITION);
        return words.isSuffix(marked ? from + 2 : from + 1);
    }

    /// Whether there is little more than a formula in it, or nothing but one word for what talks
    /// are about.
    private boolean isFormula(int from, int to) {
        if (to == from + 1 && words.is(from, WordClass.MATTER)) {
            return true;
        }
        for (int t = from; t < to; t++) {
            int end = words.end(t, WordClass.EMPTY_TOPIC);
            if (end > t) {
                return to - end <= FORMULA;
            }
        }
        return false;
    }

    /// Whether nothing but an actor or place is named.
    private boolean isMention(int from, int to) {
        for (int c = 0; c < clause.size(); c++) {
            Chunk chunk = clause.chunk(c);
            if (chunk.kind() == Chunk.Kind.MENTION && chunk.start() <= from && chunk.end() >= to) {
                return true;
            }
        }
        return false;
    }

    /// The first token of the topic itself: "سبل تعزيز …" begins with "تعزيز".
    int head(int start) {
        int from = withoutDate(start);
        int opened = opened(from);
        while (opened > from) {
            from = opened;
            opened = opened(from);
        }
        return from;
    }

    private int withoutDate(int start) {
        for (int c = 0; c < clause.size(); c++) {
            if (clause.is(c, Chunk.Kind.DATE) && clause.chunk(c).start() == start) {
                return clause.chunk(c).end();
            }
        }
        return start;
    }

    private int opened(int at) {
        if (words.is(at, PartOfSpeech.PUNCTUATION) || words.is(at, PartOfSpeech.CONJUNCTION)) {
            return at + 1;
        }
        if (isAttitude(at)) {
            return at + 3;
        }
        int end = words.end(at, WordClass.OPENS_TOPIC);
        return end > at && words.isSuffix(end) ? end + 1 : end;
    }

    /// "رغبتهما في", "حرصهما على": what both feel about a topic is none.
    private boolean isAttitude(int at) {
        return words.is(at, PartOfSpeech.NOUN)
                && words.isSuffix(at + 1)
                && words.token(at + 1).normal().startsWith("هم")
                && words.is(at + 2, PartOfSpeech.PREPOSITION);
    }

    private boolean isLoose(int t) {
        return switch (words.token(t).tag()) {
            case PUNCTUATION, CONJUNCTION, PREPOSITION, PARTICLE -> true;
            case NOUN,
                    PROPER_NOUN,
                    ADJECTIVE,
                    VERB_PAST,
                    VERB_PRESENT,
                    VERB_PASSIVE,
                    PRONOUN,
                    RELATIVE,
                    DEMONSTRATIVE,
                    ADVERB,
                    NUMBER,
                    OTHER ->
                    false;
        };
    }
}
