package org.liqa.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.liqa.read.Span;

/// Mends what the segmenter is known to get wrong.
final class Mending {
    private Mending() {}

    /// The tokens with personal names put together again ("ب" + "حاح"), and with the glottal stop
    /// before a pronoun as it is written elsewhere.
    static List<Token> mend(String body, List<Token> tokens, Predicate<String> isName) {
        List<Token> mended = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && isSameWord(tokens, to)) {
                to++;
            }
            addWord(body, tokens.subList(from, to), isName, mended);
            from = to;
        }
        return mended;
    }

    private static boolean isSameWord(List<Token> tokens, int next) {
        return tokens.get(next).attached()
                && tokens.get(next).tag() != PartOfSpeech.PUNCTUATION
                && tokens.get(next - 1).tag() != PartOfSpeech.PUNCTUATION;
    }

    private static void addWord(
            String body, List<Token> word, Predicate<String> isName, List<Token> mended) {
        for (int first = 0; first < word.size() - 1; first++) {
            Span span = word.get(first).span().with(word.getLast().span());
            String normal = NormalForm.of(span.in(body));
            if (isName.test(normal)) {
                word.subList(0, first).forEach(mended::add);
                mended.add(
                        new Token(
                                span,
                                span.in(body),
                                normal,
                                PartOfSpeech.PROPER_NOUN,
                                false,
                                word.get(first).attached()));
                return;
            }
        }
        if (isNameWithPronoun(word)) {
            word.subList(0, word.size() - 2).forEach(mended::add);
            Token name = word.get(word.size() - 2);
            Span span = name.span().with(word.getLast().span());
            mended.add(
                    new Token(
                            span,
                            span.in(body),
                            NormalForm.of(span.in(body)),
                            name.tag(),
                            false,
                            name.attached()));
            return;
        }
        for (int i = 0; i < word.size(); i++) {
            boolean beforePronoun =
                    i + 1 < word.size() && word.get(i + 1).tag() == PartOfSpeech.PRONOUN;
            mended.add(beforePronoun ? withFinalHamza(word.get(i)) : word.get(i));
        }
    }

    /// Names take no possessive pronoun: what looks like one is their last letter ("روغ" + "ه").
    private static boolean isNameWithPronoun(List<Token> word) {
        return word.size() >= 2
                && word.getLast().tag() == PartOfSpeech.PRONOUN
                && word.get(word.size() - 2).tag() == PartOfSpeech.PROPER_NOUN;
    }

    /// "لقائ" (before a pronoun) is "لقاء" elsewhere.
    private static Token withFinalHamza(Token token) {
        if (!token.written().endsWith("ئ") && !token.written().endsWith("ؤ")) {
            return token;
        }
        String normal = token.normal().substring(0, token.normal().length() - 1) + "ء";
        return new Token(
                token.span(),
                token.written(),
                normal,
                token.tag(),
                token.definite(),
                token.attached());
    }
}
