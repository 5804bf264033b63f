package org.liqa.resolve.report;

import org.liqa.read.Span;

/// Why a fact is held to be reported.
///
/// @param quotation the stretch of the body that says it; never empty
/// @param rule the name of the rule that found it
/// @param confidence between 0 and 1
public record Evidence(Span quotation, String rule, double confidence) {
    public Evidence {
        if (quotation.start() == quotation.end()) {
            throw new IllegalArgumentException(rule + ": empty quotation at " + quotation.start());
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    rule + ": confidence " + confidence + " is not between 0 and 1");
        }
    }
}
