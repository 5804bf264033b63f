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
                    joined.isEmpty() || isApart(joined.getLast(), filler, fillers)
                            ? Optional.empty()
                            : together(joined.getLast(), filler);
            whole.ifPresent(both -> joined.set(joined.size() - 1, both));
            if (whole.isEmpty()) {
                joined.add(filler);
            }
        }
        return joined;
    }

    /// Whether somebody else is named between: "الوفد الإيراني برئاسة فلان الوفد الأوروبي".
    private static boolean isApart(Filler one, Filler other, List<Filler> fillers) {
        boolean ordered = one.span().start() <= other.span().start();
        Filler first = ordered ? one : other;
        Filler second = ordered ? other : one;
        return fillers.stream()
                .filter(Filler::isActor)
                .anyMatch(
                        filler ->
                                filler.span().start() >= first.span().end()
                                        && filler.span().end() <= second.span().start());
    }

    private static Optional<Filler> together(Filler one, Filler other) {
        if (one instanceof Filler.Of(String role, Mention first)
                && other instanceof Filler.Of(String otherRole, Mention second)
                && role.equals(otherRole)
                && first.kind() == Mention.Kind.GROUP
                && second.kind() == Mention.Kind.GROUP
                && first.known().size() < 2
                && second.known().size() < 2
                && first.sentence() == second.sentence()) {
            return Optional.of(
                    new Filler.Of(role, first.withSpan(first.span().with(second.span()))));
        }
        return Optional.empty();
    }
}
