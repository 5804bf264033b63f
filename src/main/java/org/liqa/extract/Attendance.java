package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// Finds who is said to be present: "بحضور …", "حضر اللقاء …", "يرافقه …".
final class Attendance {
    private final Clause clause;

    Attendance(Clause clause) {
        this.clause = clause;
    }

    /// Some who are present.
    ///
    /// @param chunk that says so
    /// @param attendees at least one
    record Found(int chunk, List<Filler> attendees) {}

    /// All in the order of the sentence.
    List<Found> all() {
        List<Found> all = new ArrayList<>();
        for (int c = 0; c < clause.size(); c++) {
            List<Filler> attendees = isTold(c) ? behind(c) : List.of();
            if (!attendees.isEmpty()) {
                all.add(new Found(c, attendees));
            }
        }
        return all;
    }

    private boolean isTold(int c) {
        int token = clause.chunk(c).start();
        return clause.is(c, Chunk.Kind.VERB) && clause.chunk(c).is(WordClass.ATTENDS)
                || clause.words().is(token, WordClass.ATTENDANCE)
                || token > 0 && clause.words().is(token - 1, WordClass.ATTENDANCE)
                || clause.words().is(token, WordClass.COMPANY);
    }

    private List<Filler> behind(int from) {
        List<Filler> found = new ArrayList<>();
        int start = clause.is(from, Chunk.Kind.MENTION) ? from : from + 1;
        boolean open = true;
        for (int c = start; c < clause.size() && open; c++) {
            Chunk chunk = clause.chunk(c);
            switch (chunk.kind()) {
                case MENTION -> {
                    if (chunk.isBare() && chunk.mention().get().kind() != Mention.Kind.PLACE) {
                        found.add(new Filler.Of(Liqa.ATTENDEE, chunk.mention().get()));
                    }
                }
                case VERB -> open = clause.words().is(chunk.start(), WordClass.LIST_MARK);
                case STOP, RELATIVE, CLAUSE -> open = false;
                case EVENT, NOUN, DATE, COMMA -> {}
            }
        }
        return found;
    }
}
