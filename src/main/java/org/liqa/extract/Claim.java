package org.liqa.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.phrase.Mention;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// What a clause says happened.
///
/// @param rule the name of the rule that found it
/// @param kind IRI of the class of event
/// @param sentence index of its sentence in the article
/// @param trigger the word that expresses it
/// @param grounds the word that tells the modality; the trigger where no other does
/// @param reference whether it only speaks of an event that the article has told of already ("خلال
///   اللقاء")
/// @param nominal whether a noun expresses it, which tells no time by itself
/// @param future whether the words put it after the day of writing
/// @param source whose word it is, where the sentence attributes it
/// @param fillers in the order found
/// @param functions by which grammatical function a filler was found, as far as by one
public record Claim(
        String rule,
        String kind,
        int sentence,
        Span trigger,
        Modality modality,
        Span grounds,
        boolean reference,
        boolean nominal,
        boolean future,
        Optional<Mention> source,
        List<Filler> fillers,
        Map<Filler, String> functions) {
    public Claim {
        fillers = List.copyOf(fillers);
        functions = Map.copyOf(functions);
    }

    /// That it ended in no event.
    ///
    /// @param sentences of the article
    public Dismissal dismissed(List<Span> sentences, Dismissal.Reason reason) {
        return new Dismissal(rule, kind, sentences.get(sentence), trigger, reason);
    }

    /// Whether it tells when or where.
    public boolean isSituated() {
        return fillers.stream()
                .map(Filler::role)
                .anyMatch(role -> role.equals(Liqa.DATE) || role.equals(Liqa.PLACE_OF));
    }

    /// The same with other fillers.
    public Claim withFillers(List<Filler> others) {
        return new Claim(
                rule, kind, sentence, trigger, modality, grounds, reference, nominal, future,
                source, others, functions);
    }
}
