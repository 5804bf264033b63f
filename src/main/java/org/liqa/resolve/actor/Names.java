package org.liqa.resolve.actor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.liqa.analyse.NormalForm;

/// Makes IRIs from names: a pure function of the name's normal form, so that spelling variants of a
/// name are one thing.
final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /// The last part of an IRI for a name: its words in normal form with hyphens; a digest stands
    /// for what is too long.
    static String slug(String name) {
        String normal =
                NormalForm.of(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return normal.length() <= LONGEST && !normal.isEmpty()
                ? normal
                : normal.substring(0, Math.min(normal.length(), LONGEST - 20)) + "-" + digest(name);
    }

    /// The first 12 hexadecimal digits of the SHA-256 of a text.
    static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
