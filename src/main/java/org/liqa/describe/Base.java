package org.liqa.describe;

/// The IRI under which everything of ours stands.
public final class Base {
    /// Where `liqa serve` listens unless told otherwise.
    public static final String DEFAULT = "http://localhost:3030/";

    private Base() {}

    /// The base itself, if it is one.
    ///
    /// @throws IllegalArgumentException if it is not an absolute http or https IRI that ends with
    ///   `/`
    public static String checked(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|^`\\\\?#/]+/([^\\s<>\"{}|^`\\\\?#]*/)?")) {
            throw new IllegalArgumentException(
                    "not a base IRI: "
                            + base
                            + "; give an http or https IRI that ends with /, such as "
                            + DEFAULT);
        }
        return base;
    }
}
