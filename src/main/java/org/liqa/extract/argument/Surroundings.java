package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
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
    private final Locations locations;
    private final Parentheses parentheses;
    private final List<Mention> joined = new ArrayList<>();

    Surroundings(Clause clause, Rules rules, Rule rule) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.arguments = new Arguments(rule);
        this.locations = new Locations(clause, rules, rule);
        this.parentheses = new Parentheses(clause, rules, locations);
    }

    /// What has been found so far.
    Arguments arguments() {
        return arguments;
    }

    /// Which phrases say where.
    Locations locations() {
        return locations;
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
                    if (parentheses.isCompany(chunk)) {
                        int next = parentheses.behindCompany(i, isOpen(bare, subjectExpected));
                        if (next < 0) {
                            return foreign;
                        }
                        i = next - 1;
                        continue;
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
                    int next = parentheses.behindRelative(i);
                    if (next < 0 || bare.isEmpty() || groups(bare).size() > 1) {
                        return foreign;
                    }
                    i = next - 1;
                }
                case VERB -> {
                    int next =
                            chunk.is(WordClass.ATTENDS) && clause.hasSuffix(i)
                                    ? parentheses.behindRelative(i)
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

    /// Whether the object has still to come.
    private boolean isOpen(List<Mention> bare, boolean subjectExpected) {
        boolean personal =
                rule.role(Rule.OBJECT).filter(role -> !role.equals(Liqa.PLACE_OF)).isPresent();
        return personal && groups(bare).size() == (subjectExpected ? 1 : 0);
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
        List<Mention> joinedTo = new ArrayList<>();
        for (int i = at - 1; i >= 0 && isBeforeInClause(i); i--) {
            Chunk chunk = clause.chunk(i);
            if (chunk.kind() == Chunk.Kind.DATE) {
                date(chunk);
            } else if (chunk.kind() == Chunk.Kind.MENTION && chunk.isBare() && chunk.joined()) {
                joinedTo.addFirst(chunk.mention().get());
            } else if (isLeading(chunk)) {
                String function = prepositional(i);
                joinedTo.forEach(other -> arguments.fill(function, other));
            } else if (!placed
                    && chunk.kind() == Chunk.Kind.MENTION
                    && locations.isLocative(chunk)
                    && !locations.isWithin(i)) {
                arguments.place(chunk.mention().get());
            }
        }
    }

    /// "بمشاركة …، عُقد اجتماع": who takes part is told first.
    private boolean isLeading(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.MENTION
                && (rules.marks(chunk.preposition(), "joined-by")
                        || rules.marks(chunk.preposition(), "chaired-by"));
    }

    /// "وفد … برئاسة … متوجها": those that have been spoken of with who leads them.
    void leaders(int at) {
        for (int i = at - 1; i >= 0 && isBeforeInClause(i); i--) {
            Chunk chunk = clause.chunk(i);
            if (rules.marks(chunk.preposition(), "chaired-by")) {
                chunk.mention().ifPresent(leader -> arguments.fill("chaired-by", leader));
                if (clause.is(i - 1, Chunk.Kind.MENTION) && clause.chunk(i - 1).isBare()) {
                    clause.chunk(i - 1)
                            .mention()
                            .ifPresent(led -> arguments.fill(Rule.SUBJECT, led));
                }
            }
        }
    }

    /// Places without a preposition are those of the event: "جولة شملت …", "غادر …".
    void stations(int from, int end) {
        for (int i = from; i < end && isBeforeInClause(i); i++) {
            Optional<Mention> mention = clause.chunk(i).mention();
            boolean station =
                    clause.chunk(i).isBare() || rules.marks(clause.chunk(i).preposition(), "to");
            if (station) {
                mention.filter(Mention::isLocation).ifPresent(arguments::place);
            }
        }
    }

    private boolean isBeforeInClause(int i) {
        Chunk chunk = clause.chunk(i);
        return switch (chunk.kind()) {
            case VERB ->
                    clause.words().is(chunk.start(), WordClass.AUXILIARY)
                            || clause.words().is(chunk.start(), WordClass.SAYS)
                                    && clause.is(i + 1, Chunk.Kind.MENTION)
                                    && locations.isLocative(clause.chunk(i + 1))
                            || chunk.is(WordClass.PERFORMS)
                            || chunk.is(WordClass.SIGNS) && rule.isOfAgreement()
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
            boolean capital = rule.isOfAgreement() && mention.isActor(); // "اتفقت الرياض وأنقرة"
            if (mention.kind() != Mention.Kind.PLACE
                    || capital
                    || rule.gives(Rule.OBJECT, Liqa.PLACE_OF)) {
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
        boolean locative = locations.isLocative(chunk);
        if (locative && locations.isWithin(i) || named.equals("for") && isOwner(i)) {
            return "";
        }
        if (locative && locations.isNarrower(i)) {
            return "in";
        }
        if (locative) {
            arguments.place(named, mention);
            return "in";
        }
        return !named.isEmpty() && arguments.fill(named, mention) ? named : "";
    }

    /// "الإدارة العامة التابعة لوزارة …": whose another place or body is.
    private boolean isOwner(int i) {
        return clause.words().is(clause.chunk(i).start() - 2, WordClass.BELONGS);
    }
}
