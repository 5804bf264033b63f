package org.liqa.eval.score;

import java.util.ArrayList;
import java.util.List;
import org.liqa.eval.Asked;
import org.liqa.eval.Gold;
import org.liqa.eval.Said;

/// Who met whom: the unordered pairs of principals of one event. A pair among n weighs 1/(n-1), so
/// that an event counts by its size, not its square.
///
/// @param missed for people, such as `A + B`
record Pairs(double hit, double right, double said, double asked, List<String> missed) {
    Pairs {
        missed = List.copyOf(missed);
    }

    /// @param said the principals of the report
    static Pairs of(Gold.Event gold, List<Said.Filler> said) {
        List<Asked.Actor> asked = gold.principals();
        List<Integer> found = Asked.match(asked, said);
        int good = 0;
        List<String> missed = new ArrayList<>();
        for (int a = 0; a < asked.size(); a++) {
            for (int b = a + 1; b < asked.size(); b++) {
                if (found.get(a) >= 0 && found.get(b) >= 0) {
                    good++;
                } else {
                    missed.add(asked.get(a).shown() + " + " + asked.get(b).shown());
                }
            }
        }
        int counted = 0;
        for (int j = 0; j < said.size(); j++) {
            counted += found.contains(j) || !mayBe(gold, said.get(j)) ? 1 : 0;
        }
        return new Pairs(
                good * weight(asked.size()),
                good * weight(counted),
                size(counted),
                size(asked.size()),
                missed);
    }

    /// Whether it is somebody of the event who need not be among the principals.
    private static boolean mayBe(Gold.Event gold, Said.Filler said) {
        return gold.participants().stream()
                .filter(actor -> actor.isGroup() || !actor.isPrincipal())
                .anyMatch(actor -> actor.is(said));
    }

    private static double weight(int principals) {
        return principals > 1 ? 1.0 / (principals - 1) : 0;
    }

    /// The weight of all pairs among so many.
    static double size(int principals) {
        return principals > 1 ? principals / 2.0 : 0;
    }
}
