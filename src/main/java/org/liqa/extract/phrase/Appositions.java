package org.liqa.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liqa.read.Span;

/// A name and an office behind it are one person ("شكري وزير الخارجية") unless the verb lacks an
/// object ("استقبل شكري وزير الخارجية الروسي").
public final class Appositions {
    private Appositions() {}

    /// A mention taken apart into the person named and the office behind the name; empty if it has
    /// no office there.
    public static Optional<Mention[]> split(Mention mention) {
        Optional<Office> behind =
                mention.name()
                        .flatMap(
                                name ->
                                        mention.offices().stream()
                                                .filter(
                                                        office ->
                                                                office.span().start() >= name.end())
                                                .findFirst()
                                                .filter(
                                                        office ->
                                                                office.span().start()
                                                                        <= name.end() + 1));
        return behind.filter(office -> !isNamedBefore(mention, office))
                .map(
                        first ->
                                new Mention[] {
                                    before(mention, first.span().start()),
                                    from(mention, first.span().start())
                                });
    }

    /// Whether the title before the name is told in full behind it: "السفير فلان سفير فرنسا".
    private static boolean isNamedBefore(Mention mention, Office behind) {
        return mention.offices().stream()
                .filter(office -> office.span().start() < behind.span().start())
                .anyMatch(office -> office.isBare() && office.head().equals(behind.head()));
    }

    /// The persons that a mention turned out to name: the two that it falls into if one of them is
    /// among those meant, else itself.
    public static List<Mention> parts(Mention mention, Set<Mention> meant) {
        return split(mention)
                .map(List::of)
                .filter(parts -> parts.stream().anyMatch(meant::contains))
                .orElse(List.of(mention));
    }

    private static Mention before(Mention mention, int cut) {
        List<Office> offices =
                mention.offices().stream().filter(office -> office.span().start() < cut).toList();
        Span span = new Span(mention.span().start(), mention.name().get().end());
        return new Mention(
                mention.kind(),
                span,
                mention.sentence(),
                mention.name(),
                offices,
                mention.known(),
                Optional.empty(),
                mention.number());
    }

    private static Mention from(Mention mention, int cut) {
        List<Office> offices =
                mention.offices().stream().filter(office -> office.span().start() >= cut).toList();
        Span span = new Span(cut, mention.span().end());
        return new Mention(
                mention.kind(),
                span,
                mention.sentence(),
                Optional.empty(),
                offices,
                List.of(),
                mention.state(),
                offices.getFirst().number());
    }
}
