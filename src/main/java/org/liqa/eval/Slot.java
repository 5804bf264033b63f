package org.liqa.eval;

/// What of an event is compared, filler by filler.
enum Slot {
    PARTICIPANTS("participants"),
    PLACE("place"),
    DATE("date"),
    TOPICS("topics");

    private final String label;

    Slot(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
