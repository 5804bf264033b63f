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
    private static final String UNCUT = "بل";
    private static final char AND = 'و';

    /// A name that begins with a letter like a clitic has more letters than this.
    private static final int SHORT = 3;

    /// So many words of a name are looked at.
    private static final int WORDS = 3;

    private final String body;
    private final Predicate<String> isName;
    private final Predicate<String> isKnown;
    private final List<Token> mended = new ArrayList<>();

    private Mending(String body, Predicate<String> isName, Predicate<String> isKnown) {
        this.body = body;
        this.isName = isName;
        this.isKnown = isKnown;
    }

    /// The tokens with the names of persons and places put together again ("ب" + "حاح", "ل" +
    /// "اهاي") and cut from what stands before ("بلندن"), with the glottal stop before a pronoun as
    /// it is written elsewhere, and with what belongs to one word attached.
    static List<Token> mend(
            String body, List<Token> tokens, Predicate<String> isName, Predicate<String> isKnown) {
        Mending mending = new Mending(body, isName, isKnown);
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && isSameWord(tokens.get(to - 1), tokens.get(to))) {
                to++;
            }
            List<Token> word = tokens.subList(from, to);
            List<Token> behind = tokens.subList(to, Math.min(tokens.size(), to + WORDS - 1));
            if (!mending.addDotted(word, behind) && !mending.addUncut(word, behind)) {
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
            String whole = NormalForm.of(span.in(body));
            if (isName.test(whole) || isCutKnown(whole, word.subList(first + 1, size))) {
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

    /// "ل" + "اهاي", but not "ل" + "مكة".
    private boolean isCutKnown(String whole, List<Token> rest) {
        return rest.getLast().tag().isNominal()
                && whole.length() > SHORT
                && isKnown.test(whole)
                && !isKnown.test(rest.getLast().normal());
    }

    /// Adds a known name and the preposition or conjunction that the segmenter has left at it:
    /// "بلندن", "بأديس أبابا", "وجوبا", "لستيفن". Whether it has.
    private boolean addUncut(List<Token> word, List<Token> behind) {
        Token last = word.getLast();
        String normal = last.normal();
        String rest = normal.substring(Math.min(1, normal.length()));
        boolean uncut =
                last.tag().isNominal()
                        && !last.definite()
                        && normal.length() > SHORT
                        && (UNCUT.indexOf(normal.charAt(0)) >= 0 && isBegun(word)
                                || normal.charAt(0) == AND && word.size() == 1)
                        && !isName.test(normal)
                        && !isKnownBegun(normal, behind)
                        && (isKnownBegun(rest, behind) || isPerson(rest, last.tag()));
        if (!uncut) {
            return false;
        }
        addParts(word.subList(0, word.size() - 1));
        int start = last.span().start();
        Span clitic = new Span(start, start + 1);
        addName(
                clitic,
                normal.charAt(0) == AND ? PartOfSpeech.CONJUNCTION : PartOfSpeech.PREPOSITION,
                word.size() > 1);
        addName(new Span(start + 1, last.span().end()), PartOfSpeech.PROPER_NOUN, true);
        return true;
    }

    /// Whether nothing but a conjunction is cut off before the last token.
    private static boolean isBegun(List<Token> word) {
        return word.subList(0, word.size() - 1).stream()
                .allMatch(token -> token.tag() == PartOfSpeech.CONJUNCTION);
    }

    /// "لستيفن", but not "بيان".
    private boolean isPerson(String rest, PartOfSpeech tag) {
        return tag == PartOfSpeech.PROPER_NOUN && rest.length() > SHORT && isName.test(rest);
    }

    private boolean isKnownBegun(String first, List<Token> behind) {
        StringBuilder phrase = new StringBuilder(first);
        boolean found = isKnown.test(first);
        for (Token token : behind) {
            found = found || isKnown.test(phrase.append(' ').append(token.normal()).toString());
        }
        return found;
    }

    /// Adds "علي" before a name, and "والي": with dots under the last letter they are no "على" and
    /// "وإلى" if the writer leaves the dots off elsewhere. Whether it was one of them.
    private boolean addDotted(List<Token> word, List<Token> behind) {
        Span span = word.getFirst().span().with(word.getLast().span());
        String written = span.in(body);
        boolean preposition = word.getLast().tag() == PartOfSpeech.PREPOSITION;
        boolean ali =
                written.equals(ALI)
                        && !behind.isEmpty()
                        && (behind.getFirst().tag() == PartOfSpeech.PROPER_NOUN
                                || isName.test(behind.getFirst().normal()));
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
            String written = NormalForm.of(token.written());
            if (written.length() > SHORT
                    && token.normal().length() > written.length()
                    && token.normal().startsWith(NormalForm.ARTICLE)
                    && isKnown.test(written)) {
                addName(token.span(), PartOfSpeech.PROPER_NOUN, i > 0); // "للندن" hides no article
                continue;
            }
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
