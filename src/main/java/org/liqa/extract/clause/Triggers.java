package org.liqa.extract.clause;

import java.util.List;
import org.liqa.analyse.PartOfSpeech;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.PhraseIndex.Found;
import org.liqa.lexicon.WordClass;

/// Tells which words are verbs, or nouns for events, where the lexicon has several readings.
final class Triggers {
    /// How many words may follow a noun before the word that says it was signed.
    private static final int REACH = 4;

    private final Words words;
    private final Rules rules;
    private final List<Chunk> before;

    /// @param before the chunks of the sentence so far, to which more may be added
    Triggers(Words words, Rules rules, List<Chunk> before) {
        this.words = words;
        this.rules = rules;
        this.before = before;
    }

    /// The verbs at a token, or the nouns that rules know or that carry others.
    ///
    /// @param bare whether no preposition stands before it
    /// @param joined whether "و" does
    List<Found<Form>> at(int at, boolean bare, boolean joined) {
        if (words.is(at, WordClass.NO_EVENT)) {
            return List.of();
        }
        if (isAgreement(at, joined)) {
            return words.readings(at).stream()
                    .filter(found -> found.value().is(WordClass.SIGNABLE))
                    .toList();
        }
        return words.forms(at).stream()
                .filter(
                        found ->
                                found.value().kind() == Form.Kind.VERB
                                        ? words.token(at).tag().isVerb()
                                                || found.end() > at + 1
                                                || isPredicate(found.value(), bare, joined)
                                                || isInitialVerb(at)
                                                || isJoining(found.value(), at)
                                        : isEvent(found.value()))
                .toList();
    }

    /// "اجتماعا ضم …", "قمة في العلمين تجمع …", taken for a noun.
    private boolean isJoining(Form verb, int at) {
        int c = before.size() - 1;
        while (c > 0 && isWhereOrWhen(before.get(c))) {
            c--;
        }
        return verb.is(WordClass.JOINS)
                && c >= 0
                && before.get(c).kind() == Chunk.Kind.EVENT
                && before.getLast().end() == at
                && !words.token(at).definite();
    }

    private static boolean isWhereOrWhen(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.DATE
                || chunk.kind() == Chunk.Kind.MENTION && !chunk.isBare();
    }

    private boolean isEvent(Form noun) {
        return !rules.of(noun.entry()).isEmpty() && !noun.is(WordClass.SIGNABLE)
                || noun.is(WordClass.PERFORMS)
                || noun.is(WordClass.ATTENDS)
                || noun.is(WordClass.SIGNS)
                || noun.is(WordClass.DISCUSSES);
    }

    /// Whether the noun is an agreement if somebody signs it ("عقد", "وثيقة"), and that is said.
    /// Behind a verb of signing "عقدا" is no verb, whatever its tag.
    private boolean isAgreement(int at, boolean joined) {
        List<Form> nouns =
                words.readings(at).stream()
                        .map(Found::value)
                        .filter(form -> form.kind() == Form.Kind.NOUN)
                        .toList();
        boolean nominal = words.token(at).tag().isNominal();
        return nouns.stream().anyMatch(form -> form.is(WordClass.SIGNABLE))
                && nouns.stream().noneMatch(this::isEvent)
                && !isOfEvent(at)
                && ((nominal || !joined) && isSignedBefore(at) || nominal && isSignedBehind(at));
    }

    /// "اتفقا على عقد اجتماع": to hold a meeting is to sign nothing.
    private boolean isOfEvent(int at) {
        return at + 1 < words.size()
                && words.forms(at + 1).stream()
                        .map(Found::value)
                        .anyMatch(form -> form.kind() == Form.Kind.NOUN && isEvent(form));
    }

    /// The rules that the forms at a token may trigger. States agree on something definite, or it
    /// is a wish: "اتفقت مصر والسودان على إنشاء …".
    List<Rule> rules(List<Form> forms, int at) {
        return forms.stream()
                .filter(form -> !form.is(WordClass.SIGNS) || isOnAct(at))
                .flatMap(form -> rules.of(form.entry()).stream())
                .distinct()
                .toList();
    }

    private boolean isOnAct(int verb) {
        for (int t = verb + 1; t < words.size(); t++) {
            if (rules.marks(words.token(t).normal(), "on")) {
                return words.is(t + 1, WordClass.ACT);
            }
        }
        return false;
    }

    /// "وقعت الشركة … عقدا", "توقيع وثيقة": with nothing but names, dates and how many between.
    private boolean isSignedBefore(int at) {
        int start = at;
        for (Chunk chunk : before.reversed()) {
            boolean signing =
                    chunk.kind() == Chunk.Kind.VERB
                            || chunk.kind() == Chunk.Kind.EVENT && chunk.rules().isEmpty();
            if (signing) {
                return chunk.is(WordClass.SIGNS);
            }
            boolean quantity = chunk.end() == start && chunk.end() == chunk.start() + 1;
            if (!isPassed(chunk, quantity)) {
                return false;
            }
            start = chunk.start();
        }
        return false;
    }

    private static boolean isPassed(Chunk chunk, boolean quantity) {
        return switch (chunk.kind()) {
            case MENTION, DATE, COMMA -> true;
            case NOUN -> !chunk.isBare() || quantity;
            case EVENT -> chunk.isDuring();
            case VERB, RELATIVE, CLAUSE, STOP -> false;
        };
    }

    /// "العقد الموقع بين …", "الوثيقة التي وقعتها …".
    private boolean isSignedBehind(int at) {
        for (int t = at + 1; t < words.size() && t <= at + REACH; t++) {
            if (words.is(t, WordClass.SIGNED)) {
                return true;
            }
            if (words.is(t, PartOfSpeech.RELATIVE)) {
                return words.form(t + 1, WordClass.SIGNS).isPresent();
            }
            if (!words.token(t).tag().isNominal()) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word that was taken for a noun begins the sentence as its verb: a person or office
    /// stands behind it, and as a noun it is unknown.
    private boolean isInitialVerb(int at) {
        boolean person =
                words.is(at + 1, WordClass.OFFICE)
                        || words.is(at + 1, WordClass.HONORIFIC)
                        || words.is(at + 1, WordClass.BOTH_SIDES)
                        || words.is(at + 1, PartOfSpeech.PROPER_NOUN);
        return before.isEmpty()
                && person
                && !words.token(at).definite()
                && words.forms(at).stream()
                        .noneMatch(found -> found.value().kind() == Form.Kind.NOUN);
    }

    /// Whether a form that was taken for a noun is a verb: a dual or plural of the subjects just
    /// before it or of a clause that "و" joins behind a comma ("…، وبحثا …"), any behind "that".
    private boolean isPredicate(Form form, boolean bare, boolean joined) {
        Chunk.Kind last = joined ? Chunk.Kind.COMMA : Chunk.Kind.MENTION;
        boolean afterSubject = !before.isEmpty() && before.getLast().kind() == last && bare;
        boolean behindThat =
                !joined
                        && before.size() > 1
                        && before.get(before.size() - 2).kind() == Chunk.Kind.CLAUSE;
        return afterSubject && (behindThat || form.number() != Form.Number.SINGULAR);
    }
}
