package org.liqa.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/// Turns away what is too long for a query before anything reads it. A form must say its length,
/// since it is read as a whole.
final class SizeLimit extends HttpFilter {
    /// Most bytes of a query.
    static final int BYTES = 1 << 20;

    static final String TOO_LONG = "the query is longer than 1 MiB";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > BYTES) {
            turnAway(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, TOO_LONG);
        } else if (isFormOfUnknownLength(request)) {
            turnAway(
                    response,
                    HttpServletResponse.SC_LENGTH_REQUIRED,
                    "give the length of the form");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFormOfUnknownLength(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
                && request.getHeader("Transfer-Encoding") != null;
    }

    private static void turnAway(HttpServletResponse response, int status, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().print(message + "\n");
    }
}
