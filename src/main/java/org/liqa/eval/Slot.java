package org.liqa.eval;

/// What of an event is compared, filler by filler.
public enum Slot {
    PARTICIPANTS("participants"),
    PLACE("place"),
    DATE("date"),
    TOPICS("topics");

    private final String label;

    Slot(String label) {
        this.label = label;
    }

    /// As the score names it.
    public String label() {
        return label;
    }
}
