package org.liqa.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What names an article in its IRI: a function of what the input gives, so that reading it again
/// finds it again.
final class ArticleKey {
    private static final int LONGEST = 120;
    private static final int LONGEST_SLUG = 80;
    private static final String ALLOWED =
            "[A-Za-z0-9._~\\-\\p{IsArabic}&&[\\p{L}\\p{N}\\p{M}\\p{ASCII}]]";
    private static final Pattern FIT = Pattern.compile(ALLOWED + "{1," + LONGEST + "}");
    private static final Pattern UNFIT =
            Pattern.compile("(?:(?!" + ALLOWED + ").)+", Pattern.DOTALL);

    private ArticleKey() {}

    /// The id where it fits a path segment of an IRI, else something like it; without an id a name
    /// made from the URL; without that, from the body.
    static String of(Optional<String> id, Optional<String> url, String body) {
        return id.map(ArticleKey::ofId)
                .or(() -> url.map(address -> "u-" + hash(address, 16)))
                .orElseGet(() -> "t-" + hash(body, 16));
    }

    private static String ofId(String id) {
        // RFC 3986, section 5.2.4: `.` and `..` vanish from a path.
        if (FIT.matcher(id).matches() && !id.equals(".") && !id.equals("..")) {
            return id;
        }
        String slug = UNFIT.matcher(id).replaceAll("-");
        String cut =
                slug.substring(
                        0,
                        slug.offsetByCodePoints(
                                0, Math.min(LONGEST_SLUG, slug.codePointCount(0, slug.length()))));
        String readable = cut.replaceAll("^[-.]+|[-.]+$", "");
        return (readable.isEmpty() ? "id" : readable) + "-" + hash(id, 8);
    }

    /// The first hexadecimal digits of the SHA-256 of the text in UTF-8.
    private static String hash(String text, int digits) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
