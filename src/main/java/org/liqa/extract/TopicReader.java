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
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Known;
import org.liqa.lexicon.WordClass;

/// Finds what was talked about: the noun phrases behind verbs of discussing and stressing, behind
/// "حول", "بشأن", and what an event is for.
final class TopicReader {
    private final Clause clause;
    private final Words words;
    private final Rules rules;
    private final TopicPhrases phrases;

    TopicReader(Clause clause, Rules rules) {
        this.clause = clause;
        this.words = clause.words();
        this.rules = rules;
        this.phrases = new TopicPhrases(clause, rules);
    }

    /// Topics found together.
    ///
    /// @param chunk what introduces them
    /// @param subject the chunk of who discusses; negative if left out
    /// @param discussed whether a verb says that it was discussed, so that it can belong to an
    ///   event of an earlier sentence
    record Found(int chunk, int subject, boolean discussed, List<Filler.About> topics) {}

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (int c = 0; c < clause.size(); c++) {
            if (clause.chunk(c).is(WordClass.DISCUSSES) || isJointStress(c) || isInTalks(c)) {
                addDiscussed(c, found);
            } else if (clause.chunk(c).is(WordClass.TELLS) || isStress(c)) {
                addTold(c, found);
            } else if (isPurpose(c)) {
                addAbout(clause.chunk(c).start(), found);
            }
        }
        for (int t = 0; t < words.size(); t++) {
            int end = words.end(t, WordClass.ABOUT);
            if (end > t) {
                addAbout(end, found);
            }
        }
        return found;
    }

    /// "المباحثات شملت …", "شملت المباحثات …": what talks include is talked about.
    private boolean isInTalks(int verb) {
        int before = verb - 1;
        while (clause.is(before, Chunk.Kind.MENTION)
                || clause.is(before, Chunk.Kind.DATE)
                || clause.is(before, Chunk.Kind.RELATIVE)) {
            before--;
        }
        return clause.is(verb, Chunk.Kind.VERB)
                && clause.chunk(verb).is(WordClass.INCLUDES)
                && (isTalks(before) || isTalks(verb + 1));
    }

    private boolean isTalks(int c) {
        return clause.is(c, Chunk.Kind.EVENT)
                && clause.chunk(c).rules().stream()
                        .anyMatch(rule -> !rule.isOfAgreement() && !rule.isVisit());
    }

    /// "زار … لتعزيز التعاون", "اتفاقية تعاون بين … للنقل البحري": what an event or agreement is
    /// for.
    private boolean isPurpose(int c) {
        Chunk chunk = clause.chunk(c);
        if (chunk.kind() != Chunk.Kind.NOUN || !rules.marks(chunk.preposition(), "for")) {
            return false;
        }
        int event = c - 1;
        while (clause.is(event, Chunk.Kind.MENTION)
                || clause.is(event, Chunk.Kind.DATE)
                || clause.is(event, Chunk.Kind.COMMA)
                || isOfAgreement(event)) {
            event--;
        }
        boolean matter =
                words.is(chunk.start(), WordClass.MATTER) && !words.token(chunk.start()).definite();
        boolean talks = clause.is(c - 1, Chunk.Kind.EVENT) && isVague(c);
        return event >= 0
                && clause.chunk(event).rules().stream()
                        .anyMatch(rule -> matter || talks || rule.isOfAgreement());
    }

    /// "عقدا بقيمة …", "اتفاقية شراكة": a noun right behind that for an agreement.
    private boolean isOfAgreement(int c) {
        return clause.is(c, Chunk.Kind.NOUN)
                && clause.is(c - 1, Chunk.Kind.EVENT)
                && clause.chunk(c - 1).rules().stream().anyMatch(Rule::isOfAgreement);
    }

    /// "محادثات لإحياء …": a noun without the article right behind the talks.
    private boolean isVague(int c) {
        return words.is(clause.chunk(c).start(), PartOfSpeech.NOUN)
                && !words.token(clause.chunk(c).start()).definite()
                && clause.chunk(c).end() > clause.chunk(c).start() + 1;
    }

    /// "أكد …", "مؤكدا …".
    private boolean isStress(int c) {
        boolean participle = clause.is(c, Chunk.Kind.NOUN) && clause.chunk(c).isBare();
        return (clause.is(c, Chunk.Kind.VERB) || clause.is(c, Chunk.Kind.CLAUSE) || participle)
                && words.is(clause.chunk(c).start(), WordClass.STRESSES);
    }

    /// What one party told or stressed: the phrase behind the persons. Of what is stressed only
    /// what is said to be important ("أكد أهمية …") or is a matter of talks ("دعا إلى تعزيز …").
    private void addTold(int verb, List<Found> found) {
        int subject = -1;
        int c = verb + 1;
        while (c < clause.size() && isPassedOverTold(clause.chunk(c))) {
            if (subject < 0 && clause.is(c, Chunk.Kind.MENTION) && clause.chunk(c).isBare()) {
                subject = c;
            }
            c++;
        }
        if (c >= clause.size() || !isTopic(clause.chunk(c))) {
            return;
        }
        boolean opened = words.is(clause.chunk(c).start(), WordClass.OPENS_TOPIC);
        boolean marked = !clause.chunk(c).isBare() && !clause.chunk(c).isDuring();
        boolean matter = words.is(phrases.head(clause.chunk(c).start()), WordClass.MATTER);
        if (opened || matter || marked && clause.chunk(verb).is(WordClass.TELLS)) {
            List<Filler.About> topics = phrases.from(c, clause.chunk(c).start());
            if (!topics.isEmpty()) {
                found.add(new Found(verb, subject, true, topics));
            }
        }
    }

    private boolean isPassedOverTold(Chunk chunk) {
        return switch (chunk.kind()) {
            case DATE, COMMA -> true;
            case MENTION ->
                    chunk.isBare()
                            || rules.marks(chunk.preposition(), "with")
                            || rules.marks(chunk.preposition(), "from")
                            || chunk.mention().get().kind() == Mention.Kind.PLACE;
            case EVENT -> chunk.isDuring();
            case NOUN -> chunk.isBare() && isOneWord(chunk);
            case VERB, RELATIVE, CLAUSE, STOP -> false;
        };
    }

    /// "ضيفه": with a pronoun or none.
    private boolean isOneWord(Chunk chunk) {
        int last = words.isSuffix(chunk.end() - 1) ? chunk.end() - 1 : chunk.end();
        return last - chunk.start() == 1;
    }

    /// "وشدد الجانبان على …": what both sides stressed was talked about.
    private boolean isJointStress(int verb) {
        if (!clause.is(verb, Chunk.Kind.VERB)
                || !words.is(clause.chunk(verb).start(), WordClass.STRESSES)) {
            return false;
        }
        List<Mention> before = clause.subjectsBefore(verb);
        boolean behind =
                clause.is(verb + 1, Chunk.Kind.MENTION)
                        && isBoth(clause.chunk(verb + 1).mention().get());
        return behind || before.size() >= 2 || before.stream().anyMatch(TopicReader::isBoth);
    }

    private static boolean isBoth(Mention mention) {
        return mention.kind() == Mention.Kind.BOTH_SIDES;
    }

    private void addAbout(int token, List<Found> found) {
        int chunk = chunkAt(token);
        boolean covered =
                found.stream()
                        .flatMap(other -> other.topics().stream())
                        .anyMatch(
                                topic ->
                                        token < words.size()
                                                && topic.span()
                                                        .overlaps(words.token(token).span()));
        if (chunk < clause.size() && !covered) {
            List<Filler.About> topics = phrases.from(chunk, token);
            if (!topics.isEmpty()) {
                found.add(new Found(Math.max(0, chunk - 1), -1, false, topics));
            }
        }
    }

    private int chunkAt(int token) {
        int c = 0;
        while (c < clause.size() && clause.chunk(c).end() <= token) {
            c++;
        }
        return c;
    }

    private void addDiscussed(int verb, List<Found> found) {
        int subject = -1;
        int c = verb + 1;
        boolean subjectBefore =
                clause.is(verb, Chunk.Kind.EVENT) || !clause.subjectsBefore(verb).isEmpty();
        boolean looking = true;
        while (looking && c < clause.size()) {
            Chunk chunk = clause.chunk(c);
            boolean isSubject =
                    subject < 0
                            && !subjectBefore
                            && chunk.isBare()
                            && (chunk.kind() == Chunk.Kind.MENTION
                                    || chunk.kind() == Chunk.Kind.EVENT);
            if (isSubject) {
                subject = c;
                c++;
            } else if (isWithinEvent(c)) {
                c = clause.behindRelative(c);
            } else if (isPassedOver(chunk, verb, c) || isOfCircumstance(verb, c)) {
                c++;
            } else {
                looking = false;
            }
        }
        if (c < clause.size() && isTopic(clause.chunk(c))) {
            List<Filler.About> topics = phrases.from(c, clause.chunk(c).start());
            if (!topics.isEmpty()) {
                found.add(new Found(verb, subject, true, topics));
            }
        }
    }

    /// "استعرض الجانبان في اللقاء الذي حضره … ، التعاون".
    private boolean isWithinEvent(int c) {
        return clause.is(c, Chunk.Kind.EVENT)
                && !clause.chunk(c).rules().isEmpty()
                && rules.marks(clause.chunk(c).preposition(), "in");
    }

    private boolean isPassedOver(Chunk chunk, int verb, int c) {
        return switch (chunk.kind()) {
            case DATE, COMMA -> true;
            case MENTION ->
                    rules.marks(chunk.preposition(), "with")
                            || chunk.joined() && c > verb + 1
                            || chunk.isDuring()
                            || (rules.marks(chunk.preposition(), "in")
                                            || rules.marks(chunk.preposition(), "by"))
                                    && isWhere(chunk.mention().get());
            case EVENT, NOUN -> chunk.isDuring() || rules.marks(chunk.preposition(), "with");
            case VERB, RELATIVE, CLAUSE, STOP -> false;
        };
    }

    private static boolean isWhere(Mention mention) {
        return mention.known().stream().anyMatch(known -> known.kind() == Known.Kind.PLACE)
                || mention.kind() == Mention.Kind.PLACE;
    }

    /// "بحث … خلال استقباله … وزير الطاقة، …", "خلال زيارته إلى بيروت …": whom the meeting is with
    /// during which it is said, or where the visit goes.
    private boolean isOfCircumstance(int verb, int c) {
        boolean party =
                clause.is(c, Chunk.Kind.MENTION)
                        && (clause.chunk(c).mention().get().kind() != Mention.Kind.PLACE
                                || !clause.chunk(c).isBare());
        return party
                && IntStream.range(verb + 1, c)
                        .anyMatch(
                                i -> clause.is(i, Chunk.Kind.EVENT) && clause.chunk(i).isDuring());
    }

    private static boolean isTopic(Chunk chunk) {
        return switch (chunk.kind()) {
            case NOUN, EVENT, MENTION -> true;
            case RELATIVE -> !chunk.isBare(); // "أطلعه على ما …"
            case VERB, DATE, CLAUSE, COMMA, STOP -> false;
        };
    }
}
