package org.liqa.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liqa.vocabulary.Liqa;

/// What a word says: the kind of event, and which grammatical function gives which role. Written in
/// `ontology/rules`.
///
/// @param name unique; every claim names its rule
/// @param kind IRI of the class of event or agreement
/// @param words local names of the lexical entries that express it
/// @param performers local names of verbs that carry the event though they carry no other ("قدم
///   أوراق اعتماده"), with the subject as its subject
/// @param receivers such verbs whose subject is its object ("تسلم أوراق اعتماد …")
/// @param roles IRI of the role by the name of the function
/// @param examples sentences that say it, each exactly one claim of this rule
/// @param counterExamples sentences that do not
public record Rule(
        String name,
        String kind,
        List<String> words,
        List<String> performers,
        List<String> receivers,
        Map<String, String> roles,
        List<String> examples,
        List<String> counterExamples) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String GENITIVE = "genitive";
    public static final String AGENT = "agent";

    public Rule {
        words = List.copyOf(words);
        performers = List.copyOf(performers);
        receivers = List.copyOf(receivers);
        roles = Map.copyOf(roles);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /// The role that the function gives.
    public Optional<String> role(String function) {
        return Optional.ofNullable(roles.get(function));
    }

    /// Whether what has a function fills a role.
    ///
    /// @param role its IRI
    public boolean gives(String function, String role) {
        return role.equals(roles.get(function));
    }

    /// Whether it is about visits.
    public boolean isVisit() {
        return kind.equals(Liqa.VISIT);
    }

    /// Whether it is about agreements, which have parties.
    public boolean isOfAgreement() {
        return roles.containsValue(Liqa.PARTY);
    }
}
