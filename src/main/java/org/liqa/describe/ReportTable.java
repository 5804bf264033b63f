package org.liqa.describe;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liqa.describe.explain.FindingText;
import org.liqa.describe.explain.Quoting;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.resolve.report.Explanation;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Report;
import org.liqa.vocabulary.Liqa;

/// Reports for people: each event with the sentence that tells of it, and under it who, where, when
/// and about what. A fact that other sentences tell of stands once and is followed by these. Behind
/// the events stands what else is said, such as who holds which office. Threads may share one.
///
/// Whatever comes from an article stands in bidi isolates, so that Arabic and Latin in one line
/// stay in their places and every line begins at the left.
public final class ReportTable {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// What the first line of an event says.
    private static final Set<String> IN_HEADING = Set.of(TYPE, Liqa.MODALITY);

    private static final int ROLE_WIDTH = 30;

    private final Wording wording;

    /// @param base which is left out of what is shown
    public ReportTable(String base) {
        this.wording = new Wording(Base.checked(base));
    }

    public void write(Report report, PrintStream out) {
        write(new Page(report, out, Optional.empty()));
    }

    /// The same, with how each fact was found, and with the words that told nothing.
    public void write(Explanation explanation, PrintStream out) {
        Report report = explanation.report();
        Quoting quoting = new Quoting(report.article().body(), ReportTable::isolated);
        write(new Page(report, out, Optional.of(new FindingText(quoting))));
        new DismissedTable(wording).write(explanation, out);
    }

    /// What is written and where.
    ///
    /// @param findings says how facts were found, if that is wanted
    private record Page(Report report, PrintStream out, Optional<FindingText> findings) {}

    private Optional<String> finding(Fact fact, Page page) {
        String label = wording.of(fact.object(), page.report());
        return page.findings().flatMap(text -> text.of(fact, label)).map(how -> "← " + how);
    }

    private void write(Page page) {
        Report report = page.report();
        PrintStream out = page.out();
        out.println(heading(report.article()));
        Map<String, List<Fact>> events = new LinkedHashMap<>();
        report.facts()
                .forEach(
                        fact ->
                                events.computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                                        .add(fact));
        if (events.isEmpty()) {
            out.println("\n   nothing found");
        }
        Map<Boolean, List<String>> subjects =
                events.keySet().stream()
                        .collect(
                                Collectors.partitioningBy(subject -> isEvent(events.get(subject))));
        subjects.get(true).forEach(event -> event(event, events.get(event), page));
        if (!subjects.get(false).isEmpty()) {
            out.println();
        }
        subjects.get(false).forEach(subject -> other(events.get(subject), report, out));
        out.println();
    }

    private static boolean isEvent(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.property().equals(Liqa.MODALITY));
    }

    /// All in one line, without what kind of thing it is.
    private void other(List<Fact> facts, Report report, PrintStream out) {
        String values =
                alike(facts).stream()
                        .map(List::getFirst)
                        .filter(fact -> !fact.property().equals(TYPE))
                        .map(fact -> isolated(wording.of(fact.object(), report)))
                        .collect(Collectors.joining(" · "));
        out.println("   " + values + "   " + foundBy(facts.getFirst()));
        quotations(facts).forEach(span -> out.println("      " + quoted(span, report)));
    }

    /// Those that say the same together, the earliest first.
    private static List<List<Fact>> alike(List<Fact> facts) {
        return List.copyOf(
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> List.of(fact.property(), fact.object()),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
    }

    /// Without those that one before holds.
    private static List<Span> quotations(List<Fact> facts) {
        List<Span> spans = new ArrayList<>();
        for (Fact fact : facts) {
            Span span = fact.evidence().quotation();
            if (spans.stream().noneMatch(before -> contains(before, span))) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static String heading(Article article) {
        StringBuilder heading = new StringBuilder("── ").append(isolated(article.identifier()));
        article.published().ifPresent(day -> heading.append(" · ").append(day));
        article.source().ifPresent(source -> heading.append(" · ").append(isolated(source)));
        article.headline()
                .map(span -> isolated(oneLine(span.in(article.body()))))
                .ifPresent(headline -> heading.append("\n   ").append(headline));
        return heading.toString();
    }

    private void event(String event, List<Fact> facts, Page page) {
        Report report = page.report();
        PrintStream out = page.out();
        Map<Boolean, List<Fact>> parts =
                facts.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        fact -> IN_HEADING.contains(fact.property())));
        List<Fact> main = parts.get(true);
        out.println(
                "\n   %s   %s   %s"
                        .formatted(
                                said(TYPE, main, report),
                                said(Liqa.MODALITY, main, report),
                                isolated(wording.relative(event))));
        quotations(main).forEach(span -> out.println("   " + quoted(span, report)));
        main.stream()
                .sorted(Comparator.comparing((Fact fact) -> !fact.property().equals(TYPE)))
                .flatMap(fact -> finding(fact, page).stream())
                .forEach(how -> out.println("      " + how));
        Span told = quotations(main).getLast();
        for (List<Fact> same : alike(parts.get(false))) {
            out.println("      " + line(same.getFirst(), report));
            finding(same.getFirst(), page).ifPresent(how -> out.println("         " + how));
            for (Span quotation : quotations(same)) {
                if (!contains(told, quotation)) {
                    told = quotation;
                    out.println("         " + quoted(told, report));
                }
            }
        }
    }

    private String said(String property, List<Fact> facts, Report report) {
        return facts.stream()
                .filter(fact -> fact.property().equals(property))
                .findFirst()
                .map(fact -> isolated(wording.of(fact.object(), report)))
                .orElse("?");
    }

    private String line(Fact fact, Report report) {
        String role = wording.arabic(fact.property()) + " · " + wording.english(fact.property());
        return "%s%s %s   %s"
                .formatted(
                        isolated(role),
                        " ".repeat(Math.max(0, ROLE_WIDTH - columns(role))),
                        isolated(wording.of(fact.object(), report)),
                        foundBy(fact));
    }

    private static String foundBy(Fact fact) {
        return String.format(
                Locale.ROOT, "%s %.2f", fact.evidence().rule(), fact.evidence().confidence());
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    static String quoted(Span span, Report report) {
        return isolated("«" + oneLine(span.in(report.article().body())) + "»");
    }

    /// What a terminal needs for the text; vowel signs take no room.
    private static int columns(String text) {
        return (int)
                text.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .count();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }
}
