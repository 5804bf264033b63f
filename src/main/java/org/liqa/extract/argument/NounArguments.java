package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;

/// Finds who fills the roles of an event that a noun expresses, with the verb that carries it.
public final class NounArguments {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Arguments arguments;
    private final Surroundings surroundings;
    private final AgreementReader agreement;
    private final Carrier carrier;
    private final Travel travel;
    private final Circumstance circumstance;

    public NounArguments(Clause clause, Rules rules, Rule rule) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.surroundings = new Surroundings(clause, rules, rule);
        this.arguments = surroundings.arguments();
        this.agreement = new AgreementReader(clause, rules, rule, arguments);
        this.travel = new Travel(clause, rules, rule, surroundings);
        this.carrier = new Carrier(clause, rules, rule, surroundings, agreement.applies());
        this.circumstance = new Circumstance(clause, rules, rule, arguments, carrier, travel);
    }

    /// The arguments of a noun, with those of the verb that carries it.
    public Roles of(int noun) {
        carrier.read(noun);
        if (isAwaiting(noun)) {
            if (clause.hasSuffix(noun)) {
                arguments.fill(Rule.OBJECT, clause.antecedent(noun));
            }
        } else if (clause.hasSuffix(noun) && arguments.actors() < 2) {
            circumstance.readPossessor(noun);
        }
        nationalities(noun);
        behindNoun(noun);
        carrier.readWish(noun);
        carrier.readAnnounced(noun);
        if (travel.isBound(noun)) {
            surroundings.prepositional(noun - 1);
            travel.departure(noun).ifPresent(surroundings::date);
        } else if (!travel.isOfSpokenOf() && (!agreement.applies() || carrier.isTold(noun))) {
            surroundings.circumstancesBefore(noun);
            carrier.readHost(noun);
        }
        if (agreement.applies()) {
            if (carrier.isBroughtAbout(noun)) {
                arguments.fill(Rule.SUBJECT, clause.pronoun(noun, Mention.Kind.BOTH_SIDES));
            }
            agreement.add(noun);
        } else if (!isAwaiting(noun) || !arguments.has(Rule.SUBJECT)) {
            circumstance.read(noun);
        }
        arguments.settleGenitive();
        return arguments.roles();
    }

    /// The states that two adjectives of nationality behind the noun name: "المباحثات المصرية
    /// السودانية".
    private void nationalities(int noun) {
        Chunk chunk = clause.chunk(noun);
        List<Mention> states = new ArrayList<>();
        for (int t = chunk.start() + 1; t < chunk.end(); t++) {
            clause.demonym(t).ifPresent(states::add);
        }
        if (states.size() >= 2) {
            states.forEach(
                    state ->
                            arguments.fill(
                                    rule.role(Rule.GENITIVE).isPresent()
                                            ? Rule.GENITIVE
                                            : "between",
                                    state));
        }
    }

    private void behindNoun(int noun) {
        boolean suffix = clause.hasSuffix(noun);
        String function = suffix ? objectOf() : Rule.GENITIVE;
        Optional<String> bare = bare(noun);
        boolean genitive = false;
        boolean open = suffix || !clause.words().token(clause.chunk(noun).start()).definite();
        for (int i = noun + 1; i < clause.size(); i++) {
            Chunk chunk = clause.chunk(i);
            switch (chunk.kind()) {
                case DATE -> {
                    if (!agreement.applies()
                            || carrier.isTold(noun)
                            || agreement.isDated(noun, i)) {
                        surroundings.date(chunk);
                    }
                }
                case COMMA -> {
                    open = false;
                    boolean ended = clause.is(i - 1, Chunk.Kind.NOUN) && !clause.opens(i);
                    function = ended ? "" : function;
                }
                case NOUN -> {
                    open = open && chunk.isBare() && i == noun + 1 && chunk.mention().isEmpty();
                    function =
                            chunk.isBare() && i == noun + 1
                                    ? Rule.GENITIVE
                                    : agreement.partners(i, function);
                }
                case MENTION -> {
                    Mention mention = chunk.mention().get();
                    if (travel.isVisitor(noun, chunk)) {
                        function = Rule.SUBJECT;
                        arguments.fill(function, mention);
                    } else if (!chunk.isBare()) {
                        function = surroundings.prepositional(i);
                        open = false;
                    } else if (bare.isPresent()) {
                        boolean awaited = !suffix && i == noun + 1 && isAwaiting(noun);
                        function = awaited ? Rule.OBJECT : bare.get();
                        boolean spokenOf = mention.kind() == Mention.Kind.PRONOUN;
                        arguments.fill(function, spokenOf ? clause.antecedent(noun) : mention);
                    } else if (open && i == noun + 1 || chunk.joined() && !function.isEmpty()) {
                        if (!(suffix && travel.isHost(mention))) {
                            arguments.fill(function, mention);
                        }
                        genitive = !suffix && i == noun + 1;
                    } else if (suffix && !chunk.joined() && isFirstParty(noun, i)) {
                        arguments.fill(objectOf(), mention);
                        function = objectOf();
                    } else if ((genitive && clause.is(i - 1, Chunk.Kind.MENTION) || suffix)
                            && !chunk.joined()
                            && rule.role(Rule.OBJECT).isPresent()
                            && !arguments.has(Rule.OBJECT)) {
                        function = Rule.OBJECT;
                        arguments.fill(function, mention);
                    } else if (clause.isInParentheses(i) && agreement.applies()) {
                        arguments.fill(function, mention); // "بين الدول الكبرى (5+1) وإيران"
                    } else {
                        function = "";
                    }
                }
                case RELATIVE -> {
                    boolean goesOn = isCarrier(i + 1) || includes(i + 1) || isMeant(i + 1);
                    boolean past = isPastNoun(noun, i) && !isChaired(i + 1);
                    if (!goesOn || past) {
                        return;
                    }
                }
                case VERB -> {
                    if (clause.words().is(chunk.start(), WordClass.AUXILIARY)) {
                        continue; // "زيارة كانت مقررة إلى …"
                    }
                    if (isCarrier(i) && (!isPastNoun(noun, i) || isChaired(i))) {
                        boolean signing =
                                clause.is(i + 1, Chunk.Kind.EVENT)
                                        && clause.chunk(i + 1).is(WordClass.SIGNS);
                        inner(noun, signing ? i + 1 : i);
                    } else if (includes(i)) {
                        surroundings.stations(i + 1, clause.size());
                    }
                    return;
                }
                case EVENT -> {
                    if (!(chunk.isDuring() && isAwaiting(noun))) { // "لدى وصوله … الوزير"
                        return;
                    }
                }
                case CLAUSE, STOP -> {
                    return;
                }
            }
        }
    }

    /// "لقائه في قصر … الرئيس …": whether a person stands behind the noun with only where and when
    /// between.
    private boolean isFirstParty(int noun, int at) {
        boolean person = clause.chunk(at).mention().get().kind() == Mention.Kind.PERSON;
        return person
                && IntStream.range(noun + 1, at)
                        .allMatch(
                                i ->
                                        clause.is(i, Chunk.Kind.DATE)
                                                || surroundings.locations().isLocative(i));
    }

    /// What all are who stand behind the noun without a preposition; empty if it depends.
    private Optional<String> bare(int noun) {
        return isJoining(noun)
                ? Optional.of("between")
                : isAwaiting(noun) ? Optional.of(Rule.SUBJECT) : Optional.empty();
    }

    /// "كان في استقباله … الوزير", "كان في استقبال الرئيس … الوزير": who waits is the host.
    private boolean isAwaiting(int noun) {
        return rule.role(Rule.OBJECT).isPresent()
                && rules.marks(clause.chunk(noun).preposition(), "in")
                && clause.is(noun - 1, Chunk.Kind.VERB)
                && clause.words().is(clause.chunk(noun - 1).start(), WordClass.AUXILIARY);
    }

    /// "جمع لقاء في … وزيري …", "ضم الاجتماع وزير …": whom the verb before joins takes part.
    private boolean isJoining(int noun) {
        return clause.is(noun - 1, Chunk.Kind.VERB)
                && clause.chunk(noun - 1).is(WordClass.JOINS)
                && clause.chunk(noun).isBare()
                && rule.role("between").isPresent();
    }

    /// Whether another noun stands between, which a relative clause would belong to.
    private boolean isPastNoun(int noun, int at) {
        for (int i = noun + 1; i < at; i++) {
            boolean partner = !agreement.partners(i, "").isEmpty();
            if (clause.is(i, Chunk.Kind.NOUN) && !partner) {
                return true;
            }
        }
        return false;
    }

    /// What a noun phrase behind "لقائه" or "استقباله" is.
    private String objectOf() {
        return rule.role(Rule.OBJECT).isPresent() ? Rule.OBJECT : Rule.GENITIVE;
    }

    /// "التي كانت مقررة إلى …".
    private boolean isMeant(int i) {
        return clause.is(i, Chunk.Kind.VERB)
                && clause.words().is(clause.chunk(i).start(), WordClass.AUXILIARY)
                && clause.is(i + 1, Chunk.Kind.NOUN)
                && clause.words().is(clause.chunk(i + 1).start(), WordClass.INTENDS);
    }

    private boolean isCarrier(int i) {
        return clause.is(i, Chunk.Kind.VERB)
                && (clause.chunk(i).is(WordClass.JOINS)
                        || clause.chunk(i).is(WordClass.PERFORMS)
                        || clause.chunk(i).is(WordClass.UNDERGOES)
                        || clause.chunk(i).is(WordClass.SIGNS) && agreement.applies()
                        || clause.chunk(i).is(WordClass.TAKES_PLACE));
    }

    /// "اجتماع دول الجوار الذي ترأسه …": the pronoun stands for the event.
    private boolean isChaired(int verb) {
        return clause.is(verb - 1, Chunk.Kind.RELATIVE)
                && clause.is(verb, Chunk.Kind.VERB)
                && clause.chunk(verb).is(WordClass.PERFORMS)
                && clause.hasSuffix(verb);
    }

    /// "جولة شملت …".
    private boolean includes(int i) {
        return clause.is(i, Chunk.Kind.VERB) && clause.chunk(i).is(WordClass.INCLUDES);
    }

    /// What stands behind a verb that says more of the noun before it: "لقاء جمع … بـ…", "الاجتماع
    /// الذي عقده …".
    private void inner(int noun, int verb) {
        List<Mention> bare = new ArrayList<>();
        boolean joins = clause.chunk(verb).is(WordClass.JOINS);
        surroundings.scan(verb + 1, bare, false);
        boolean undergoes =
                clause.chunk(verb).is(WordClass.UNDERGOES) && rule.role(Rule.OBJECT).isPresent();
        String function =
                joins && rule.role("between").isPresent()
                        ? "between"
                        : undergoes ? Rule.OBJECT : Rule.SUBJECT;
        if (clause.chunk(verb).is(WordClass.SIGNS)) {
            boolean subject = clause.is(verb + 1, Chunk.Kind.MENTION);
            bare = subject && !bare.isEmpty() ? surroundings.groups(bare).getFirst() : List.of();
        } else if (!joins && !bare.isEmpty()) {
            bare = surroundings.groups(bare).getFirst(); // "يقوم بها الملك … الرئيس …"
        }
        bare.forEach(mention -> arguments.fill(function, mention));
        if (bare.isEmpty() && !joins && isResumed(verb)) {
            arguments.fill(function, clause.antecedent(noun)); // "اتصال تلقاه من …"
        }
        if (joins && clause.hasSuffix(verb)) {
            arguments.fill(function, clause.antecedent(verb));
        }
    }

    /// "التي يقوم بها", "أجراها": the pronoun for the event that a verb in the active has.
    private boolean isResumed(int verb) {
        int end = clause.chunk(verb).end();
        boolean marked = clause.words().is(end, PartOfSpeech.PREPOSITION);
        return clause.hasSuffix(verb) || clause.words().isSuffix(marked ? end + 1 : end);
    }
}
