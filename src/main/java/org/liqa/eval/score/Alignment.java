package org.liqa.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liqa.eval.Asked;
import org.liqa.eval.Gold;
import org.liqa.eval.Kind;
import org.liqa.eval.Said;
import org.liqa.eval.Slot;

/// Which event of a report is which gold event of the same article: at most one each, the likeliest
/// first.
final class Alignment {
    private static final double LEAST = 0.25;

    private static final Comparator<Pair> LIKELIEST_FIRST =
            Comparator.comparingDouble(Pair::likeness)
                    .thenComparingInt(Pair::gold)
                    .thenComparingInt(Pair::said)
                    .reversed();

    private Alignment() {}

    private record Pair(double likeness, int gold, int said) {}

    /// Indices of said events by those of gold events.
    static Map<Integer, Integer> of(List<Gold.Event> gold, List<Said> said) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                pairs.add(new Pair(likeness(gold.get(i), said.get(j)), i, j));
            }
        }
        pairs.sort(LIKELIEST_FIRST);
        Map<Integer, Integer> aligned = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.likeness() >= LEAST
                    && !aligned.containsKey(pair.gold())
                    && !aligned.containsValue(pair.said())) {
                aligned.put(pair.gold(), pair.said());
            }
        }
        return aligned;
    }

    /// Between 0 and 1; 0 where they share no participant, nor what could stand for one.
    static double likeness(Gold.Event gold, Said said) {
        if ((gold.kind() == Kind.AGREEMENT) != (said.kind() == Kind.AGREEMENT)) {
            return 0;
        }
        var asked = gold.asked(Slot.PARTICIPANTS);
        var people = said.fillers(Slot.PARTICIPANTS);
        long shared = Asked.match(asked, people).stream().filter(index -> index >= 0).count();
        int all = asked.size() + people.size();
        boolean place =
                gold.place().stream().anyMatch(at -> said.places().stream().anyMatch(at::is));
        boolean topic =
                gold.topics().stream()
                        .anyMatch(about -> said.topics().stream().anyMatch(about::is));
        boolean topicTells =
                topic && gold.kind() == Kind.AGREEMENT || asked.isEmpty() && (topic || place);
        if (shared == 0 && !topicTells) {
            return 0;
        }
        return 0.25 * one(gold.kind() == said.kind())
                + 0.5 * (all == 0 ? 0.5 : 2.0 * shared / all)
                + 0.1 * one(isDateSame(gold, said))
                + 0.1 * one(place)
                + 0.05 * one(topic);
    }

    private static boolean isDateSame(Gold.Event gold, Said said) {
        return gold.date().stream()
                .anyMatch(
                        date ->
                                said.dates().stream()
                                        .anyMatch(filler -> date.isWithin(filler.value())));
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
