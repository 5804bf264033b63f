package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.time.DateMention;
import org.liqa.vocabulary.Liqa;

/// What stands around the word that expresses an event, given roles as it is found. A chunk belongs
/// to the closest event word; the search never goes across another one or across a verb.
final class Surroundings {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Arguments arguments;
    private final List<Mention> joined = new ArrayList<>();

    Surroundings(Clause clause, Rules rules, Rule rule) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.arguments = new Arguments(rule);
    }

    /// What has been found so far.
    Arguments arguments() {
        return arguments;
    }

    /// Mentions that "و" joins are one argument.
    List<List<Mention>> groups(List<Mention> bare) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : bare) {
            if (groups.isEmpty() || !joined.contains(mention)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mention);
        }
        return groups;
    }

    /// Collects what stands behind a verb; says whether its subject is something that cannot take
    /// part.
    boolean scan(int from, List<Mention> bare, boolean subjectExpected) {
        boolean foreign = false;
        String function = "";
        for (int i = from; i < clause.size(); i++) {
            Chunk chunk = clause.chunk(i);
            switch (chunk.kind()) {
                case DATE -> date(chunk);
                case COMMA -> {}
                case MENTION -> function = mention(i, function, bare);
                case NOUN -> {
                    if (isCompany(chunk)) {
                        return foreign;
                    }
                    boolean adjective =
                            i > from
                                    && clause.is(i - 1, Chunk.Kind.NOUN)
                                    && !clause.chunk(i - 1).isBare();
                    foreign |=
                            chunk.isBare()
                                    && !chunk.joined()
                                    && bare.isEmpty()
                                    && arguments.actors() == 0
                                    && subjectExpected
                                    && !adjective;
                    function = "";
                }
                case EVENT -> {
                    if (!chunk.isDuring()
                            || !clause.words().token(chunk.start()).definite()
                                    && !clause.hasSuffix(i)) {
                        return foreign;
                    }
                }
                case RELATIVE -> {
                    int next = behindRelative(i);
                    if (next < 0 || bare.isEmpty() || groups(bare).size() > 1) {
                        return foreign;
                    }
                    i = next - 1;
                }
                case VERB -> {
                    int next =
                            chunk.is(WordClass.ATTENDS) && clause.hasSuffix(i)
                                    ? behindRelative(i)
                                    : -1;
                    if (next < 0) {
                        return foreign;
                    }
                    i = next - 1;
                }
                case CLAUSE, STOP -> {
                    return foreign;
                }
            }
        }
        return foreign;
    }

    /// "برفقة", "بحضور": who follows is no party.
    private boolean isCompany(Chunk chunk) {
        Words words = clause.words();
        return words.is(chunk.start(), WordClass.COMPANY)
                || words.is(chunk.start(), WordClass.ATTENDANCE);
    }

    /// Where the sentence goes on behind a relative clause between commas: at a noun phrase without
    /// a preposition, or with one that marks another party; negative if it does not.
    private int behindRelative(int relative) {
        for (int i = relative + 1; i + 1 < clause.size() && !clause.is(i, Chunk.Kind.STOP); i++) {
            Chunk next = clause.chunk(i + 1);
            if (clause.is(i, Chunk.Kind.COMMA)
                    && next.kind() == Chunk.Kind.MENTION
                    && (next.isBare() || marksParty(next))
                    && !next.joined()) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean marksParty(Chunk chunk) {
        return rules.marks(chunk.preposition(), "with");
    }

    void date(Chunk chunk) {
        boolean then =
                chunk.date().filter(date -> date.relation() == DateMention.Relation.AT).isPresent();
        if (then && !arguments.hasDate()) {
            chunk.date().ifPresent(date -> arguments.add(new Filler.On(date)));
        }
    }

    /// Date and place that stand before the event in its clause: "وفي نهاية يوليو، زار …", "شهدت …
    /// في بيروت لقاء …".
    void circumstancesBefore(int at) {
        boolean placed = arguments.has("in");
        for (int i = at - 1; i >= 0 && isBeforeInClause(i); i--) {
            Chunk chunk = clause.chunk(i);
            if (chunk.kind() == Chunk.Kind.DATE) {
                date(chunk);
            } else if (!placed
                    && chunk.kind() == Chunk.Kind.MENTION
                    && isLocative(chunk)
                    && !isWithin(i)) {
                arguments.place(chunk.mention().get());
            }
        }
    }

    /// Places without a preposition are those of the event: "جولة شملت …", "غادر …".
    void stations(int from, int end) {
        for (int i = from; i < end && isBeforeInClause(i); i++) {
            Optional<Mention> mention = clause.chunk(i).mention();
            if (clause.chunk(i).isBare() && mention.isPresent()) {
                Mention.Kind kind = mention.get().kind();
                if (kind == Mention.Kind.PLACE || kind == Mention.Kind.STATE) {
                    arguments.place(mention.get());
                }
            }
        }
    }

    private boolean isLocative(Chunk chunk) {
        Mention.Kind kind = chunk.mention().get().kind();
        String function = rules.function(chunk.preposition()).orElse("");
        return (function.equals("in") || function.equals("by"))
                && (kind == Mention.Kind.PLACE || kind == Mention.Kind.STATE);
    }

    private boolean isBeforeInClause(int i) {
        Chunk chunk = clause.chunk(i);
        return switch (chunk.kind()) {
            case VERB ->
                    clause.words().is(chunk.start(), WordClass.AUXILIARY)
                            || clause.words().is(chunk.start(), WordClass.SAYS)
                                    && clause.is(i + 1, Chunk.Kind.MENTION)
                                    && isLocative(clause.chunk(i + 1))
                            || chunk.is(WordClass.PERFORMS)
                            || chunk.is(WordClass.TAKES_PLACE);
            case EVENT -> chunk.rules().isEmpty();
            case CLAUSE, RELATIVE, STOP -> false;
            case MENTION, NOUN, DATE, COMMA -> true;
        };
    }

    /// Gives a mention its role; the result is the function that a mention joined to it has too.
    private String mention(int i, String function, List<Mention> bare) {
        Chunk chunk = clause.chunk(i);
        Mention mention = chunk.mention().get();
        if (chunk.isBare() && chunk.joined() && !function.isEmpty()) {
            if (function.equals("bare")) {
                joined.add(mention);
                bare.add(mention);
            } else {
                arguments.fill(function, mention);
            }
            return function;
        }
        if (chunk.isBare() && chunk.joined() && bare.isEmpty()) {
            return "";
        }
        if (chunk.isBare()) {
            if (mention.kind() != Mention.Kind.PLACE
                    || rule.role(Rule.OBJECT).filter(Liqa.PLACE_OF::equals).isPresent()) {
                bare.add(mention);
                return "bare";
            }
            return "";
        }
        return prepositional(i);
    }

    /// Gives a mention behind a preposition its role; the result is the function, empty if it has
    /// none.
    String prepositional(int i) {
        Chunk chunk = clause.chunk(i);
        Mention mention = chunk.mention().get();
        String named = rules.function(chunk.preposition()).orElse("");
        boolean locative =
                (named.equals("in") || named.equals("by"))
                        && (mention.kind() == Mention.Kind.PLACE
                                || mention.kind() == Mention.Kind.STATE);
        if (locative && isWithin(i)) {
            return "";
        }
        if (locative && isNarrower(i)) {
            return "in";
        }
        if (locative) {
            arguments.place(named, mention);
            return "in";
        }
        return !named.isEmpty() && arguments.fill(named, mention) ? named : "";
    }

    /// Whether a place only says more of the phrase before it: "الأوضاع في …", "سفير … في … فلان".
    private boolean isWithin(int i) {
        boolean timed =
                clause.is(clause.is(i + 1, Chunk.Kind.COMMA) ? i + 2 : i + 1, Chunk.Kind.DATE);
        boolean adjacent = i > 0 && clause.chunk(i).start() == clause.chunk(i - 1).end() + 1;
        if (timed || !adjacent) {
            return false;
        }
        boolean ofNoun =
                clause.is(i - 1, Chunk.Kind.NOUN)
                        && !clause.hasSuffix(i - 1)
                        && !clause.chunk(i).mention().get().known().isEmpty()
                        && rules.marks(clause.chunk(i).preposition(), "in");
        return ofNoun || isOfOffice(i) || isFormalState(i);
    }

    /// "وزير الدولة لشؤون الدفاع بدولة …": a state by its full name says whose office it is.
    private boolean isFormalState(int i) {
        Chunk office = clause.chunk(i - 1);
        boolean open =
                office.kind() == Chunk.Kind.NOUN
                        || office.mention().filter(who -> !who.offices().isEmpty()).isPresent();
        return open
                && clause.chunk(i).mention().get().kind() == Mention.Kind.STATE
                && clause.words().is(clause.chunk(i).start(), WordClass.LOCALITY);
    }

    /// Whether the place stands between an office and the name of who holds it.
    private boolean isOfOffice(int i) {
        if (!clause.is(i - 1, Chunk.Kind.MENTION) || !clause.is(i + 1, Chunk.Kind.MENTION)) {
            return false;
        }
        Chunk next = clause.chunk(i + 1);
        Mention holder = next.mention().get();
        return clause.chunk(i - 1).mention().get().name().isEmpty()
                && next.isBare()
                && !next.joined()
                && holder.kind() == Mention.Kind.PERSON
                && holder.offices().isEmpty();
    }

    /// Whether the place is somebody's room in the place that follows: "مكتبه بقصر …".
    private boolean isNarrower(int i) {
        return clause.words().isSuffix(clause.chunk(i).end() - 1)
                && clause.is(i + 1, Chunk.Kind.MENTION)
                && isLocative(clause.chunk(i + 1));
    }
}
