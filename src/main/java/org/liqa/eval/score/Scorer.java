package org.liqa.eval.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liqa.eval.Asked;
import org.liqa.eval.Gold;
import org.liqa.eval.Said;
import org.liqa.eval.Slot;

/// Compares what reports say with gold, over all articles together (micro-average).
///
/// An event of a report is aligned with at most one gold event of its article. Fillers of aligned
/// events are compared slot by slot; all those of one that is not aligned are spurious. Gold events
/// that are proposed or denied are not asked for, but a report that has one as a fact is wrong.
public final class Scorer {
    private final Counts counts = new Counts();
    private int aligned;
    private int modalityRight;

    private Scorer() {}

    /// @param said by id of article; what is said of articles without gold is left out
    public static Score score(List<Gold> gold, Map<String, List<Said>> said) {
        Scorer scorer = new Scorer();
        gold.forEach(
                article -> scorer.count(article, said.getOrDefault(article.article(), List.of())));
        double modality = scorer.aligned == 0 ? 0 : (double) scorer.modalityRight / scorer.aligned;
        return new Score(scorer.counts.figures(), modality, scorer.counts.bands());
    }

    private void count(Gold gold, List<Said> said) {
        Map<Integer, Integer> saidOf = new HashMap<>(Alignment.of(gold.events(), said));
        Set<Integer> free = free(gold.events(), said, saidOf);
        for (int i = 0; i < gold.events().size(); i++) {
            Gold.Event event = gold.events().get(i);
            if (event.isAsked()) {
                Integer j = saidOf.get(i);
                if (j == null) {
                    missed(gold.article(), event);
                } else {
                    found(gold.article(), event, said.get(j));
                }
            }
        }
        for (int j = 0; j < said.size(); j++) {
            if (!free.contains(j)) {
                counts.said(said.get(j));
                if (!saidOf.containsValue(j)) {
                    spurious(gold.article(), said.get(j));
                }
            }
        }
    }

    /// Said events that neither help nor harm: those aligned with what is not asked for and of the
    /// same kind of modality, and what is said to be unreal and aligned with nothing. An alignment
    /// of a fact with what is none is undone.
    private static Set<Integer> free(
            List<Gold.Event> gold, List<Said> said, Map<Integer, Integer> saidOf) {
        Set<Integer> free = new HashSet<>();
        for (var pair : Map.copyOf(saidOf).entrySet()) {
            if (!gold.get(pair.getKey()).isAsked()) {
                if (said.get(pair.getValue()).isUnreal()) {
                    free.add(pair.getValue());
                } else {
                    saidOf.remove(pair.getKey());
                }
            }
        }
        for (int j = 0; j < said.size(); j++) {
            if (!saidOf.containsValue(j) && said.get(j).isUnreal()) {
                free.add(j);
            }
        }
        return free;
    }

    private void missed(String article, Gold.Event gold) {
        counts.asked(gold.kind(), false);
        counts.tally("events").miss(article, line(gold));
        counts.type(false);
        for (Slot slot : Slot.values()) {
            List<? extends Asked> asked = gold.asked(slot);
            Tally tally = counts.tally(slot.label());
            tally.add(0, 0, asked.size());
            asked.forEach(filler -> tally.miss(article, filler.shown()));
        }
        pairs(article, gold, List.of());
    }

    private void found(String article, Gold.Event gold, Said said) {
        aligned++;
        modalityRight += said.modality() == gold.modality() ? 1 : 0;
        boolean isKindRight = said.kind() == gold.kind();
        counts.asked(gold.kind(), true);
        counts.type(isKindRight);
        counts.confidence(said.why(), isKindRight);
        for (Slot slot : Slot.values()) {
            compare(article, slot, gold, said);
        }
        pairs(article, gold, said.kind().isContact() ? said.participants() : List.of());
    }

    private void compare(String article, Slot slot, Gold.Event gold, Said said) {
        Comparison comparison = Comparison.of(slot, gold, said);
        Tally tally = counts.tally(slot.label());
        int wrong = comparison.rest().size() - comparison.tolerated().size();
        int right = comparison.right().size();
        tally.add(right, right + wrong, right + comparison.missed().size());
        comparison.missed().forEach(asked -> tally.miss(article, asked.shown()));
        comparison.right().forEach(filler -> counts.confidence(filler.why(), true));
        for (Said.Filler filler : comparison.rest()) {
            tally.spurious(article, filler.shown(), filler.why());
            if (!comparison.tolerated().contains(filler)) {
                counts.confidence(filler.why(), false);
            }
        }
    }

    private void pairs(String article, Gold.Event gold, List<Said.Filler> said) {
        if (gold.kind().isContact()) {
            Pairs pairs = Pairs.of(gold, said);
            counts.tally("pairs").add(pairs.hit(), pairs.right(), pairs.said(), pairs.asked());
            pairs.missed().forEach(pair -> counts.tally("pairs").miss(article, pair));
        }
    }

    private void spurious(String article, Said said) {
        counts.tally("events").spurious(article, line(said), said.why());
        counts.confidence(said.why(), false);
        for (Slot slot : Slot.values()) {
            Tally tally = counts.tally(slot.label());
            List<Said.Filler> fillers = said.fillers(slot);
            tally.add(0, fillers.size(), 0);
            for (Said.Filler filler : fillers) {
                tally.spurious(article, filler.shown(), filler.why());
                counts.confidence(filler.why(), false);
            }
        }
        if (said.kind().isContact()) {
            counts.tally("pairs").add(0, Pairs.size(said.participants().size()), 0);
        }
    }

    private static String line(Gold.Event gold) {
        return gold.kind().label()
                + ": "
                + gold.participants().stream()
                        .map(Asked.Actor::shown)
                        .collect(Collectors.joining(" + "))
                + " | "
                + gold.evidence();
    }

    private static String line(Said said) {
        return said.kind().label()
                + ": "
                + said.participants().stream()
                        .map(Said.Filler::shown)
                        .collect(Collectors.joining(" + "));
    }
}
