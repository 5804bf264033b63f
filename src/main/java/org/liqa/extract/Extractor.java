package org.liqa.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liqa.analyse.Sentence;
import org.liqa.analyse.Token;
import org.liqa.extract.argument.Filler;
import org.liqa.extract.clause.Chunk;
import org.liqa.extract.clause.Chunker;
import org.liqa.extract.clause.Clause;
import org.liqa.extract.clause.Dateline;
import org.liqa.extract.phrase.Appositions;
import org.liqa.extract.phrase.Mention;
import org.liqa.extract.phrase.Words;
import org.liqa.extract.rule.Rules;
import org.liqa.lexicon.Knowledge;
import org.liqa.lexicon.WordClass;
import org.liqa.read.Article;
import org.liqa.read.Span;
import org.liqa.time.DateMention;
import org.liqa.time.grammar.DateReader;

/// Finds what an article's sentences say happened.
public final class Extractor {
    /// An article with this many words of sport, and at least one in so many words, tells of
    /// matches.
    private static final int SPORT_WORDS = 5;

    private static final int SPORT_SHARE = 50;
    private final Knowledge knowledge;
    private final Rules rules;
    private final DateReader dates;

    public Extractor(Knowledge knowledge, Rules rules, DateReader dates) {
        this.knowledge = knowledge;
        this.rules = rules;
        this.dates = dates;
    }

    /// What was found.
    ///
    /// @param claims in the order of the body
    /// @param mentions all phrases that stand for actors and places, in the order of the body
    /// @param sentences where they stand, in order
    /// @param dismissed the words that rules know and that made no claim
    /// @param dateline where the article comes from
    /// @param hidden where words begin whose article "ل" has swallowed: "للتعاون" has "التعاون"
    public record Extraction(
            List<Claim> claims,
            List<Mention> mentions,
            List<Span> sentences,
            List<Dismissal> dismissed,
            Optional<Mention> dateline,
            Set<Integer> hidden) {
        /// Of an article that is not to be understood.
        public static final Extraction NONE =
                new Extraction(
                        List.of(), List.of(), List.of(), List.of(), Optional.empty(), Set.of());

        public Extraction {
            sentences = List.copyOf(sentences);
            dismissed = List.copyOf(dismissed);
            hidden = Set.copyOf(hidden);
            claims = List.copyOf(claims);
            mentions = List.copyOf(mentions);
        }
    }

    /// The claims and mentions of the article.
    ///
    /// @param sentences of the article, as analysed
    public Extraction extract(Article article, List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Dismissal> dismissed = new ArrayList<>();
        Optional<Mention> subject = Optional.empty();
        Optional<Dateline> dateline = Optional.empty();
        boolean begun = false;
        Set<String> names = Set.copyOf(names(sentences)); // which Words does not copy again
        for (int i = 0; i < sentences.size(); i++) {
            Words words = new Words(sentences.get(i), knowledge, names);
            List<DateMention> found = dates.mentions(article.body(), sentences.get(i).span());
            Chunker chunker = new Chunker(words, rules, found, i);
            boolean first = !begun && !sentences.get(i).headline();
            begun |= first;
            dateline = first ? chunker.dateline() : dateline;
            List<Chunk> chunks = chunker.chunks(first ? dateline.map(Dateline::end).orElse(0) : 0);
            Clause clause = new Clause(words, chunks, i, subject, protagonist(claims));
            SentenceReader reader = new SentenceReader(clause, rules, i);
            claims.addAll(reader.claims());
            dismissed.addAll(reader.dismissed());
            Set<Mention> meant = meant(claims, i);
            chunks.stream()
                    .flatMap(chunk -> chunk.mention().stream())
                    .flatMap(mention -> Appositions.parts(mention, meant).stream())
                    .forEach(mentions::add);
            if (!sentences.get(i).headline()) {
                subject = clause.lastSubject();
            }
        }
        List<Span> spans = sentences.stream().map(Sentence::span).toList();
        long sport = sport(sentences);
        if (sport > 0) {
            var reason = new Dismissal.Sport(sport);
            claims.forEach(claim -> dismissed.add(claim.dismissed(spans, reason)));
            return new Extraction(
                    List.of(), List.of(), spans, dismissed, Optional.empty(), Set.of());
        }
        return new Extraction(
                claims,
                mentions,
                spans,
                dismissed,
                dateline.map(Dateline::place),
                hidden(sentences));
    }

    private static Set<Integer> hidden(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::hidesArticle)
                .map(token -> token.span().start())
                .collect(Collectors.toSet());
    }

    /// Who and what the claims of a sentence are about.
    private static Set<Mention> meant(List<Claim> claims, int sentence) {
        return claims.stream()
                .filter(claim -> claim.sentence() == sentence)
                .flatMap(claim -> Filler.participants(claim.fillers()))
                .collect(Collectors.toSet());
    }

    /// Who did what the last claim says that a verb makes.
    private static Optional<Mention> protagonist(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.nominal() && !claim.reference())
                .flatMap(claim -> Filler.participants(claim.fillers()).limit(1))
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .reduce((_, later) -> later);
    }

    /// The words of the names that an office, an honorific or their tags show to be names: so that
    /// a family name alone is known again.
    private Set<String> names(List<Sentence> sentences) {
        Set<String> names = new TreeSet<>();
        for (Sentence sentence : sentences) {
            Words words = new Words(sentence, knowledge, Set.of());
            for (Chunk chunk : new Chunker(words, rules, List.of(), 0).chunks()) {
                chunk.mention()
                        .filter(
                                mention ->
                                        mention.kind() == Mention.Kind.PERSON
                                                && !(mention.offices().isEmpty()
                                                        && mention.known().isEmpty()))
                        .flatMap(Mention::name)
                        .ifPresent(
                                name ->
                                        sentence.tokens().stream()
                                                .filter(token -> name.contains(token.span()))
                                                .map(Token::normal)
                                                .forEach(names::add));
            }
        }
        return names;
    }

    /// How many words of sport an article has that is about it; 0 of any other.
    private long sport(List<Sentence> sentences) {
        long sport =
                sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(
                                token ->
                                        knowledge.lexicon().forms(token).stream()
                                                .anyMatch(form -> form.is(WordClass.SPORT)))
                        .count();
        long tokens = sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
        return sport >= SPORT_WORDS && sport * SPORT_SHARE >= tokens ? sport : 0;
    }
}
