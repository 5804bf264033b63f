package org.liqa.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.eval.Said;

/// A figure while it is counted.
final class Tally {
    private double hit;
    private double right;
    private double said;
    private double asked;
    private final List<Figure.Miss> missed = new ArrayList<>();
    private final List<Figure.Miss> spurious = new ArrayList<>();

    void add(double hit, double said, double asked) {
        add(hit, hit, said, asked);
    }

    void add(double hit, double right, double said, double asked) {
        this.hit += hit;
        this.right += right;
        this.said += said;
        this.asked += asked;
    }

    /// Adds the counts of another, not its errors.
    void add(Tally other) {
        add(other.hit, other.said, other.asked);
    }

    void miss(String article, String what) {
        missed.add(new Figure.Miss(article, what, Optional.empty()));
    }

    void spurious(String article, String what, Said.Why why) {
        spurious.add(new Figure.Miss(article, what, Optional.of(why)));
    }

    Figure figure(String name) {
        return new Figure(name, hit, right, said, asked, missed, spurious);
    }
}
