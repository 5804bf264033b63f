package org.liqa.describe;

import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.liqa.resolve.report.Fact;
import org.liqa.resolve.report.Term;

/// From our terms to RDF terms. Numbers get the canonical form that TDB2 gives back, else reading
/// an article again would look like a change.
final class Nodes {
    private Nodes() {}

    static Triple triple(Fact fact) {
        return triple(fact.subject(), fact.property(), fact.object());
    }

    static Triple triple(String subject, String property, Term object) {
        return Triple.create(
                NodeFactory.createURI(subject), NodeFactory.createURI(property), node(object));
    }

    static Node node(Term term) {
        return switch (term) {
            case Term.Iri(var iri) -> NodeFactory.createURI(iri);
            case Term.Text(var text, var language) -> text(text, language);
            case Term.Typed(var lexical, var datatype) ->
                    NodeFactory.createLiteralDT(
                            text(lexical), TypeMapper.getInstance().getSafeTypeByName(datatype));
        };
    }

    static Node string(String text) {
        return NodeFactory.createLiteralString(text(text));
    }

    static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text(text), language(language));
    }

    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node decimal(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(
                plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    /// The same text, of the same length, with U+FFFD for each half of a surrogate pair that stands
    /// alone: UTF-8 cannot write those.
    static String text(String written) {
        return isWellFormed(written) ? written : replaceLoneSurrogates(written);
    }

    /// A language tag as BCP 47 spells it; `und` for what is not one, since no format could write
    /// it.
    static String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "und";
        }
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(Nodes::isSurrogate);
    }

    private static String replaceLoneSurrogates(String text) {
        return text.codePoints()
                .map(point -> isSurrogate(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
