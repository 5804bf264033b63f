package org.liqa.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;

/// "الأمراء والمشايخ وكبار المسؤولين" is one unnamed group, however many words name it.
final class Groups {
    private Groups() {}

    /// The fillers, with neighbouring groups in one role put together.
    static List<Filler> joined(List<Filler> fillers) {
        List<Filler> joined = new ArrayList<>();
        for (Filler filler : fillers) {
            Optional<Filler> whole =
                    joined.isEmpty() ? Optional.empty() : together(joined.getLast(), filler);
            whole.ifPresent(both -> joined.set(joined.size() - 1, both));
            if (whole.isEmpty()) {
                joined.add(filler);
            }
        }
        return joined;
    }

    private static Optional<Filler> together(Filler one, Filler other) {
        if (one instanceof Filler.Of(String role, Mention first)
                && other instanceof Filler.Of(String otherRole, Mention second)
                && role.equals(otherRole)
                && first.kind() == Mention.Kind.GROUP
                && second.kind() == Mention.Kind.GROUP
                && first.sentence() == second.sentence()) {
            return Optional.of(
                    new Filler.Of(role, first.withSpan(first.span().with(second.span()))));
        }
        return Optional.empty();
    }
}
