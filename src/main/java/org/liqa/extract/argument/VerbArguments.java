package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Appositions;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.vocabulary.Liqa;

/// Finds who fills the roles of an event that a verb expresses.
public final class VerbArguments {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Arguments arguments;
    private final Surroundings surroundings;

    public VerbArguments(Clause clause, Rules rules, Rule rule) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.surroundings = new Surroundings(clause, rules, rule);
        this.arguments = surroundings.arguments();
    }

    /// The arguments of a verb.
    public Roles of(int verb) {
        List<Mention> before = clause.subjectsBefore(verb);
        List<Mention> bare = new ArrayList<>();
        boolean foreign = surroundings.scan(verb + 1, bare, before.isEmpty());
        boolean transitive =
                rule.role(Rule.OBJECT)
                        .filter(role -> !role.equals(Liqa.TOPIC_OF) && !role.equals(Liqa.PLACE_OF))
                        .isPresent();
        boolean suffix = clause.hasSuffix(verb);
        if (foreign && before.isEmpty()) {
            return Roles.NONE;
        }
        List<Mention> subjects = new ArrayList<>(before);
        List<Mention> objects = new ArrayList<>();
        if (before.isEmpty()) {
            split(verb, bare, transitive && !suffix, subjects, objects);
        } else {
            objects.addAll(bare);
        }
        if (suffix && transitive && before.isEmpty()) {
            objects.add(clause.antecedent(verb));
        }
        subjects.forEach(subject -> arguments.fill(Rule.SUBJECT, meant(subject, verb)));
        objects.forEach(object -> arguments.fill(Rule.OBJECT, meant(object, verb)));
        surroundings.circumstancesBefore(verb);
        AgreementReader agreement = new AgreementReader(clause, rules, rule, arguments);
        if (agreement.applies()) {
            agreement.act(verb).ifPresent(arguments::add);
        }
        return arguments.roles();
    }

    /// Whom "سموه" stands for.
    private Mention meant(Mention mention, int verb) {
        return mention.kind() == Mention.Kind.PRONOUN ? clause.antecedent(verb) : mention;
    }

    /// Tells the subject from the object among the noun phrases behind a verb.
    private void split(
            int verb,
            List<Mention> bare,
            boolean needsObject,
            List<Mention> subjects,
            List<Mention> objects) {
        List<List<Mention>> groups = surroundings.groups(bare);
        if (!groups.isEmpty() && isPlaceVisited(groups.getFirst(), clause.isReferredTo(verb))) {
            objects.addAll(groups.getFirst());
            groups.stream().skip(1).findFirst().ifPresent(subjects::addAll); // "زار عمان الوزير"
            if (subjects.isEmpty()) {
                subjects.add(clause.dropped(verb));
            }
        } else if (!needsObject) {
            groups.stream().findFirst().ifPresent(subjects::addAll);
            if (groups.isEmpty()) {
                subjects.add(clause.dropped(verb));
            }
            groups.stream().skip(1).forEach(objects::addAll);
        } else if (groups.size() >= 2) {
            subjects.addAll(groups.getFirst());
            groups.stream().skip(1).forEach(objects::addAll);
        } else if (groups.isEmpty()) {
            subjects.add(clause.dropped(verb));
        } else {
            splitOne(verb, groups.getFirst(), subjects, objects);
        }
    }

    /// "زار … طرابلس" with the subject left out: a place where the rule has the place as object.
    ///
    /// @param behind whether the destination is a pronoun behind the verb: "ما وصلت إليه … "
    private boolean isPlaceVisited(List<Mention> group, boolean behind) {
        return !behind && group.getFirst().isLocation() && rule.gives(Rule.OBJECT, Liqa.PLACE_OF);
    }

    private void splitOne(
            int verb, List<Mention> group, List<Mention> subjects, List<Mention> objects) {
        Mention first = group.getFirst();
        Optional<Mention[]> parts = group.size() == 1 ? Appositions.split(first) : Optional.empty();
        boolean otherParty = arguments.actors() > 0;
        if (parts.isPresent() && !otherParty) {
            subjects.add(parts.get()[0]);
            objects.add(parts.get()[1]);
        } else if (otherParty) {
            subjects.addAll(group);
        } else {
            subjects.add(clause.dropped(verb));
            objects.addAll(group);
        }
    }
}
