package org.liqa.extract.phrase;

import java.util.Optional;
import org.liqa.analyse.NormalForm;
import org.liqa.lexicon.Form;
import org.liqa.lexicon.Known;
import org.liqa.read.Span;

/// An office as a phrase names it: "وزير الدفاع الإيطالي".
///
/// @param span the whole phrase
/// @param head the first word in normal form, without the article
/// @param office what office it is, if known
/// @param of IRI of the state or organisation that has the office, if the phrase says so
/// @param number singular for one holder
/// @param standing whether the holder has it
/// @param counterpart whether the phrase only says "counterpart", so that the office is that of
///   someone else
public record Office(
        Span span,
        String head,
        Optional<Known> office,
        Optional<String> of,
        Form.Number number,
        Standing standing,
        boolean counterpart) {

    /// How somebody stands to an office.
    public enum Standing {
        HOLDER,
        FORMER,
        /// Acting, elected, designated or new.
        OTHER
    }

    /// Whether it is a title with nothing behind it: "الرئيس".
    boolean isBare() {
        return of.isEmpty()
                && span.end() - span.start() <= head.length() + NormalForm.ARTICLE.length();
    }
}
