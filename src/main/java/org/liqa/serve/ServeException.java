package org.liqa.serve;

/// Why a store cannot be served, in one line.
public final class ServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
