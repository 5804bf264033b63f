package org.liqa.extract.argument;

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
        if (rule.isOfAgreement()
                && function.equals(Rule.GENITIVE)
                && mention.kind() == Mention.Kind.PLACE) {
            place(mention); // named after where it was made: "اتفاق الطائف"
            return true;
        }
        boolean named = // "اتفاقيات إبراهيم", "معاهدة ستارت": after whom or what, not whose
                rule.isOfAgreement()
                        && function.equals(Rule.GENITIVE)
                        && mention.kind() == Mention.Kind.PERSON
                        && mention.offices().isEmpty();
        if (!named) {
            add(new Filler.Of(role.get(), mention));
        }
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
        return Filler.actors(fillers);
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
