package org.liqa.eval.score;

import java.util.List;
import java.util.Optional;
import org.liqa.eval.Said;

/// One line of the score. Counts are fractions where a pair weighs less than one.
///
/// @param hit how many of the asked were found
/// @param right how many of the said were right; the same but for pairs
/// @param missed in the order of the gold file
/// @param spurious in the order found
public record Figure(
        String name,
        double hit,
        double right,
        double said,
        double asked,
        List<Miss> missed,
        List<Miss> spurious) {
    public Figure {
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /// Something that was missed, or that is there and should not be.
    ///
    /// @param why only of what is there
    public record Miss(String article, String what, Optional<Said.Why> why) {}

    /// Of what was said, the share that is right; 1 if nothing was said or asked.
    public double precision() {
        return said > 0 ? right / said : asked > 0 ? 0 : 1;
    }

    /// Of what was asked, the share that was found; 1 if nothing was asked.
    public double recall() {
        return asked > 0 ? hit / asked : 1;
    }

    /// The harmonic mean of both.
    public double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
}
