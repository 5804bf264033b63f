package org.liqa.eval;

import java.util.Collections;
import java.util.List;

/// What gold puts into a slot, and which fillers of a report mean the same.
public sealed interface Asked {
    /// Whether a filler means it.
    boolean is(Said.Filler filler);

    /// For people: what it is called.
    String shown();

    /// Somebody who takes part.
    ///
    /// @param names as the article writes them, the longest first; may be empty
    /// @param roles phrases for the office; may be empty
    /// @param isGroup unnamed people: may be found, need not
    /// @param isPrincipal one of those who meet, not merely there
    record Actor(List<String> names, List<String> roles, boolean isGroup, boolean isPrincipal)
            implements Asked {
        private static final double SAME_ROLE = 0.6;

        public Actor {
            names = List.copyOf(names);
            roles = List.copyOf(roles);
        }

        @Override
        public boolean is(Said.Filler filler) {
            return filler.labels().stream()
                    .anyMatch(
                            label ->
                                    names.stream().anyMatch(name -> Wording.isSame(name, label))
                                            || roles.stream()
                                                    .anyMatch(
                                                            role ->
                                                                    Wording.overlap(role, label)
                                                                            >= SAME_ROLE));
        }

        @Override
        public String shown() {
            return names.stream().findFirst().or(() -> roles.stream().findFirst()).orElse("?");
        }
    }

    /// Where it was: one place, by any of its names.
    record Place(List<String> names) implements Asked {
        public Place {
            names = List.copyOf(names);
        }

        @Override
        public boolean is(Said.Filler filler) {
            return filler.labels().stream()
                    .anyMatch(
                            label -> names.stream().anyMatch(name -> Wording.isSame(name, label)));
        }

        @Override
        public String shown() {
            return String.join(" / ", names);
        }
    }

    /// A day, month or year (ISO 8601).
    record Date(String lexical) implements Asked {
        private static final int MONTH = "2020-08".length();

        /// Also where the report is more exact, or says the month only.
        @Override
        public boolean is(Said.Filler filler) {
            String said = filler.value();
            return isWithin(said) || lexical.startsWith(said) && said.length() >= MONTH;
        }

        /// Whether what is said is as exact or more, and agrees.
        public boolean isWithin(String said) {
            return said.startsWith(lexical);
        }

        @Override
        public String shown() {
            return lexical;
        }
    }

    /// What was spoken of.
    record Topic(String phrase) implements Asked {
        private static final double SAME = 0.5;

        @Override
        public boolean is(Said.Filler filler) {
            return filler.labels().stream()
                    .anyMatch(label -> Wording.overlap(phrase, label) >= SAME);
        }

        @Override
        public String shown() {
            return phrase;
        }
    }

    /// One to one, each of the asked with the first free filler that means it: the index of the
    /// filler for each, -1 where none does.
    static List<Integer> match(List<? extends Asked> asked, List<Said.Filler> said) {
        Integer[] found = Collections.nCopies(asked.size(), -1).toArray(Integer[]::new);
        boolean[] used = new boolean[said.size()];
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < used.length && found[i] < 0; j++) {
                if (!used[j] && asked.get(i).is(said.get(j))) {
                    found[i] = j;
                    used[j] = true;
                }
            }
        }
        return List.of(found);
    }
}
