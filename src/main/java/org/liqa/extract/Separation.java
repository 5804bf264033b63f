package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.lexicon.WordClass;

/// Tells apart the events that one word stands for: "لقاءات مع … و…", "استقبل … و…، كلا على حدة".
final class Separation {
    private final Clause clause;

    Separation(Clause clause) {
        this.clause = clause;
    }

    /// The fillers of each event: one for each of the persons that "و" joins, if they are said to
    /// have met apart; else all of them, as one.
    ///
    /// @param trigger the word that expresses the events
    List<List<Filler>> of(int trigger, List<Filler> fillers) {
        List<Mention> joined = isSeveral(trigger) ? joined(fillers) : List.of();
        boolean other = Filler.participants(fillers).anyMatch(party -> !joined.contains(party));
        if (joined.size() < 2 || !other) {
            return List.of(fillers);
        }
        return joined.stream().map(party -> without(fillers, joined, party)).toList();
    }

    private static List<Filler> without(List<Filler> fillers, List<Mention> joined, Mention kept) {
        return fillers.stream()
                .filter(
                        filler ->
                                !(filler instanceof Filler.Of of)
                                        || !filler.isActor()
                                        || of.mention().equals(kept)
                                        || !joined.contains(of.mention()))
                .toList();
    }

    private boolean isSeveral(int trigger) {
        int from = clause.chunk(trigger).start();
        return clause.words().is(from, WordClass.SEVERAL_EVENTS)
                || IntStream.range(from, end(trigger))
                        .anyMatch(t -> clause.words().is(t, WordClass.SEPARATELY));
    }

    /// Where the clause of the event ends: before the next event or verb.
    private int end(int trigger) {
        for (int c = trigger + 1; c < clause.size(); c++) {
            boolean next = clause.is(c, Chunk.Kind.EVENT) && clause.chunk(c).isBare();
            if (next || clause.is(c, Chunk.Kind.VERB) || clause.is(c, Chunk.Kind.STOP)) {
                return clause.chunk(c).start();
            }
        }
        return clause.words().size();
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON;
    }

    /// The last persons that are joined to each other.
    private List<Mention> joined(List<Filler> fillers) {
        List<Mention> parties = Filler.participants(fillers).toList();
        List<Mention> joined = new ArrayList<>();
        List<Mention> run = new ArrayList<>();
        for (int c = 0; c < clause.size(); c++) {
            Chunk chunk = clause.chunk(c);
            if (chunk.mention()
                    .filter(parties::contains)
                    .filter(Separation::isPerson)
                    .isPresent()) {
                if (!chunk.joined()) {
                    run.clear();
                }
                run.add(chunk.mention().get());
                if (run.size() > 1) {
                    joined.clear();
                    joined.addAll(run);
                }
            }
        }
        return joined;
    }
}
