package org.liqa.eval.score;

import java.util.List;

/// How well reports agree with gold.
///
/// @param figures in the order in which they are shown
/// @param modality of the aligned events, the share whose modality is right
/// @param bands how far confidence tells right from wrong, the least confident first
public record Score(List<Figure> figures, double modality, List<Band> bands) {
    /// Of how many people meet, the headline, then everything together, then one by one.
    static final List<String> ORDER =
            List.of(
                    "pairs",
                    "facts",
                    "events",
                    "events Meeting",
                    "events Visit",
                    "events Call",
                    "events Agreement",
                    "type",
                    "participants",
                    "place",
                    "date",
                    "topics");

    public Score {
        figures = List.copyOf(figures);
        bands = List.copyOf(bands);
    }

    /// The said facts of one band of confidence; those that are neither right nor wrong are left
    /// out.
    ///
    /// @param tenth of the least confidence in it; 7 is from 0.7 to below 0.8, 9 from 0.9 to 1
    public record Band(int tenth, int facts, int right) {
        public double share() {
            return (double) right / facts;
        }
    }

    /// @throws IllegalArgumentException if there is no figure of that name
    public Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure " + name));
    }
}
