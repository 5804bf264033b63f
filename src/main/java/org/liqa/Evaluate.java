package org.liqa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.liqa.build.Building;
import org.liqa.console.Progress;
import org.liqa.describe.Background;
import org.liqa.describe.Base;
import org.liqa.describe.Hierarchy;
import org.liqa.eval.Gold;
import org.liqa.eval.GoldFile;
import org.liqa.eval.Labels;
import org.liqa.eval.Said;
import org.liqa.eval.SaidReader;
import org.liqa.eval.score.Score;
import org.liqa.eval.score.ScoreJson;
import org.liqa.eval.score.ScoreTable;
import org.liqa.eval.score.Scorer;
import org.liqa.lexicon.OntologyFiles;
import org.liqa.read.ArticleReader;
import org.liqa.read.Defaults;
import org.liqa.read.Reading;
import org.liqa.resolve.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `liqa eval`: how well what is extracted agrees with what careful readers found.
@Command(
        name = "eval",
        customSynopsis = "liqa eval GOLD ARTICLES [OPTION...]",
        header = "Measures what is extracted against gold events; needs no store.",
        description = {
            "Prints precision, recall and F1 of who met whom (pairs), of all facts and of each kind, and how often facts of a confidence are right.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  liqa eval gold.jsonl articles.jsonl",
            "  liqa eval gold.jsonl articles.jsonl --errors 20",
            "  liqa eval gold.jsonl articles.jsonl --json | jq .pairs.f",
            "",
            "GOLD has on each line an article's id and its events, each with type, modality,",
            "participants (names, roles, kind, part), place, date, topics and evidence."
        })
final class Evaluate implements Callable<Integer> {
    private static final int MOST_NAMED = 3;
    private static final Set<Node> NAMES = Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    @Spec private CommandSpec spec;
    @ParentCommand private Main liqa;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold events, JSON Lines.")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "ARTICLES",
            description = "Their articles, JSON Lines as for build; - for standard input.")
    private String articles;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description =
                    "Also list what was missed and what is spurious, N of each figure; what is spurious with its rule, confidence and quotation.")
    private int errors;

    @Option(names = "--json", description = "One JSON object instead of the table.")
    private boolean isJson;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are worked on at once; otherwise one per processor.")
    private int threads = Building.Settings.USUAL.threads();

    @Override
    public Integer call() throws IOException {
        checkLeast(threads, 1, "--threads");
        checkLeast(errors, 0, "--errors");
        GoldFile file = GoldFile.read(gold);
        if (!file.problems().isEmpty()) {
            file.problems().forEach(liqa::tell);
            return Main.FAILED;
        }
        Reporting reporting;
        try (Stream<Reading> readings =
                        new ArticleReader(Defaults.none(liqa.today()), liqa.in())
                                .read(List.of(articles));
                Progress progress = Progress.of("articles", liqa::tell, liqa.err())) {
            reporting = new Reporting(ids(file.articles()), progress);
            reporting.run(readings, threads, () -> liqa.pipeline(Base.DEFAULT));
        }
        boolean isComplete = tellMissing(file.articles(), reporting);
        if (!reporting.reports().isEmpty()) {
            write(Scorer.score(file.articles(), said(reporting.reports())));
        }
        return isComplete && reporting.rejected() == 0 ? Main.FINE : Main.FAILED;
    }

    private void checkLeast(int number, int least, String option) {
        if (number < least) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + number + "; give " + least + " or more");
        }
    }

    private static Set<String> ids(List<Gold> gold) {
        return gold.stream().map(Gold::article).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether there is a report for all that has gold.
    private boolean tellMissing(List<Gold> gold, Reporting reporting) {
        Set<String> missing = ids(gold);
        reporting.reports().forEach(report -> missing.remove(report.article().identifier()));
        if (reporting.reports().isEmpty()) {
            if (reporting.rejected() == 0) {
                String where = articles.equals("-") ? "standard input" : articles;
                liqa.tell(
                        "none of the articles of %s is in %s; compare their ids"
                                .formatted(this.gold, where));
            }
        } else if (!missing.isEmpty()) {
            String named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            liqa.tell(
                    "%d of the articles of %s cannot be measured, and count as empty: %s%s"
                            .formatted(
                                    missing.size(),
                                    this.gold,
                                    named,
                                    missing.size() > MOST_NAMED ? " …" : ""));
        }
        return missing.isEmpty();
    }

    private void write(Score score) {
        if (isJson) {
            ScoreJson.write(score, errors, liqa.out());
        } else {
            ScoreTable.write(score, liqa.out());
            ScoreTable.writeErrors(score, errors, liqa.out());
        }
    }

    /// What the reports say, by id of article.
    private static Map<String, List<Said>> said(List<Report> reports) {
        SaidReader reader =
                new SaidReader(Hierarchy.ofOntology()::withWider, new Labels(known(), reports));
        Map<String, List<Said>> said = new HashMap<>();
        for (Report report : reports) {
            said.computeIfAbsent(report.article().identifier(), _ -> new ArrayList<>())
                    .addAll(reader.read(report));
        }
        return said;
    }

    /// The names of the gazetteer, by IRI, in the order in which a store takes them in.
    private static SequencedMap<String, List<String>> known() {
        var gazetteer = OntologyFiles.read("ontology/gazetteer", Base.DEFAULT).getGraph();
        SequencedMap<String, List<String>> known = new LinkedHashMap<>();
        for (Triple triple : Background.gazetteer(Base.DEFAULT, gazetteer).statements()) {
            List<String> names =
                    known.computeIfAbsent(triple.getSubject().getURI(), _ -> new ArrayList<>());
            if (NAMES.contains(triple.getPredicate())) {
                names.add(triple.getObject().getLiteralLexicalForm());
            } else if (triple.getObject().isURI()) {
                known.computeIfAbsent(triple.getObject().getURI(), _ -> new ArrayList<>());
            }
        }
        return known;
    }
}
