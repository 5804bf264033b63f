package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.argument.NounArguments;
import org.liqa.extract.argument.Roles;
import org.liqa.extract.argument.SignatureReader;
import org.liqa.extract.argument.VerbArguments;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.rule.Rule;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Span;
import org.liqa.vocabulary.Liqa;

/// Reads the claims of one sentence.
final class SentenceReader {
    private final Clause clause;
    private final Rules rules;
    private final int sentence;
    private final Requirements requirements;
    private final ModalityReader modalities;
    private final SourceReader sources;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Integer> triggers = new ArrayList<>();
    private final List<Dismissal> dismissed = new ArrayList<>();

    SentenceReader(Clause clause, Rules rules, int sentence) {
        this.clause = clause;
        this.rules = rules;
        this.sentence = sentence;
        this.requirements = new Requirements(clause);
        this.modalities = new ModalityReader(clause);
        this.sources = new SourceReader(clause);
    }

    List<Claim> claims() {
        for (int c = 0; c < clause.size(); c++) {
            Chunk chunk = clause.chunk(c);
            for (Rule rule : chunk.rules()) {
                add(c, rule);
            }
        }
        new TopicReader(clause, rules).all().forEach(this::addTopics);
        new Attendance(clause).all().forEach(this::addAttendees);
        addSignatories();
        return claims;
    }

    /// Those who sign for the sides of the agreement that this sentence or one before it tells of.
    private void addSignatories() {
        SignatureReader signatures = new SignatureReader(clause, rules);
        for (int c = 0; c < clause.size(); c++) {
            List<Filler> signers = signatures.of(c);
            int agreement = agreementBehind(c);
            if (!signers.isEmpty() && agreement >= 0) {
                extend(agreement, signers);
            } else if (!signers.isEmpty()) {
                addReference("signed-for", Liqa.AGREEMENT, c, signers);
            }
        }
    }

    /// The first claim about an agreement behind the chunk; negative if there is none.
    private int agreementBehind(int c) {
        return IntStream.range(0, claims.size())
                .filter(i -> triggers.get(i) > c)
                .filter(i -> rules.isOfAgreement(claims.get(i).rule()))
                .findFirst()
                .orElse(-1);
    }

    private void add(int c, Rule rule) {
        boolean verb = clause.is(c, Chunk.Kind.VERB);
        Roles roles = roles(c, rule);
        List<Filler> fillers = roles.fillers();
        long actors = Filler.actors(fillers);
        boolean visit = rule.isVisit();
        boolean arrival = visit && rule.role(Rule.SUBJECT).isEmpty();
        boolean alone = visit || rule.isOfAgreement();
        boolean reference = !verb && !arrival && isDefinite(c) && actors < (alone ? 1 : 2);
        boolean enough = actors >= (visit || rule.kind().equals(Liqa.AGREEMENT) || !verb ? 1 : 2);
        Optional<Dismissal.Reason> unmet = requirements.unmet(c, rule, fillers);
        if (unmet.isPresent()) {
            dismiss(c, rule, unmet.get());
            return;
        }
        ModalityReader.Reality reality = modalities.of(c);
        Modality modality = reality.modality();
        boolean calledFor = modality == Modality.PROPOSED && rule.kind().equals(Liqa.CEASEFIRE);
        if (!reference && !enough && !calledFor) {
            dismiss(c, rule, requirements.fewParties(c, fillers));
            return;
        }
        Claim claim =
                new Claim(
                        rule.name(),
                        kind(c, rule),
                        sentence,
                        clause.span(c),
                        modality,
                        reality.grounds(),
                        reference,
                        !verb,
                        isFuture(c, modality),
                        sources.of(c),
                        fillers,
                        roles.functions());
        for (List<Filler> apart : new Separation(clause).of(c, fillers)) {
            claims.add(claim.withFillers(apart));
            triggers.add(c);
        }
    }

    private Roles roles(int c, Rule rule) {
        return clause.is(c, Chunk.Kind.VERB)
                ? new VerbArguments(clause, rules, rule).of(c)
                : new NounArguments(clause, rules, rule).of(c);
    }

    private void dismiss(int c, Rule rule, Dismissal.Reason reason) {
        Span whole = clause.words().sentence().span();
        dismissed.add(new Dismissal(rule.name(), kind(c, rule), whole, clause.span(c), reason));
    }

    /// The words that rules know and that none of the claims comes from; to be asked behind the
    /// claims.
    List<Dismissal> dismissed() {
        dismissed.addAll(new PassedOver(clause, rules).all());
        return dismissed;
    }

    /// What kind of event: to meet "by telephone" is to call.
    private String kind(int c, Rule rule) {
        if (!rule.kind().equals(Liqa.MEETING)) {
            return rule.kind();
        }
        for (int i = c + 1; i < clause.size() && !clause.is(i, Chunk.Kind.STOP); i++) {
            for (int t = clause.chunk(i - 1).end(); t < clause.chunk(i).start(); t++) {
                if (clause.words().is(t, WordClass.BY_TELEPHONE)) {
                    return Liqa.CALL;
                }
            }
            boolean next = clause.is(i, Chunk.Kind.VERB) || clause.is(i, Chunk.Kind.EVENT);
            if (next && !clause.chunk(i).rules().isEmpty()) {
                return isByCall(i) ? Liqa.CALL : rule.kind();
            }
        }
        return rule.kind();
    }

    /// "بحث مع … في اتصال هاتفي".
    private boolean isByCall(int noun) {
        Chunk chunk = clause.chunk(noun);
        boolean within = chunk.isDuring() || rules.marks(chunk.preposition(), "in");
        return within && chunk.rules().stream().allMatch(rule -> rule.kind().equals(Liqa.CALL));
    }

    private boolean isDefinite(int c) {
        return clause.words().token(clause.chunk(c).start()).definite() || clause.hasSuffix(c);
    }

    private boolean isFuture(int c, Modality modality) {
        int carrier = clause.pastNames(c, -1);
        boolean carried = // "يبدأ … الخميس زيارة"
                clause.is(c, Chunk.Kind.EVENT)
                        && clause.is(carrier, Chunk.Kind.VERB)
                        && clause.chunk(carrier).is(WordClass.PERFORMS);
        boolean present =
                clause.chunk(carried ? carrier : c).forms().stream()
                        .anyMatch(form -> form.tense() == Form.Tense.PRESENT);
        return modality == Modality.PLANNED
                || modality == Modality.PROPOSED
                || present && !clause.words().sentence().headline();
    }

    private void addTopics(TopicReader.Found found) {
        List<Filler> topics = new ArrayList<>(found.topics());
        int owner = owner(found.chunk());
        if (owner >= 0) {
            extend(owner, topics);
        } else if (found.discussed()) {
            List<Mention> subjects = new ArrayList<>(clause.subjectsBefore(found.chunk()));
            if (found.subject() >= 0) {
                clause.chunk(found.subject()).mention().ifPresent(subjects::add);
            }
            boolean told = !clause.chunk(found.chunk()).is(WordClass.DISCUSSES);
            if (told && subjects.isEmpty()) {
                subjects.add(clause.antecedent(found.chunk()));
            }
            subjects.removeIf(this::isSpokenOf);
            subjects.forEach(subject -> topics.addFirst(new Filler.Of(Liqa.PARTICIPANT, subject)));
            addReference("discussed", Liqa.EVENT, found.chunk(), topics);
        }
    }

    /// "الوزراء": one definite word for several stands for those of the event spoken of.
    private boolean isSpokenOf(Mention mention) {
        return mention.kind() == Mention.Kind.GROUP
                && IntStream.range(0, clause.words().size())
                        .filter(t -> clause.words().token(t).span().equals(mention.span()))
                        .anyMatch(t -> clause.words().token(t).definite());
    }

    private void addReference(String rule, String kind, int c, List<Filler> fillers) {
        claims.add(
                new Claim(
                        rule,
                        kind,
                        sentence,
                        clause.span(c),
                        Modality.OCCURRED,
                        clause.span(c),
                        true,
                        false,
                        false,
                        sources.of(c),
                        fillers,
                        Map.of()));
        triggers.add(c);
    }

    /// The claim of this sentence that a chunk belongs to: the last one before it; negative if
    /// there is none. "سيلتقي … خلال زيارته … لبحث …": not the visit during which they meet.
    private int owner(int c) {
        int owner = -1;
        for (int i = 0; i < triggers.size(); i++) {
            boolean passing = owner >= 0 && isVisit(i) && isDuring(i) && !isVisit(owner);
            if (triggers.get(i) <= c && !passing) {
                owner = i;
            }
        }
        return owner;
    }

    private boolean isVisit(int claim) {
        return claims.get(claim).kind().equals(Liqa.VISIT);
    }

    private boolean isDuring(int claim) {
        return clause.chunk(triggers.get(claim)).isDuring();
    }

    /// Adds fillers to a claim, and to those that the same word makes.
    private void extend(int claim, List<Filler> more) {
        int trigger = triggers.get(claim);
        String rule = claims.get(claim).rule();
        IntStream.range(0, claims.size())
                .filter(i -> triggers.get(i) == trigger && claims.get(i).rule().equals(rule))
                .forEach(i -> add(i, more));
    }

    private void add(int claim, List<Filler> more) {
        List<Filler> fillers = new ArrayList<>(claims.get(claim).fillers());
        more.stream().filter(filler -> !fillers.contains(filler)).forEach(fillers::add);
        claims.set(claim, claims.get(claim).withFillers(fillers));
    }

    private void addAttendees(Attendance.Found found) {
        int owner = owner(found.chunk() + 1);
        if (isCarrier(found.chunk())) {
            return;
        }
        if (owner >= 0) {
            extend(owner, found.attendees());
        } else {
            addReference("attended", Liqa.EVENT, found.chunk(), found.attendees());
        }
    }

    /// "شارك … في اجتماع …": the verb carries an event of its own, whose parties its reader found.
    private boolean isCarrier(int verb) {
        for (int i = 0; i < triggers.size(); i++) {
            int noun = triggers.get(i);
            boolean next = noun > verb && !clause.chunk(noun).isBare();
            if (next && clause.is(noun, Chunk.Kind.EVENT)) {
                return !claims.get(i).reference();
            }
        }
        return false;
    }
}
