package org.liqa.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An article as the input gives it: MODEL's fields of JSON Lines, of which a plain text has only
/// `text`.
///
/// @param fields by name, as written; empty values count as absent
/// @param body the headline and the text
record Draft(Map<String, String> fields, Body body) {
    private static final int LONGEST_FIELD = 10_000;
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?|ftp)://[^/].*|urn:.+|file:/.+", Pattern.DOTALL);

    /// What RFC 3986 allows in a URI outside of an IP literal, and non-ASCII characters as RFC 3987
    /// does.
    private static final String ALLOWED =
            "[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]|[^\\p{ASCII}\\p{C}\\p{Z}]";

    static Draft of(Map<String, String> fields) throws Unreadable {
        if (!fields.containsKey("text")) {
            throw new Unreadable("no \"text\"");
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getKey().equals("text") && field.getValue().length() > LONGEST_FIELD) {
                throw new Unreadable(
                        "\"%s\" is longer than %,d characters"
                                .formatted(field.getKey(), LONGEST_FIELD));
            }
            Body.checkCharacters("\"" + field.getKey() + "\"", field.getValue());
        }
        return new Draft(fields, Body.of(filled(fields, "title"), fields.get("text")));
    }

    static Draft ofPlainText(String text) throws Unreadable {
        Body.checkCharacters("the text", text);
        return new Draft(Map.of(), Body.ofPlainText(text));
    }

    Article toArticle(Defaults defaults) throws Unreadable {
        Optional<String> id = filled(fields, "id");
        Optional<String> url = filled(fields, "url");
        String key = ArticleKey.of(id, url, body.text());
        return new Article(
                key,
                id.orElse(key),
                body.text(),
                body.headline(),
                parsed("date", written -> Defaults.day(written, defaults.today()))
                        .or(defaults::date),
                parsed("url", Draft::address),
                filled(fields, "source"),
                parsed("lang", Defaults::language).orElseGet(defaults::language));
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser) throws Unreadable {
        try {
            return filled(fields, name).map(parser);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("\"" + name + "\" is " + e.getMessage());
        }
    }

    private static Optional<String> filled(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /// An address as browsers take it: what may not stand in one is percent-encoded, which changes
    /// nothing for a server.
    private static URI address(String written) {
        String encoded =
                written.codePoints()
                        .mapToObj(Character::toString)
                        .map(Draft::encoded)
                        .collect(Collectors.joining());
        String whole =
                encoded.replaceAll("%(?![0-9A-Fa-f]{2})", "%25")
                        .replaceAll("(?<=#)([^#]*)#", "$1%23");
        try {
            if (ADDRESS.matcher(whole).matches()) {
                return new URI(whole);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + Unreadable.excerpt(written), e);
        }
        throw new IllegalArgumentException(
                "not an absolute address such as https://example.org/news/1: "
                        + Unreadable.excerpt(written));
    }

    private static String encoded(String character) {
        if (character.matches(ALLOWED)) {
            return character;
        }
        return HexFormat.ofDelimiter("")
                .withPrefix("%")
                .withUpperCase()
                .formatHex(character.getBytes(StandardCharsets.UTF_8));
    }
}
