package org.liqa.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// A store that cannot be opened, read or written. The message is one line that begins with the
/// store's directory and is meant for the person at the terminal.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What TDB2 says of a lock before it says which process has it.
    private static final String BEFORE_HOLDER = ".*(?=held by process \\d)";

    StoreException(Object directory, String message) {
        super(directory + ": " + message);
    }

    StoreException(Object directory, String message, Throwable cause) {
        super(directory + ": " + message + reason(cause), cause);
    }

    /// What the innermost cause adds, in words and in brackets; empty if that is nothing to a
    /// person.
    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text =
                switch (root) {
                    case NoSuchFileException e -> e.getFile() + ": no such file or folder";
                    case AccessDeniedException e -> e.getFile() + ": permission denied";
                    case FileSystemException e when e.getReason() != null ->
                            e.getFile() + ": " + e.getReason();
                    default -> String.valueOf(root.getMessage());
                };
        String line = text.lines().findFirst().orElse("").replaceFirst(BEFORE_HOLDER, "");
        return root.getMessage() == null ? "" : " (" + line + ")";
    }
}
