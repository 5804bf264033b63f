package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.Known;
import org.liqa.vocabulary.Liqa;

/// The fillers of one claim while they are found.
final class Arguments {
    private final Rule rule;
    private final List<Filler> fillers = new ArrayList<>();

    Arguments(Rule rule) {
        this.rule = rule;
    }

    List<Filler> fillers() {
        return List.copyOf(fillers);
    }

    /// Gives a mention the role that the rule has for the function; says whether it has one that
    /// the mention can fill.
    boolean fill(String function, Mention mention) {
        Optional<String> role = rule.role(function);
        if (role.filter(Liqa.VISITOR::equals).isPresent()
                && mention.kind() != Mention.Kind.ORGANIZATION
                && isPlace(mention)) {
            place(mention); // states and towns do not travel: "زيارة العراق"
            return true;
        }
        if (role.isEmpty() || !fits(role.get(), mention)) {
            return false;
        }
        if (AgreementReader.knows(rule)
                && function.equals(Rule.GENITIVE)
                && mention.kind() == Mention.Kind.PLACE) {
            place(mention); // named after where it was made: "اتفاق الطائف"
            return true;
        }
        add(new Filler.Of(role.get(), mention));
        return true;
    }

    private static boolean fits(String role, Mention mention) {
        return role.equals(Liqa.PLACE_OF)
                ? isPlace(mention)
                : !role.equals(Liqa.TOPIC_OF) && mention.isActor();
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == Mention.Kind.PLACE
                || mention.kind() == Mention.Kind.ORGANIZATION
                || mention.kind() == Mention.Kind.STATE
                || mention.known().stream().anyMatch(known -> known.kind() == Known.Kind.PLACE);
    }

    void place(Mention mention) {
        if (isPlace(mention)) {
            add(new Filler.Of(Liqa.PLACE_OF, mention));
        }
    }

    void add(Filler filler) {
        if (!fillers.contains(filler)) {
            fillers.add(filler);
        }
    }

    /// How many actors have been found.
    long actors() {
        return count(fillers);
    }

    /// How many actors the fillers name; "both" are two where a date tells that they met once more.
    static long count(List<Filler> fillers) {
        boolean situated = fillers.stream().anyMatch(Filler.On.class::isInstance);
        return fillers.stream()
                .filter(Arguments::isActor)
                .mapToLong(filler -> situated && isBoth(filler) ? 2 : 1)
                .sum();
    }

    private static boolean isBoth(Filler filler) {
        return filler instanceof Filler.Of of && of.mention().kind() == Mention.Kind.BOTH_SIDES;
    }

    static boolean isActor(Filler filler) {
        return filler instanceof Filler.Of of
                && !of.role().equals(Liqa.PLACE_OF)
                && !of.role().equals(Liqa.ATTENDEE);
    }

    boolean has(String function) {
        Optional<String> role = rule.role(function);
        return role.isPresent()
                && fillers.stream().anyMatch(filler -> filler.role().equals(role.get()));
    }

    boolean hasDate() {
        return fillers.stream().anyMatch(Filler.On.class::isInstance);
    }
}
