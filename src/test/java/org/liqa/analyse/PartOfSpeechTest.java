package org.liqa.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartOfSpeechTest {
    /// All tags of the shipped tagger, as its `tagSet()` says.
    @ParameterizedTest
    @CsvSource({
        "ADJ_NUM, ADJECTIVE",
        "CC, CONJUNCTION",
        "CD, NUMBER",
        "DT, DEMONSTRATIVE",
        "DTJJ, ADJECTIVE",
        "DTJJR, ADJECTIVE",
        "DTNN, NOUN",
        "DTNNP, PROPER_NOUN",
        "DTNNPS, PROPER_NOUN",
        "DTNNS, NOUN",
        "IN, PREPOSITION",
        "JJ, ADJECTIVE",
        "JJR, ADJECTIVE",
        "NN, NOUN",
        "NNP, PROPER_NOUN",
        "NNPS, PROPER_NOUN",
        "NNS, NOUN",
        "NOUN_QUANT, NOUN",
        "PRP, PRONOUN",
        "PRP$, PRONOUN",
        "PUNC, PUNCTUATION",
        "RB, ADVERB",
        "RP, PARTICLE",
        "UH, OTHER",
        "VB, VERB_PRESENT",
        "VBD, VERB_PAST",
        "VBG, NOUN",
        "VBN, VERB_PASSIVE",
        "VBP, VERB_PRESENT",
        "VN, NOUN",
        "WP, RELATIVE",
        "WRB, RELATIVE",
        "DTXYZ, OTHER",
        "'', OTHER",
    })
    void ofATag(String tag, PartOfSpeech expected) {
        assertThat(PartOfSpeech.of(tag)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsBothVerbAndNominal(PartOfSpeech tag) {
        assertThat(tag.isVerb() && tag.isNominal()).isFalse();
    }

    @Test
    void threeAreVerbsAndThreeAreNominal() {
        assertThat(PartOfSpeech.values()).filteredOn(PartOfSpeech::isVerb).hasSize(3);
        assertThat(PartOfSpeech.values()).filteredOn(PartOfSpeech::isNominal).hasSize(3);
    }
}
