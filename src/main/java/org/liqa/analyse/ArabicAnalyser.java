package org.liqa.analyse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liqa.read.Article;
import org.liqa.read.Span;

/// Cuts Arabic text into sentences and tokens with parts of speech, by the segmenter and tagger of
/// Stanford CoreNLP, whose cuts it mends. May be shared between threads. Loading takes some seconds
/// and some hundred megabytes.
public final class ArabicAnalyser {
    private static final String MODELS = "edu/stanford/nlp/models/";

    /// A text of more sentences is worked on by all processors: that of a book takes a minute on
    /// one. Articles are short, and whoever has many works on several at once.
    private static final int MANY = 200;

    /// So many sentences are remembered: some 50 MB.
    private static final int RECENT = 10_000;

    private static final String ORDINAL = "ADJ_NUM";

    private final StanfordCoreNLP nlp = new StanfordCoreNLP(properties());

    /// What stands in the text again and again, or in the papers that took it from one agency, is
    /// analysed once.
    private final Cache<String, List<Token>> recent =
            Caffeine.newBuilder().maximumSize(RECENT).build();

    private final Predicate<String> isName;
    private final Predicate<String> isKnown;
    private final Predicate<String> isWanted;

    /// @param isName whether a whole word, in normal form, is a personal name: such words are not
    ///   cut
    /// @param isKnown whether words in normal form are the whole name of a known person, body,
    ///   place or state: such a name is not cut, but cut from a preposition before it
    /// @param isWanted whether a sentence is to be analysed; others are left out, but for the
    ///   headline and the first of the text, which say who is who
    public ArabicAnalyser(
            Predicate<String> isName, Predicate<String> isKnown, Predicate<String> isWanted) {
        this.isName = isName;
        this.isKnown = isKnown;
        this.isWanted = isWanted;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        properties.setProperty("tokenize.language", "ar");
        properties.setProperty(
                "segment.model",
                MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
        properties.setProperty("ssplit.isOneSentence", "true");
        properties.setProperty("pos.model", MODELS + "pos-tagger/arabic.tagger");
        return properties;
    }

    /// The sentences of the article that are wanted, headline first.
    public List<Sentence> analyse(Article article) {
        String body = article.body();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        if (article.headline().isPresent()) {
            Span headline = article.headline().get();
            add(body, new Span(headline.start(), headline.end()), true, sentences);
            start = headline.end();
        }
        add(body, new Span(start, body.length()), false, sentences);
        return sentences;
    }

    private void add(String body, Span part, boolean headline, List<Sentence> sentences) {
        List<Span> all = SentenceSplitter.split(body, part);
        List<Span> spans =
                all.stream()
                        .filter(span -> span == all.getFirst() || isWanted.test(span.in(body)))
                        .toList();
        Stream<Span> each = spans.size() > MANY ? spans.parallelStream() : spans.stream();
        each.map(
                        span -> {
                            List<Token> tokens = recent.get(span.in(body), this::tokens);
                            return new Sentence(span, moved(tokens, span.start()), headline);
                        })
                .filter(sentence -> !sentence.tokens().isEmpty())
                .forEachOrdered(sentences::add);
    }

    private static List<Token> moved(List<Token> tokens, int offset) {
        return tokens.stream().map(token -> token.moved(offset)).toList();
    }

    /// The tokens of a sentence, their spans counted from its start.
    private List<Token> tokens(String sentence) {
        String plain = Characters.plain(sentence);
        if (!Characters.isToken(plain)) {
            return List.of();
        }
        Annotation annotation = new Annotation(plain);
        nlp.annotate(annotation);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            Token token = token(sentence, label);
            if (!token.normal().isBlank()) {
                tokens.add(token);
            }
        }
        return Quotations.opened(Mending.mend(sentence, tokens, isName, isKnown));
    }

    /// The tags of ordinals ("الأول") do not tell whether they have the article.
    private static boolean isDefinite(String tag, String normal) {
        return tag.startsWith("DT") && tag.length() > 2
                || tag.equals(ORDINAL) && normal.startsWith(NormalForm.ARTICLE);
    }

    private static Token token(String sentence, CoreLabel label) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        String normal = NormalForm.of(label.word());
        return new Token(
                span,
                span.in(sentence),
                normal,
                Characters.isPunctuation(normal)
                        ? PartOfSpeech.PUNCTUATION
                        : PartOfSpeech.of(label.tag()),
                isDefinite(label.tag(), normal),
                false);
    }
}
