package org.liqa.extract.argument;

import java.util.Optional;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;

/// Finds who is to come where a visit is that somebody is invited to: "وجه … دعوة إلى … لزيارة …",
/// "دعا … نظيره … لزيارة …", "تلقى … دعوة لزيارة …".
final class Invitation {
    private final Clause clause;
    private final Rules rules;

    Invitation(Clause clause, Rules rules) {
        this.clause = clause;
        this.rules = rules;
    }

    /// Who is invited to the visit; empty if it is of no invitation.
    Optional<Mention> guest(int visit) {
        Optional<Mention> last = Optional.empty();
        int named = 0;
        for (int i = visit - 1; i >= 0; i--) {
            Chunk chunk = clause.chunk(i);
            switch (chunk.kind()) {
                case MENTION -> {
                    boolean invited = chunk.isBare() || isTo(chunk);
                    last = last.or(() -> invited ? chunk.mention() : Optional.empty());
                    named += invited ? 1 : 0;
                }
                case NOUN -> {
                    if (clause.words().is(chunk.start(), WordClass.INVITES)) {
                        return last.isPresent() ? last : receiver(i);
                    }
                }
                case VERB -> {
                    boolean invites = clause.words().is(chunk.start(), WordClass.INVITES);
                    named += invites ? clause.subjectsBefore(i).size() : 0;
                    return invites && named > 1 ? last : Optional.empty();
                }
                case DATE, COMMA -> {}
                case EVENT, RELATIVE, CLAUSE, STOP -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTo(Chunk chunk) {
        return rules.marks(chunk.preposition(), "to") || rules.marks(chunk.preposition(), "for");
    }

    /// "تلقى الوزير دعوة": who is the subject of the verb of receiving.
    private Optional<Mention> receiver(int invitation) {
        int verb = clause.pastNames(invitation, -1);
        boolean receives =
                clause.is(verb, Chunk.Kind.VERB) && clause.chunk(verb).is(WordClass.UNDERGOES);
        if (!receives) {
            return Optional.empty();
        }
        return clause.is(verb + 1, Chunk.Kind.MENTION) && clause.chunk(verb + 1).isBare()
                ? clause.chunk(verb + 1).mention()
                : clause.subjectsBefore(verb).stream()
                        .findFirst()
                        .or(() -> Optional.of(clause.dropped(verb)));
    }
}
