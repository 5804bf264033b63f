package org.liqa.store;

/// A store that cannot be opened, read or written. The message is one line that begins with the
/// store's directory and is meant for the person at the terminal.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(Object directory, String message) {
        super(directory + ": " + message);
    }

    StoreException(Object directory, String message, Throwable cause) {
        super(directory + ": " + message + " (" + reason(cause) + ")", cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text =
                root.getMessage() == null
                        ? ""
                        : ": " + root.getMessage().lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + text;
    }
}
