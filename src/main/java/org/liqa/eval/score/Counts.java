package org.liqa.eval.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liqa.eval.Kind;
import org.liqa.eval.Said;
import org.liqa.eval.Slot;

/// All figures while they are counted.
final class Counts {
    private static final String EVENTS = "events";
    private static final String TYPE = "type";
    private static final String FACTS = "facts";

    private final Map<String, Tally> tallies = new HashMap<>();
    private final TreeMap<Integer, int[]> bands = new TreeMap<>(); // by tenth: all, right

    Tally tally(String name) {
        return tallies.computeIfAbsent(name, _ -> new Tally());
    }

    /// A gold event that is asked for.
    void asked(Kind kind, boolean isFound) {
        kinds(kind).forEach(tally -> tally.add(isFound ? 1 : 0, 0, 1));
    }

    /// An event of a report, also if it is wrong.
    void said(Said said) {
        kinds(said.kind()).forEach(tally -> tally.add(0, 1, 0));
        tally(TYPE).add(0, 1, 0);
    }

    /// Whether an asked event has its kind.
    void type(boolean isRight) {
        tally(TYPE).add(isRight ? 1 : 0, 0, 1);
    }

    void confidence(Said.Why why, boolean isRight) {
        int[] band = bands.computeIfAbsent(tenth(why.confidence()), _ -> new int[2]);
        band[0]++;
        band[1] += isRight ? 1 : 0;
    }

    private static int tenth(double confidence) {
        return Math.min(java.math.BigDecimal.valueOf(confidence).movePointRight(1).intValue(), 9);
    }

    private Stream<Tally> kinds(Kind kind) {
        return Stream.of(tally(EVENTS), tally(EVENTS + " " + kind.label()));
    }

    /// In the order in which they are shown.
    List<Figure> figures() {
        Tally facts = new Tally();
        facts.add(tally(TYPE));
        for (Slot slot : Slot.values()) {
            facts.add(tally(slot.label()));
        }
        return Score.ORDER.stream()
                .map(name -> (name.equals(FACTS) ? facts : tally(name)).figure(name))
                .toList();
    }

    List<Score.Band> bands() {
        return bands.entrySet().stream()
                .map(band -> new Score.Band(band.getKey(), band.getValue()[0], band.getValue()[1]))
                .toList();
    }
}
