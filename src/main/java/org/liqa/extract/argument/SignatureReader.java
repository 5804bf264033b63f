package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// Finds the persons who sign for a side: "وقعها عن الجانب المصري وزير …، وعن الجانب القبرصي …".
public final class SignatureReader {
    private final Clause clause;
    private final Rules rules;

    public SignatureReader(Clause clause, Rules rules) {
        this.clause = clause;
        this.rules = rules;
    }

    /// Who signs, where the verb is one of signing and the side is named that they sign for.
    public List<Filler> of(int verb) {
        List<Filler> signers = new ArrayList<>();
        boolean signing =
                clause.is(verb, Chunk.Kind.VERB) && clause.chunk(verb).is(WordClass.SIGNS);
        int subject = subject(verb);
        for (int c = verb + 1; signing && c < clause.size() && continues(clause.chunk(c)); c++) {
            boolean signs = isSigner(c, c == subject);
            if (signs) {
                signers.add(new Filler.Of(Liqa.SIGNATORY, clause.chunk(c).mention().get()));
            }
            boolean listed = signs && c == subject && isJoined(c + 1);
            subject = listed ? c + 1 : subject;
        }
        return signers;
    }

    /// Who signs it: right behind "وقعها" or "وقع الاتفاقية"; negative if that is not said.
    private int subject(int verb) {
        if (clause.hasSuffix(verb)) {
            return verb + 1;
        }
        boolean known =
                clause.is(verb + 1, Chunk.Kind.EVENT)
                        && clause.words().token(clause.chunk(verb + 1).start()).definite();
        return known ? verb + 2 : -1;
    }

    private boolean isJoined(int c) {
        return clause.is(c, Chunk.Kind.MENTION) && clause.chunk(c).joined();
    }

    private static boolean continues(Chunk chunk) {
        return switch (chunk.kind()) {
            case MENTION, NOUN, DATE, COMMA, EVENT -> true;
            case VERB, RELATIVE, CLAUSE, STOP -> false;
        };
    }

    /// Whether a person who is the subject, or stands right behind or before "عن الجانب …".
    private boolean isSigner(int c, boolean subject) {
        Chunk chunk = clause.chunk(c);
        boolean person =
                chunk.mention().filter(who -> who.kind() == Mention.Kind.PERSON).isPresent();
        return person && chunk.isBare() && (subject || isSide(c - 1) || isSide(c + 1));
    }

    private boolean isSide(int c) {
        return c >= 0
                && c < clause.size()
                && (clause.is(c, Chunk.Kind.NOUN) || clause.is(c, Chunk.Kind.MENTION))
                && rules.marks(clause.chunk(c).preposition(), "of");
    }
}
