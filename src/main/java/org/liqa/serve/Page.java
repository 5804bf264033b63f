package org.liqa.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/// One page that never changes, from the class path.
final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String resource;

    /// @param resource HTML in UTF-8, beside this class
    Page(String resource) {
        this.resource = resource;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        try (InputStream in = Page.class.getResourceAsStream(resource)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
