package org.liqa.serve;

import java.time.Duration;

/// How a store is served.
///
/// @param port to listen on; 0 for any that is free
/// @param isPublic whether other machines may ask; otherwise only this one
/// @param timeout after which a query is given up; a client can ask for less, not for more
public record Settings(int port, boolean isPublic, Duration timeout) {
    /// The port that is meant unless one is named.
    public static final int USUAL_PORT = 3030;

    /// Long enough for every stored query on 100,000 articles.
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(60);

    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port " + port + "; give one from 0 to 65535");
        }
    }
}
