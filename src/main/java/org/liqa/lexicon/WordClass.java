package org.liqa.lexicon;

/// The kinds of word that extraction must tell apart. Which words belong to a kind is said in
/// `ontology/lexicon`; the kinds are described in `ontology/lexicon/classes.ttl`.
public enum WordClass {
    // who
    HONORIFIC,
    OFFICE,
    ENVOY,
    DEPUTY,
    INCUMBENCY,
    FORMER,
    ENTRUSTED,
    POSTED,
    OFFICE_LINK,
    ORGANIZATION,
    GROUP,
    DELEGATION,
    ORIGIN,
    PURPOSE,
    NAME_PART,
    NAME_END,
    NAME_CLITIC,
    WAW_NOUN,
    COUNTERPART,
    COURTESY_PRONOUN,
    SOMEBODY,
    BOTH_SIDES,
    BOTH_STATES,
    EACH,
    COMMON,
    NO_DEMONYM,
    // where
    SITE,
    LOCALITY,
    // what is done with an event
    PERFORMS,
    UNDERGOES,
    SIGNS,
    SIGNABLE,
    SIGNED,
    ACT,
    FORMAL,
    TAKES_PLACE,
    HOSTS,
    JOINS,
    INCLUDES,
    SEVERAL_EVENTS,
    SEPARATELY,
    LEAVES,
    ATTENDS,
    ATTENDANCE,
    COMPANY,
    AUXILIARY,
    // how real it is
    NEGATES,
    FUTURE,
    INTENDS,
    PROPOSES,
    SEEKS,
    INVITES,
    DENIES,
    CANCELS,
    COMING,
    PAST_MARK,
    CONDITION,
    // whose word it is
    SAYS,
    CONTRADICTS,
    REPORTER,
    SOURCE,
    // about what
    DISCUSSES,
    TELLS,
    STRESSES,
    ABOUT,
    OPENS_TOPIC,
    EMPTY_TOPIC,
    ADDS,
    MATTER,
    // how clauses hang together
    ADVERBIAL,
    BY_TELEPHONE,
    AGENT,
    BELONGS,
    CLAUSE,
    THAT,
    DURING,
    LIST_MARK,
    // what is no news of ours
    SPORT,
    PRIVATE,
    NO_EVENT;

    /// The local name of the class in the lexicon's namespace: `HONORIFIC` is `l:Honorific`.
    public String localName() {
        StringBuilder name = new StringBuilder();
        for (String part : name().split("_")) {
            name.append(part.charAt(0))
                    .append(part.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }
}
