package org.liqa.resolve.report;

import org.liqa.read.Span;

/// Why a fact is held to be reported.
///
/// @param quotation the stretch of the body that says it; never empty
/// @param rule the name of the rule that found it
/// @param confidence between 0 and 1
/// @param finding how the rule came to it
public record Evidence(Span quotation, String rule, double confidence, Finding finding) {
    public Evidence {
        if (quotation.start() == quotation.end()) {
            throw new IllegalArgumentException(rule + ": empty quotation at " + quotation.start());
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    rule + ": confidence " + confidence + " is not between 0 and 1");
        }
    }

    /// Of which there is nothing more to tell.
    public Evidence(Span quotation, String rule, double confidence) {
        this(quotation, rule, confidence, Finding.NONE);
    }

    /// The same, with a confidence that is no higher than this.
    public Evidence atMost(double highest) {
        return new Evidence(quotation, rule, Math.min(confidence, highest), finding);
    }

    /// The same, found otherwise.
    public Evidence withFinding(Finding other) {
        return new Evidence(quotation, rule, confidence, other);
    }
}
