package org.liqa.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liqa.analyse.NormalForm;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.Known;

/// Somebody whom the article speaks of, while its mentions are gathered.
public final class Actor {
    private final Mention.Kind kind;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private Optional<Known> known;

    /// An office that the article says somebody holds.
    ///
    /// @param phrase as written
    /// @param office IRI, if it is a known office
    /// @param wider the known office and what it is a kind of; empty if it is unknown
    /// @param former whether it is said to be held no more
    /// @param of IRI of the state or body whose office it is, if said
    public record Held(
            String phrase,
            Optional<String> office,
            List<String> wider,
            boolean former,
            Optional<String> of,
            Mention mention) {
        public Held {
            wider = List.copyOf(wider);
        }

        /// Whether the two can be the same office: nothing that both say differs.
        boolean agrees(Held other) {
            boolean sameOf = of.isEmpty() || other.of.isEmpty() || of.equals(other.of);
            boolean sameOffice =
                    office.isPresent() && other.office.isPresent()
                            ? isKind(other)
                            : isWithin(NormalForm.of(phrase), NormalForm.of(other.phrase));
            return former == other.former && sameOf && sameOffice;
        }

        /// Whether both are known offices of which one is a kind of the other.
        boolean isKind(Held other) {
            return office.filter(other.wider::contains).isPresent()
                    || other.office.filter(wider::contains).isPresent();
        }

        /// The first word of the phrase, without the article.
        String beginning() {
            return NormalForm.withoutArticle(NormalForm.of(phrase).split(" ")[0]);
        }

        /// Whether all words of one are words of the other, and both begin alike.
        private static boolean isWithin(String one, String other) {
            List<String> a = Arrays.stream(one.split(" ")).map(NormalForm::withoutArticle).toList();
            List<String> b =
                    Arrays.stream(other.split(" ")).map(NormalForm::withoutArticle).toList();
            return a.getFirst().equals(b.getFirst())
                    && (a.containsAll(b) || b.containsAll(a) || b.size() == 1 || a.size() == 1);
        }
    }

    Actor(Mention.Kind kind, Optional<Known> known) {
        this.kind = kind;
        this.known = known;
    }

    /// PERSON, ORGANIZATION, GROUP or STATE.
    public Mention.Kind kind() {
        return kind;
    }

    /// Whether it is somebody or some body, not unnamed people.
    public boolean isNamed() {
        return kind != Mention.Kind.GROUP;
    }

    Optional<Known> known() {
        return known;
    }

    /// Whether the gazetteer knows it.
    public boolean isKnown() {
        return known.isPresent();
    }

    void identify(Known thing) {
        if (known.isEmpty()) {
            known = Optional.of(thing);
        }
    }

    void add(Mention mention, Optional<String> name, List<Held> offices) {
        mentions.add(mention);
        name.filter(text -> !names.contains(text)).ifPresent(names::add);
        offices.stream()
                .filter(
                        office ->
                                held.stream()
                                        .noneMatch(other -> other.phrase().equals(office.phrase())))
                .forEach(held::add);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /// Its names as written, in the order found.
    List<String> names() {
        return names;
    }

    /// The longest name; empty if it is never named.
    public Optional<String> name() {
        return names.stream().max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /// Its offices, each phrase once, in the order found.
    public List<Held> held() {
        return held;
    }

    /// Whether it is a body that is spoken of by its delegation: "وفد من وزارة النقل".
    public boolean isDelegation() {
        return mentions.stream().anyMatch(Mention::isDelegation);
    }

    /// The state it belongs to, as far as the article says: of its offices, or as an adjective
    /// tells.
    public Optional<String> state() {
        return held.stream()
                .flatMap(office -> office.of().stream())
                .findFirst()
                .or(
                        () ->
                                mentions.stream()
                                        .flatMap(mention -> mention.state().stream())
                                        .findFirst())
                .or(() -> known.flatMap(Known::state));
    }
}
