package org.liqa.analyse;

/// Parts of speech, as coarse as the extraction needs them. Source: the reduced ("Bies") tag set of
/// the Penn Arabic Treebank.
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    ADJECTIVE,
    VERB_PAST,
    VERB_PRESENT,
    VERB_PASSIVE,
    PREPOSITION,
    CONJUNCTION,
    PRONOUN,
    RELATIVE,
    DEMONSTRATIVE,
    PARTICLE,
    ADVERB,
    NUMBER,
    PUNCTUATION,
    OTHER;

    /// The part of speech that a treebank tag stands for. A tag may begin with `DT`, the article.
    static PartOfSpeech of(String tag) {
        if (tag.equals("DT")) {
            return DEMONSTRATIVE;
        }
        String bare = tag.startsWith("DT") ? tag.substring(2) : tag;
        return switch (bare) {
            case "NN", "NNS", "VBG", "VN", "NOUN_QUANT", "NOUN.VN", "NOUN" -> NOUN;
            case "NNP", "NNPS" -> PROPER_NOUN;
            case "JJ", "JJR", "ADJ_NUM", "ADJ" -> ADJECTIVE;
            case "VBD" -> VERB_PAST;
            case "VBP", "VB" -> VERB_PRESENT;
            case "VBN" -> VERB_PASSIVE;
            case "IN" -> PREPOSITION;
            case "CC" -> CONJUNCTION;
            case "PRP", "PRP$" -> PRONOUN;
            case "WP", "WRB" -> RELATIVE;
            case "RP" -> PARTICLE;
            case "RB" -> ADVERB;
            case "CD" -> NUMBER;
            case "PUNC" -> PUNCTUATION;
            default -> OTHER;
        };
    }

    /// Whether a finite verb.
    public boolean isVerb() {
        return this == VERB_PAST || this == VERB_PRESENT || this == VERB_PASSIVE;
    }

    /// Whether a word that names or describes: noun, proper noun or adjective.
    public boolean isNominal() {
        return this == NOUN || this == PROPER_NOUN || this == ADJECTIVE;
    }
}
