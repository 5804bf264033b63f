package org.liqa.store;

/// What is wrong with one article's graphs.
///
/// @param article its IRI
/// @param message what is wrong, where, and what would be right; one line
public record Problem(String article, String message) {
    @Override
    public String toString() {
        return article + ": " + message;
    }
}
