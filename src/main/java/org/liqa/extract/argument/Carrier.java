package org.liqa.extract.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.vocabulary.Liqa;

/// The verb that a noun for an event goes with, whose subject has a part in the event: "أجرى …
/// مباحثات", "طلب … لقاء …".
final class Carrier {
    private final Clause clause;
    private final Rules rules;
    private final Rule rule;
    private final Surroundings surroundings;
    private final Arguments arguments;
    private final boolean agreement;

    /// @param agreement whether the rule is about agreements
    Carrier(Clause clause, Rules rules, Rule rule, Surroundings surroundings, boolean agreement) {
        this.clause = clause;
        this.rules = rules;
        this.rule = rule;
        this.surroundings = surroundings;
        this.arguments = surroundings.arguments();
        this.agreement = agreement;
    }

    /// The verb that carries the noun ("أجرى … مباحثات") and its subject.
    void read(int noun) {
        int verb = before(noun);
        if (!clause.is(verb, Chunk.Kind.VERB) || !isLinked(noun)) {
            return;
        }
        Chunk carrier = clause.chunk(verb);
        if (clause.words().is(carrier.start(), WordClass.AUXILIARY)) {
            owned(verb, noun);
            return;
        }
        boolean signs = carrier.is(WordClass.SIGNS) && agreement;
        boolean open = !agreement || !clause.words().token(clause.chunk(noun).start()).definite();
        boolean performs =
                carrier.is(WordClass.PERFORMS) && open
                        || carrier.is(WordClass.ATTENDS) && !agreement
                        || intends(carrier) && !agreement
                        || isOneOf(rule.performers(), carrier)
                        || signs;
        boolean undergoes = carrier.is(WordClass.UNDERGOES) || isOneOf(rule.receivers(), carrier);
        if (!performs && !undergoes) {
            return;
        }
        carried(
                verb,
                noun,
                undergoes && rule.role(Rule.OBJECT).isPresent() ? Rule.OBJECT : Rule.SUBJECT);
    }

    /// "كان للوزير لقاء مع …".
    private void owned(int verb, int noun) {
        for (int i = verb + 1; i < noun && !agreement; i++) {
            Chunk chunk = clause.chunk(i);
            if (rules.marks(chunk.preposition(), "for")) {
                chunk.mention().ifPresent(owner -> arguments.fill(Rule.SUBJECT, owner));
            }
        }
    }

    private static boolean isOneOf(List<String> words, Chunk verb) {
        return verb.forms().stream().map(Form::entry).anyMatch(words::contains);
    }

    /// "يعتزم … زيارة", "ألغى … زيارة".
    private boolean intends(Chunk verb) {
        return clause.words().is(verb.start(), WordClass.INTENDS)
                || clause.words().is(verb.start(), WordClass.CANCELS);
    }

    /// "طلب … لقاء …", "رفض … لقاء …": whoever asks for a meeting or refuses one would be a party
    /// to it, if one other is named.
    void readWish(int noun) {
        int verb = before(noun);
        boolean wish =
                clause.is(verb, Chunk.Kind.VERB)
                        && isLinked(noun)
                        && (clause.words().is(clause.chunk(verb).start(), WordClass.PROPOSES)
                                || clause.words().is(clause.chunk(verb).start(), WordClass.DENIES)
                                        && !clause.words()
                                                .is(
                                                        clause.chunk(verb).start(),
                                                        WordClass.CONTRADICTS));
        if (wish && !agreement && arguments.actors() == 1) {
            carried(verb, noun, Rule.SUBJECT);
        }
    }

    /// "أعلنت … هدنة": who announces a ceasefire, if none of its parties is named.
    void readAnnounced(int noun) {
        int verb = before(noun);
        boolean announced =
                clause.is(verb, Chunk.Kind.VERB)
                        && clause.words().is(clause.chunk(verb).start(), WordClass.SAYS);
        boolean person = // who mediates
                IntStream.range(verb + 1, noun)
                        .anyMatch(
                                c ->
                                        clause.chunk(c)
                                                .mention()
                                                .filter(who -> who.kind() == Mention.Kind.PERSON)
                                                .isPresent());
        boolean dropped = !clause.is(verb + 1, Chunk.Kind.MENTION);
        if (announced
                && rule.kind().equals(Liqa.CEASEFIRE)
                && arguments.actors() == 0
                && !person
                && !dropped) {
            carried(verb, noun, Rule.SUBJECT);
        }
    }

    /// Whether a verb before it tells how it came about, so that its place and time are those of
    /// the agreement, not "استعرضوا في اجتماعهم أمس … الاتفاق".
    boolean isTold(int noun) {
        int verb = noun - 1;
        while (isBetweenCarrierAndNoun(verb) || isSigning(verb)) {
            verb--;
        }
        return verb < 0
                || isSigning(noun - 1)
                || clause.is(verb, Chunk.Kind.VERB)
                        && (clause.chunk(verb).is(WordClass.SIGNS)
                                || clause.chunk(verb).is(WordClass.PERFORMS)
                                || clause.chunk(verb).is(WordClass.TAKES_PLACE)
                                || clause.chunk(verb).is(WordClass.HOSTS));
    }

    private boolean isSigning(int i) {
        return clause.is(i, Chunk.Kind.EVENT) && clause.chunk(i).is(WordClass.SIGNS);
    }

    /// "تم خلال اللقاء الاتفاق على إنشاء …": those who met have agreed.
    boolean isBroughtAbout(int noun) {
        int verb = before(noun);
        return arguments.actors() == 0
                && clause.chunk(noun).is(WordClass.SIGNS)
                && clause.is(verb, Chunk.Kind.VERB)
                && clause.chunk(verb).is(WordClass.TAKES_PLACE);
    }

    /// "احتضنت مسقط … لقاء": a place that is the subject of such a verb is that of the event.
    void readHost(int noun) {
        int verb = before(noun);
        if (!clause.is(verb, Chunk.Kind.VERB) || !clause.chunk(verb).is(WordClass.HOSTS)) {
            return;
        }
        surroundings.stations(verb + 1, noun);
        clause.subjectsBefore(verb).stream().filter(Mention::isLocation).forEach(arguments::place);
    }

    /// The verb before the noun with nothing but names, dates and nouns between; of another kind or
    /// negative if there is none.
    int before(int noun) {
        int verb = noun - 1;
        while (verb >= 0 && isBetweenCarrierAndNoun(verb)) {
            verb--;
        }
        return verb;
    }

    private boolean isBetweenCarrierAndNoun(int i) {
        if (i < 0) {
            return false;
        }
        return switch (clause.chunk(i).kind()) {
            case MENTION, DATE, COMMA, NOUN -> true;
            case EVENT -> clause.chunk(i).isDuring();
            case VERB, RELATIVE, CLAUSE, STOP -> false;
        };
    }

    private boolean isLinked(int noun) {
        return !clause.chunk(noun).isDuring();
    }

    private void carried(int verb, int noun, String function) {
        List<Mention> subjects = new ArrayList<>(clause.subjectsBefore(verb));
        String last = "";
        for (int i = verb + 1; i < noun; i++) {
            Chunk chunk = clause.chunk(i);
            if (chunk.kind() == Chunk.Kind.DATE) {
                surroundings.date(chunk);
            } else if (chunk.kind() == Chunk.Kind.MENTION) {
                boolean bare =
                        chunk.isBare()
                                && (!chunk.joined() || last.equals("bare") || last.isEmpty());
                if (bare) {
                    subjects.add(chunk.mention().get());
                    last = "bare";
                } else if (chunk.isBare()) {
                    arguments.fill(last, chunk.mention().get());
                } else {
                    last = surroundings.prepositional(i);
                }
            }
        }
        if (subjects.isEmpty() && !clause.isSubjectItself(noun, verb)) {
            subjects.add(clause.dropped(verb));
        }
        subjects.forEach(subject -> arguments.fill(function, subject));
    }
}
