package org.liqa.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.liqa.analyse.NormalForm;
import org.liqa.lexicon.TimeWord;
import org.liqa.time.grammar.Pieces.Piece;
import org.liqa.time.grammar.Word.Clitics;

/// Looks up the words of time in a text: the longest phrase that begins at each word, with and
/// without what is joined before it.
final class WordReader {
    private final Node root = new Node();
    private final List<String> conjunctions = new ArrayList<>();
    private final List<String> prepositions = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<String> elidedArticles = new ArrayList<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<TimeWord> senses = new ArrayList<>(1);
    }

    /// A way to read a word: what is left of it when what is joined before it is cut off.
    private record Cut(String rest, int letters, Clitics clitics) {}

    /// A phrase found.
    private record Found(List<TimeWord> senses, int pieces, Cut cut) {}

    WordReader(List<TimeWord> words) {
        for (TimeWord word : words) {
            String normal = NormalForm.of(word.written());
            add(normal, word);
            switch (word.kind()) {
                case CONJUNCTION -> conjunctions.add(normal);
                case PREPOSITION -> prepositions.add(normal);
                case ARTICLE -> articles.add(normal);
                case ELIDED_ARTICLE -> elidedArticles.add(normal);
                default -> {}
            }
        }
    }

    private void add(String normal, TimeWord word) {
        Node node = root;
        for (Piece piece : Pieces.of(normal, 0, normal.length())) {
            node = node.next.computeIfAbsent(piece.normal(), _ -> new Node());
        }
        node.senses.add(word);
    }

    /// The words of a stretch of the text, in order.
    List<Word> read(String text, int start, int end) {
        List<Piece> pieces = Pieces.of(text, start, end);
        List<Word> words = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); ) {
            Found found = find(pieces, i);
            words.add(word(text, pieces.get(i), pieces.get(i + found.pieces - 1), found));
            i += found.pieces;
        }
        return words;
    }

    private Word word(String text, Piece first, Piece last, Found found) {
        int start =
                Math.min(first.end(), Pieces.afterLetters(text, first.start(), found.cut.letters));
        char mark = first.kind() == Pieces.Kind.MARK ? first.normal().charAt(0) : 0;
        OptionalInt number =
                first.kind() == Pieces.Kind.DIGITS && found.pieces == 1
                        ? number(first.normal())
                        : OptionalInt.empty();
        return new Word(
                start,
                last.end(),
                found.senses,
                mark,
                number,
                found.cut.clitics,
                first.kind() == Pieces.Kind.DIGITS && Pieces.isGlued(text, first));
    }

    private static OptionalInt number(String digits) {
        return digits.length() <= 4
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    private Found find(List<Piece> pieces, int start) {
        Piece first = pieces.get(start);
        Cut whole = new Cut(first.normal(), 0, Clitics.NONE);
        if (first.kind() == Pieces.Kind.WORD) {
            for (Cut cut : cuts(whole)) {
                Found found = longest(pieces, start, cut);
                if (found != null) {
                    return found;
                }
            }
        }
        return new Found(List.of(), 1, whole);
    }

    private Found longest(List<Piece> pieces, int start, Cut cut) {
        Found found = null;
        Node node = root.next.get(cut.rest);
        for (int i = start + 1; node != null; i++) {
            if (!node.senses.isEmpty()) {
                found = new Found(node.senses, i - start, cut);
            }
            node = i < pieces.size() ? node.next.get(pieces.get(i).normal()) : null;
        }
        return found;
    }

    /// All ways to cut the word, the ones that cut less first.
    private List<Cut> cuts(Cut whole) {
        List<Cut> starts = new ArrayList<>(List.of(whole));
        for (String conjunction : conjunctions) {
            if (whole.rest.startsWith(conjunction)) {
                starts.add(cut(whole, conjunction, new Clitics(true, false, false)));
            }
        }
        List<Cut> all = new ArrayList<>();
        for (Cut start : starts) {
            addWithoutArticle(all, start);
            for (String preposition : prepositions) {
                if (start.rest.startsWith(preposition)) {
                    addWithoutArticle(
                            all,
                            cut(start, preposition, new Clitics(start.clitics.and(), true, false)));
                }
            }
            for (String elided : elidedArticles) {
                if (start.rest.startsWith(elided)) {
                    String rest = start.rest.substring(elided.length());
                    Clitics clitics = new Clitics(start.clitics.and(), true, false);
                    articles.forEach(
                            article ->
                                    addWithoutArticle(
                                            all, new Cut(article + rest, start.letters, clitics)));
                }
            }
        }
        return all;
    }

    private void addWithoutArticle(List<Cut> all, Cut cut) {
        addIfKnown(all, cut);
        for (String article : articles) {
            if (cut.rest.startsWith(article)) {
                Clitics clitics = new Clitics(cut.clitics.and(), cut.clitics.preposition(), true);
                addIfKnown(
                        all, new Cut(cut.rest.substring(article.length()), cut.letters, clitics));
            }
        }
    }

    private void addIfKnown(List<Cut> all, Cut cut) {
        if (root.next.containsKey(cut.rest)) {
            all.add(cut);
        }
    }

    private static Cut cut(Cut from, String letters, Clitics clitics) {
        return new Cut(
                from.rest.substring(letters.length()), from.letters + letters.length(), clitics);
    }
}
