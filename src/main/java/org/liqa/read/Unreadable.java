package org.liqa.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Bad input, on its way to becoming a [Reading.Rejected]; never leaves this package.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_EXCERPT = 60;

    /// @param reason for people: what is wrong, and where it helps what would be right
    Unreadable(String reason) {
        super(reason, null, false, false);
    }

    /// A few words of the input for a message: on one line, nothing invisible, not too long.
    static String excerpt(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_EXCERPT));
        return start.replaceAll("[\\p{C}\\s]+", " ").strip()
                + (text.length() > LONGEST_EXCERPT ? "…" : "");
    }

    /// What went wrong with a file, without its name.
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException e when e.getReason() != null ->
                    "cannot be read: " + e.getReason();
            default -> "cannot be read: " + failure.getMessage();
        };
    }
}
