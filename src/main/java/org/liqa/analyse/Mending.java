package org.liqa.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.liqa.read.Span;

/// Mends what the segmenter is known to get wrong.
final class Mending {
    private static final char DOTLESS_YEH = '\u0649';
    private static final String ALI = "علي";
    private static final String WALI = "والي";

    private final String body;
    private final Predicate<String> isName;
    private final List<Token> mended = new ArrayList<>();

    private Mending(String body, Predicate<String> isName) {
        this.body = body;
        this.isName = isName;
    }

    /// The tokens with personal names put together again ("ب" + "حاح"), with the glottal stop
    /// before a pronoun as it is written elsewhere, and with what belongs to one word attached.
    static List<Token> mend(String body, List<Token> tokens, Predicate<String> isName) {
        Mending mending = new Mending(body, isName);
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && isSameWord(tokens.get(to - 1), tokens.get(to))) {
                to++;
            }
            List<Token> word = tokens.subList(from, to);
            if (!mending.addDotted(word, to < tokens.size() ? tokens.get(to) : null)) {
                mending.addWord(word);
            }
            from = to;
        }
        return mending.mended;
    }

    private static boolean isSameWord(Token before, Token token) {
        return before.span().end() == token.span().start()
                && before.tag() != PartOfSpeech.PUNCTUATION
                && token.tag() != PartOfSpeech.PUNCTUATION;
    }

    private void addWord(List<Token> word) {
        int size = word.size();
        for (int first = 0; first < size - 1; first++) {
            Span span = word.get(first).span().with(word.getLast().span());
            if (isName.test(NormalForm.of(span.in(body)))) {
                addParts(word.subList(0, first));
                addName(span, PartOfSpeech.PROPER_NOUN, first > 0);
                return;
            }
        }
        if (isNameWithPronoun(word) || isBehindName(word)) {
            addParts(word.subList(0, size - 2));
            Token name = word.get(size - 2);
            addName(name.span().with(word.getLast().span()), name.tag(), size > 2);
            return;
        }
        addParts(word);
    }

    /// Adds "علي" before a name, and "والي": with dots under the last letter they are no "على" and
    /// "وإلى" if the writer leaves the dots off elsewhere. Whether it was one of them.
    private boolean addDotted(List<Token> word, Token next) {
        Span span = word.getFirst().span().with(word.getLast().span());
        String written = span.in(body);
        boolean preposition = word.getLast().tag() == PartOfSpeech.PREPOSITION;
        boolean ali =
                written.equals(ALI)
                        && next != null
                        && (next.tag() == PartOfSpeech.PROPER_NOUN || isName.test(next.normal()));
        boolean governor = written.equals(WALI) && word.size() == 2;
        boolean dotted = preposition && body.indexOf(DOTLESS_YEH) >= 0 && (ali || governor);
        if (dotted) {
            addName(span, ali ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.NOUN, false);
        }
        return dotted;
    }

    private void addName(Span span, PartOfSpeech tag, boolean attached) {
        String written = span.in(body);
        mended.add(new Token(span, written, NormalForm.of(written), tag, false, attached));
    }

    private void addParts(List<Token> word) {
        for (int i = 0; i < word.size(); i++) {
            boolean beforePronoun =
                    i + 1 < word.size() && word.get(i + 1).tag() == PartOfSpeech.PRONOUN;
            Token token = word.get(i);
            mended.add(
                    new Token(
                            token.span(),
                            token.written(),
                            beforePronoun ? withFinalHamza(token) : token.normal(),
                            token.tag(),
                            token.definite(),
                            i > 0));
        }
    }

    /// Names take no possessive pronoun: what looks like one is their last letter ("روغ" + "ه").
    private static boolean isNameWithPronoun(List<Token> word) {
        return word.size() >= 2
                && word.getLast().tag() == PartOfSpeech.PRONOUN
                && word.get(word.size() - 2).tag() == PartOfSpeech.PROPER_NOUN;
    }

    /// Behind a name: "محمد" + "صديق" + "ي", "مريم" + "دادا" + "ه". Nobody says "my" there, and few
    /// nouns end in a long a.
    private boolean isBehindName(List<Token> word) {
        if (word.size() != 2
                || mended.isEmpty()
                || mended.getLast().tag() != PartOfSpeech.PROPER_NOUN
                || word.getLast().tag() != PartOfSpeech.PRONOUN
                || word.getFirst().tag() != PartOfSpeech.NOUN) {
            return false;
        }
        String pronoun = word.getLast().normal();
        return pronoun.equals("ي") || pronoun.equals("ه") && word.getFirst().normal().endsWith("ا");
    }

    /// "لقائ" (before a pronoun) is "لقاء" elsewhere.
    private static String withFinalHamza(Token token) {
        String normal = token.normal();
        return token.written().endsWith("ئ") || token.written().endsWith("ؤ")
                ? normal.substring(0, normal.length() - 1) + "ء"
                : normal;
    }
}
