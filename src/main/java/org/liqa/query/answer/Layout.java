package org.liqa.query.answer;

/// How tables are laid out.
///
/// @param width columns of the terminal that a table may fill
/// @param prefixes by which IRIs are shortened
public record Layout(int width, Prefixes prefixes) {
    /// Where no terminal tells its width.
    public static final int USUAL_WIDTH = 120;

    private static final int LEAST_WIDTH = 40;

    public Layout {
        width = Math.max(LEAST_WIDTH, width);
    }
}
