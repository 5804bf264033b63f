package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.lexicon.Known;
import org.liqa.vocabulary.Liqa;

/// The fillers of one claim while they are found.
final class Arguments {
    private final Rule rule;
    private final List<Filler> fillers = new ArrayList<>();
    private final Map<Filler, String> functions = new HashMap<>();
    private boolean passive;

    Arguments(Rule rule) {
        this.rule = rule;
    }

    Roles roles() {
        return new Roles(fillers, functions);
    }

    /// Gives a mention the role that the rule has for the function; says whether it has one that
    /// the mention can fill.
    boolean fill(String function, Mention mention) {
        if (function.equals(Rule.AGENT)) {
            makePassive();
        }
        Optional<String> role = role(function);
        if (role.filter(Liqa.VISITOR::equals).isPresent()
                && mention.kind() != Mention.Kind.ORGANIZATION
                && isPlace(mention)) {
            place(function, mention); // states and towns do not travel: "زيارة العراق"
            return true;
        }
        if (role.isEmpty() || !fits(role.get(), mention)) {
            return false;
        }
        if (function.equals(Rule.GENITIVE) && mention.kind() == Mention.Kind.PLACE) {
            place(function, mention); // where it was: "اتفاق الطائف", "قمة لواندا"
            return true;
        }
        boolean named = // "اتفاقيات إبراهيم", "معاهدة ستارت": after whom or what, not whose
                rule.isOfAgreement()
                        && function.equals(Rule.GENITIVE)
                        && mention.kind() == Mention.Kind.PERSON
                        && mention.offices().isEmpty();
        if (!named) {
            add(function, new Filler.Of(role.get(), mention));
        }
        return true;
    }

    /// Behind an agent, what stands where the subject does is the object: "استُقبل … من قبل …".
    private Optional<String> role(String function) {
        boolean turned =
                passive && (function.equals(Rule.SUBJECT) || function.equals(Rule.GENITIVE));
        return rule.role(turned ? Rule.OBJECT : function);
    }

    /// "قام الوزير باستقبال السفير": where another is the host, what follows the noun is the guest.
    void settleGenitive() {
        boolean received =
                rule.gives(Rule.SUBJECT, Liqa.HOST)
                        && functions.containsValue(Rule.SUBJECT)
                        && !functions.containsValue(Rule.OBJECT);
        if (received) {
            turn(Rule.GENITIVE, rule.role(Rule.OBJECT));
        }
    }

    private void makePassive() {
        passive = rule.role(Rule.AGENT).isPresent() && rule.role(Rule.OBJECT).isPresent();
        if (passive) {
            turn(Rule.SUBJECT, rule.role(Rule.OBJECT));
            turn(Rule.GENITIVE, rule.role(Rule.OBJECT));
        }
    }

    /// Gives another role to what was found by a function.
    private void turn(String function, Optional<String> to) {
        to.ifPresent(
                role ->
                        fillers.replaceAll(
                                filler ->
                                        filler instanceof Filler.Of of
                                                        && function.equals(functions.get(filler))
                                                ? turned(of, new Filler.Of(role, of.mention()))
                                                : filler));
    }

    private Filler turned(Filler before, Filler after) {
        Optional.ofNullable(functions.remove(before))
                .ifPresent(function -> functions.put(after, function));
        return after;
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

    /// A place that a word marks as that of the event.
    void place(String function, Mention mention) {
        if (isPlace(mention)) {
            add(function, new Filler.Of(Liqa.PLACE_OF, mention));
        }
    }

    void place(Mention mention) {
        if (isPlace(mention)) {
            add(new Filler.Of(Liqa.PLACE_OF, mention));
        }
    }

    private void add(String function, Filler filler) {
        functions.putIfAbsent(filler, function);
        add(filler);
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

    /// Whether nobody has been found but "the two countries".
    boolean nameNobody() {
        return Filler.participants(fillers)
                .allMatch(mention -> mention.kind() == Mention.Kind.BOTH_STATES);
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
