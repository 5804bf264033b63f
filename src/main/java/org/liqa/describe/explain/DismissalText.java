package org.liqa.describe.explain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.liqa.extract.Dismissal;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// Says in a line why a word ended in no event.
public final class DismissalText {
    private static final Set<String> AGREEMENTS =
            Set.of(Liqa.AGREEMENT, Liqa.MEMORANDUM, Liqa.TREATY, Liqa.CEASEFIRE);

    private final Quoting quoting;
    private final UnaryOperator<String> names;

    /// @param names what a class of event is called in English, by its IRI
    public DismissalText(Quoting quoting, UnaryOperator<String> names) {
        this.quoting = quoting;
        this.names = names;
    }

    /// A name of the reason for scripts, which stays the same whatever the words are.
    public static String code(Dismissal.Reason reason) {
        return switch (reason) {
            case Dismissal.Within(var whole, _) -> "within-" + dashed(whole);
            case Dismissal.TakenFor _ -> "other-part-of-speech";
            case Dismissal.NobodyBehind _ -> "nobody-behind";
            case Dismissal.FewParties _ -> "few-parties";
            case Dismissal.Sport _ -> "sport";
            case Dismissal.Plain plain -> dashed(plain);
        };
    }

    /// The name of a constant for scripts.
    static String dashed(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason, without a full stop.
    public String of(Dismissal dismissal) {
        String event = withArticle(names.apply(dismissal.kind()));
        return switch (dismissal.reason()) {
            case Dismissal.Within(var whole, var phrase) -> within(whole) + quoting.of(phrase);
            case Dismissal.TakenFor(var tag) ->
                    tag.isVerb()
                            ? "taken for a verb, and the rule's word is a noun"
                            : "taken for no verb but a %s, and the rule's word is a verb"
                                    .formatted(
                                            tag.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case Dismissal.NobodyBehind(var phrase) ->
                    "behind it stands no person, body or state that is known: "
                            + quoting.of(phrase);
            case Dismissal.FewParties(var found, var unknown) ->
                    needs(dismissal.kind(), event) + found(found) + unknown(unknown);
            case Dismissal.Sport(var words) ->
                    "the article is about sport: it has %d words of sport".formatted(words);
            case Dismissal.Plain plain -> plain(plain, event);
        };
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static String within(Dismissal.Whole whole) {
        return switch (whole) {
            case NAME -> "part of a name or title: ";
            case DATE -> "part of a date: ";
            case NO_EVENT -> "in a phrase that is listed as no event: ";
            case OTHER -> "part of another phrase: ";
        };
    }

    private static String needs(String kind, String event) {
        if (kind.equals(Liqa.VISIT)) {
            return "a visit needs a person or delegation who travels; found: ";
        }
        if (AGREEMENTS.contains(kind)) {
            return event + " needs two parties, or one and a topic; found: ";
        }
        return kind.equals(Liqa.CALL)
                ? event + " needs two who take part; found: "
                : event + " needs two who take part, or one and its place or day; found: ";
    }

    private String found(List<Span> parties) {
        return parties.isEmpty() ? "nobody" : quoting.of(parties);
    }

    private String unknown(List<Span> words) {
        return words.isEmpty()
                ? ""
                : "; whom %s means or leaves out is not known".formatted(quoting.of(words));
    }

    private static String plain(Dismissal.Plain reason, String event) {
        return switch (reason) {
            case READ_OTHERWISE -> "not read as an event here";
            case NOT_SIGNED -> "an agreement only where it is signed, which is not said";
            case NOTHING_AGREED_ON -> "no act is named that is agreed on";
            case NOT_BETWEEN_PARTIES -> "not said of two parties";
            case PRIVATE_VISIT -> "a private visit";
            case NO_PLACE -> "names no place, and a journey needs one";
            case NONE_REFERRED_TO ->
                    "speaks of %s that the article must have told of, and none fits"
                            .formatted(event);
            case TOLD_IN_BODY -> "the headline tells nothing that the body does not";
            case NOBODY_NAMED -> "nobody of those who take part is named";
            case NOT_SITUATED -> "a visit with neither place nor date nor host";
        };
    }
}
