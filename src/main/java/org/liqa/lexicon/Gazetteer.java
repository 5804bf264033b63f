package org.liqa.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liqa.analyse.NormalForm;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.analyse.Token;

/// The persons, bodies, states, places and offices that are known before any article is read, from
/// `ontology/gazetteer`.
public final class Gazetteer {
    private final Map<String, Known> byIri = new HashMap<>();
    private final PhraseIndex<Known> names = new PhraseIndex<>();
    private final PhraseIndex<Known> demonyms = new PhraseIndex<>();
    private final Set<String> wordsOfPersons = new HashSet<>();
    private final Set<String> personalNames = new HashSet<>();
    private final Set<String> namesAndWords = new HashSet<>();
    private final Map<String, String> within;
    private final Offices offices;

    Gazetteer(
            List<Known> things,
            Map<String, List<String>> demonymsOfStates,
            Set<String> personalNames,
            Set<String> namesAndWords,
            Map<String, String> within,
            Offices offices) {
        things.forEach(this::add);
        demonymsOfStates.forEach(
                (state, forms) -> forms.forEach(form -> demonyms.add(form, byIri.get(state))));
        personalNames.forEach(name -> this.personalNames.add(NormalForm.of(name)));
        namesAndWords.forEach(name -> this.namesAndWords.add(NormalForm.of(name)));
        this.within = Map.copyOf(within);
        this.offices = offices;
    }

    private void add(Known known) {
        byIri.put(known.iri(), known);
        if (known.kind() == Known.Kind.POST) {
            return;
        }
        for (Known.Name label : known.labels()) {
            names.add(label.text(), known);
            if (known.kind() == Known.Kind.PERSON && label.language().equals("ar")) {
                addWords(label.text());
            }
        }
    }

    private void addWords(String name) {
        for (String word : name.split("[\\s-]+")) {
            wordsOfPersons.add(NormalForm.of(word));
        }
    }

    /// The thing with an IRI.
    public Optional<Known> known(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /// All that is known, in no particular order.
    public List<Known> all() {
        return List.copyOf(byIri.values());
    }

    /// The known things whose names begin at a token, longest names first.
    public List<PhraseIndex.Found<Known>> from(List<Token> tokens, int start) {
        return names.from(tokens, start).stream()
                .filter(found -> !endsWithinWord(tokens, start, found.end()))
                .toList();
    }

    /// Whether the last of several tokens is cut from a word that goes on: "حل ب" of "حل بنواكشوط"
    /// is not "حلب".
    private static boolean endsWithinWord(List<Token> tokens, int start, int end) {
        Token last = tokens.get(end - 1);
        boolean clitic =
                last.tag() == PartOfSpeech.PREPOSITION || last.tag() == PartOfSpeech.CONJUNCTION;
        return clitic
                && end - start > 1
                && !last.attached()
                && end < tokens.size()
                && tokens.get(end).attached();
    }

    /// The known things with exactly this name, up to spelling.
    public List<Known> named(String name) {
        return names.of(name);
    }

    /// Whether words are the whole name of something known, other than an office.
    public boolean isProperName(String name) {
        return named(name).stream().anyMatch(known -> known.kind() != Known.Kind.OFFICE);
    }

    /// The office that a single word with the article names: "الرئيس".
    public Optional<Known> office(String definite) {
        return definite.startsWith(NormalForm.ARTICLE)
                ? named(NormalForm.withoutArticle(definite)).stream()
                        .filter(known -> known.kind() == Known.Kind.OFFICE)
                        .findFirst()
                : Optional.empty();
    }

    /// The states whose adjective of nationality the token is.
    public List<Known> demonym(Token token) {
        return demonyms.from(List.of(token), 0).stream().map(PhraseIndex.Found::value).toList();
    }

    /// Whether a word in normal form is a personal name.
    public boolean isPersonalName(String normal) {
        return personalNames.contains(normal);
    }

    /// Whether a word in normal form may be a personal name where one is expected: also those that
    /// are everyday words too ("نبيل").
    public boolean mayBePersonalName(String normal) {
        return personalNames.contains(normal)
                || namesAndWords.contains(normal)
                || wordsOfPersons.contains(normal);
    }

    /// Whether a word in normal form occurs in the name of a known person.
    public boolean isInPersonName(String normal) {
        return wordsOfPersons.contains(normal);
    }

    /// The place that a place lies in, one step up.
    public Optional<String> within(String place) {
        return Optional.ofNullable(within.get(place));
    }

    /// What is known of offices and their holders.
    public Offices offices() {
        return offices;
    }

    /// Who held an office on a day; empty unless exactly one person is known to have.
    ///
    /// @param office IRI of the office
    /// @param of IRI of the state or organisation
    public Optional<Known> holder(String office, String of, LocalDate day) {
        return offices.holder(office, of, day).flatMap(this::known);
    }
}
