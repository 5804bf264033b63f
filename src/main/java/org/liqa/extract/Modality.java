package org.liqa.extract;

import org.liqa.vocabulary.Liqa;

/// How real the article says an event is.
public enum Modality {
    OCCURRED(Liqa.OCCURRED),
    PLANNED(Liqa.PLANNED),
    PROPOSED(Liqa.PROPOSED),
    DENIED(Liqa.DENIED);

    private final String iri;

    Modality(String iri) {
        this.iri = iri;
    }

    /// The individual of the ontology.
    public String iri() {
        return iri;
    }
}
