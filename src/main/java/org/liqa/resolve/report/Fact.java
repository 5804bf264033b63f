package org.liqa.resolve.report;

/// One statement that the article makes, with the sentence that makes it.
///
/// @param subject an absolute IRI
/// @param property an absolute IRI
public record Fact(String subject, String property, Term object, Evidence evidence) {}
