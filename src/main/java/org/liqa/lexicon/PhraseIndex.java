package org.liqa.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.liqa.analyse.NormalForm;
import org.liqa.analyse.Token;

/// Finds phrases in tokens. Phrases are compared by their normal forms written without spaces, so
/// that a phrase is found however its words are joined or cut ("عبد العزيز", "عبدالعزيز"), as long
/// as it begins and ends with a token.
///
/// @param <T> what a phrase stands for
public final class PhraseIndex<T> {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s\\h]+|(?<=\\p{L})\\p{Pd}(?=\\p{L})");

    private final Node<T> root = new Node<>();

    /// A phrase found.
    ///
    /// @param end index of the token behind the phrase
    public record Found<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);
    }

    /// Adds a phrase, written as in a newspaper. An article that "ل" hides may be restored in the
    /// tokens ("للمشاركة في"), or may not.
    public void add(String phrase, T value) {
        addKey(key(phrase), value);
        addKey(NormalForm.of(BETWEEN_WORDS.matcher(phrase.strip()).replaceAll("")), value);
        if (hidesArticle(key(phrase))) {
            addKey(withArticle(key(phrase)), value);
        }
    }

    private void addKey(String key, T value) {
        Node<T> node = root;
        for (char c : key.toCharArray()) {
            node = node.next.computeIfAbsent(c, unused -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /// The phrase as its tokens would read: folded, the article restored after `ل`, without white
    /// space and without dashes within words.
    static String key(String phrase) {
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(phrase.strip())) {
            String normal = NormalForm.of(word);
            boolean first = key.isEmpty();
            key.append(!first && hidesArticle(normal) ? withArticle(normal) : normal);
        }
        return key.toString();
    }

    private static boolean hidesArticle(String normal) {
        return normal.startsWith("لل") && normal.length() > 4;
    }

    private static String withArticle(String normal) {
        return "لا" + normal.substring(1);
    }

    /// All phrases that begin with the token at `start`, the longest first.
    public List<Found<T>> from(List<Token> tokens, int start) {
        return from(i -> tokens.get(i).normal(), start, tokens.size());
    }

    /// All phrases that begin with the word at `start`, the longest first.
    ///
    /// @param words in normal form, by their index
    /// @param size how many there are
    List<Found<T>> from(IntFunction<String> words, int start, int size) {
        List<Found<T>> found = new ArrayList<>();
        Node<T> node = root;
        for (int i = start; i < size; i++) {
            node = descend(node, words.apply(i));
            if (node == null) {
                break;
            }
            for (T value : node.values) {
                found.add(new Found<>(value, i + 1));
            }
        }
        Collections.reverse(found);
        return found;
    }

    private Node<T> descend(Node<T> from, String letters) {
        Node<T> node = from;
        for (int i = 0; i < letters.length() && node != null; i++) {
            node = node.next.get(letters.charAt(i));
        }
        return node;
    }

    /// What the word or phrase stands for, as a whole.
    public List<T> of(String phrase) {
        Node<T> node = descend(root, key(phrase));
        return node == null ? List.of() : List.copyOf(node.values);
    }
}
