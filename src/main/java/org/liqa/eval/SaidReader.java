package org.liqa.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liqa.extract.Modality;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.resolve.report.Term;
import org.liqa.vocabulary.Liqa;

/// Takes the events out of reports.
public final class SaidReader {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Function<String, List<String>> withWider;
    private final Labels labels;

    /// @param withWider a class or property and all above it
    public SaidReader(Function<String, List<String>> withWider, Labels labels) {
        this.withWider = withWider;
        this.labels = labels;
    }

    /// The events that the report has, by IRI; none that is of no [Kind] or without modality.
    public List<Said> read(Report report) {
        Map<String, List<Fact>> bySubject = new TreeMap<>();
        report.facts()
                .forEach(
                        fact ->
                                bySubject
                                        .computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                                        .add(fact));
        return bySubject.values().stream()
                .flatMap(facts -> said(new Event(report, facts)).stream())
                .toList();
    }

    private Optional<Said> said(Event event) {
        List<String> classes =
                event.values(TYPE).flatMap(iri -> withWider.apply(iri).stream()).toList();
        Optional<Modality> modality = modality(event.values(Liqa.MODALITY).toList());
        return Kind.of(classes).flatMap(kind -> modality.map(how -> said(kind, how, event)));
    }

    private Said said(Kind kind, Modality modality, Event event) {
        List<Said.Filler> participants = fillers(event, Liqa.PARTICIPANT);
        List<String> principals = participants.stream().map(Said.Filler::value).toList();
        return new Said(
                kind,
                modality,
                participants,
                fillers(event, Liqa.ATTENDEE).stream()
                        .filter(filler -> !principals.contains(filler.value()))
                        .toList(),
                fillers(event, Liqa.PLACE_OF),
                fillers(event, Liqa.DATE).stream()
                        .sorted(Comparator.comparing(Said.Filler::value))
                        .toList(),
                fillers(event, Liqa.TOPIC_OF),
                event.why(event.facts().stream().filter(fact -> fact.property().equals(TYPE))));
    }

    /// The least real of several.
    private static Optional<Modality> modality(List<String> said) {
        return Stream.of(Modality.values())
                .filter(modality -> said.contains(modality.iri()))
                .reduce((_, later) -> later);
    }

    /// What the property or a narrower one says, each value once, in the order in which things came
    /// up.
    private List<Said.Filler> fillers(Event event, String property) {
        Map<String, List<Fact>> byValue = new LinkedHashMap<>();
        event.facts().stream()
                .filter(fact -> withWider.apply(fact.property()).contains(property))
                .forEach(
                        fact ->
                                byValue.computeIfAbsent(
                                                value(fact.object()), _ -> new ArrayList<>())
                                        .add(fact));
        return byValue.entrySet().stream()
                .sorted(Comparator.comparingInt(found -> labels.before(found.getKey())))
                .map(
                        found ->
                                new Said.Filler(
                                        found.getKey(),
                                        labels.of(found.getKey()),
                                        event.why(found.getValue().stream())))
                .toList();
    }

    private static String value(Term term) {
        return switch (term) {
            case Term.Iri(var iri) -> iri;
            case Term.Text(var text, _) -> text;
            case Term.Typed(var lexical, _) -> lexical;
        };
    }

    /// All facts about one thing.
    private record Event(Report report, List<Fact> facts) {
        Stream<String> values(String property) {
            return facts.stream()
                    .filter(fact -> fact.property().equals(property))
                    .map(fact -> value(fact.object()));
        }

        /// The most confident evidence of some facts, at least one.
        Said.Why why(Stream<Fact> some) {
            var best =
                    some.map(Fact::evidence)
                            .reduce((a, b) -> b.confidence() > a.confidence() ? b : a)
                            .orElseThrow();
            String quotation = best.quotation().in(report.article().body());
            return new Said.Why(
                    best.rule(), best.confidence(), quotation.replaceAll("\\s+", " ").strip());
        }
    }
}
