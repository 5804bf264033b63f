package org.liqa.vocabulary;

/// The terms of `ontology/liqa.ttl` that code must name, as absolute IRIs.
public final class Liqa {
    public static final String NAMESPACE = "https://w3id.org/liqa/ontology#";

    public static final String EVENT = NAMESPACE + "Event";
    public static final String MEETING = NAMESPACE + "Meeting";
    public static final String VISIT = NAMESPACE + "Visit";
    public static final String CALL = NAMESPACE + "Call";
    public static final String AGREEMENT = NAMESPACE + "Agreement";
    public static final String MEMORANDUM = NAMESPACE + "Memorandum";
    public static final String TREATY = NAMESPACE + "Treaty";
    public static final String CEASEFIRE = NAMESPACE + "Ceasefire";
    public static final String ACTOR = NAMESPACE + "Actor";
    public static final String PERSON = NAMESPACE + "Person";
    public static final String ORGANIZATION = NAMESPACE + "Organization";
    public static final String STATE = NAMESPACE + "State";
    public static final String PLACE = NAMESPACE + "Place";
    public static final String TOPIC = NAMESPACE + "Topic";
    public static final String ARTICLE = NAMESPACE + "Article";

    public static final String PARTICIPANT = NAMESPACE + "participant";
    public static final String HOST = NAMESPACE + "host";
    public static final String GUEST = NAMESPACE + "guest";
    public static final String VISITOR = NAMESPACE + "visitor";
    public static final String PARTY = NAMESPACE + "party";
    public static final String SIGNATORY = NAMESPACE + "signatory";
    public static final String ATTENDEE = NAMESPACE + "attendee";
    public static final String PLACE_OF = NAMESPACE + "place";
    public static final String DATE = NAMESPACE + "date";
    public static final String END_DATE = NAMESPACE + "endDate";
    public static final String TOPIC_OF = NAMESPACE + "topic";
    public static final String MODALITY = NAMESPACE + "modality";
    public static final String SAID_BY = NAMESPACE + "saidBy";
    public static final String OUTCOME_OF = NAMESPACE + "outcomeOf";
    public static final String DURING = NAMESPACE + "during";

    public static final String EVIDENCE = NAMESPACE + "Evidence";
    public static final String FOUND_BY = NAMESPACE + "foundBy";
    public static final String CONFIDENCE = NAMESPACE + "confidence";
    public static final String STORE_FORMAT = NAMESPACE + "storeFormat";
    public static final String STORE_RECEIPT = NAMESPACE + "storeReceipt";

    public static final String OCCURRED = NAMESPACE + "occurred";
    public static final String PLANNED = NAMESPACE + "planned";
    public static final String PROPOSED = NAMESPACE + "proposed";
    public static final String DENIED = NAMESPACE + "denied";

    private Liqa() {}
}
