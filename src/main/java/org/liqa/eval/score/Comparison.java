package org.liqa.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liqa.eval.Asked;
import org.liqa.eval.Gold;
import org.liqa.eval.Said;
import org.liqa.eval.Slot;

/// One slot of an aligned event.
///
/// @param right fillers that mean what is asked
/// @param missed what no filler means
/// @param rest all other fillers
/// @param tolerated those of the rest that do not count as wrong: unnamed groups of gold, and more
///   names of a place that was found
record Comparison(
        List<Said.Filler> right,
        List<Asked> missed,
        List<Said.Filler> rest,
        List<Said.Filler> tolerated) {
    Comparison {
        right = List.copyOf(right);
        missed = List.copyOf(missed);
        rest = List.copyOf(rest);
        tolerated = List.copyOf(tolerated);
    }

    static Comparison of(Slot slot, Gold.Event gold, Said said) {
        List<? extends Asked> asked = gold.asked(slot);
        List<Said.Filler> fillers = said.fillers(slot);
        List<Integer> matched = Asked.match(asked, fillers);
        List<Said.Filler> right = chosen(matched, fillers);
        List<Asked> missed = new ArrayList<>();
        IntStream.range(0, asked.size())
                .filter(i -> matched.get(i) < 0)
                .forEach(i -> missed.add(asked.get(i)));
        List<Said.Filler> rest =
                IntStream.range(0, fillers.size())
                        .filter(j -> !matched.contains(j))
                        .mapToObj(fillers::get)
                        .toList();
        List<Said.Filler> tolerated =
                switch (slot) {
                    case PARTICIPANTS -> chosen(Asked.match(gold.groups(), rest), rest);
                    case PLACE ->
                            right.isEmpty()
                                    ? List.of()
                                    : rest.stream().filter(asked.getFirst()::is).toList();
                    case DATE, TOPICS -> List.of();
                };
        return new Comparison(right, missed, rest, tolerated);
    }

    private static List<Said.Filler> chosen(List<Integer> matched, List<Said.Filler> fillers) {
        return matched.stream().filter(index -> index >= 0).map(fillers::get).toList();
    }
}
