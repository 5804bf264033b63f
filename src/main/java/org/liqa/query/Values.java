package org.liqa.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.liqa.query.answer.Prefixes;

/// Values of parameters as users write them, as RDF terms.
final class Values {
    private static final Pattern ABSOLUTE =
            Pattern.compile("<?((https?://|urn:)[^\\s<>\"{}|\\\\^`]+)>?");
    private static final Pattern RELATIVE = Pattern.compile("<?([a-z]+/[^\\s<>\"{}|\\\\^`]+)>?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final Prefixes prefixes;
    private final String base;

    Values(String base) {
        this.base = base;
        this.prefixes = Prefixes.withBase(base);
    }

    /// Whether the text is an IRI, a prefixed name of a well-known prefix, or an IRI relative to
    /// the base, and so no name to look up.
    boolean isIri(String text) {
        return ABSOLUTE.matcher(text).matches()
                || RELATIVE.matcher(text).matches()
                || prefixes.expand(text).isPresent();
    }

    /// @throws IllegalArgumentException if the text is no such value
    Node node(Parameter.Type type, String text) {
        return switch (type) {
            case ACTOR, PERSON, ORGANIZATION, STATE, PLACE, TOPIC, IRI -> iri(text);
            case INTEGER -> integer(text);
            case DATE -> date(text);
            case LANGUAGE -> language(text);
            case TEXT -> NodeFactory.createLiteralString(text);
        };
    }

    private Node iri(String text) {
        var absolute = ABSOLUTE.matcher(text);
        if (absolute.matches()) {
            return NodeFactory.createURI(absolute.group(1));
        }
        var expanded = prefixes.expand(text);
        if (expanded.isPresent()) {
            return NodeFactory.createURI(expanded.get());
        }
        var relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return NodeFactory.createURI(base + relative.group(1));
        }
        throw new IllegalArgumentException("\"%s\" is no IRI".formatted(text));
    }

    private static Node integer(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0) {
                return NodeFactory.createLiteralDT(
                        Integer.toString(number), XSDDatatype.XSDinteger);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is no whole number".formatted(text), e);
        }
        throw new IllegalArgumentException("\"%s\" is not 1 or more".formatted(text));
    }

    /// As text, since dates of different exactness are compared as far as both go.
    private static Node date(String text) {
        String digits =
                text.strip()
                        .codePoints()
                        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        if (DATE.matcher(digits).matches() && isInCalendar(digits)) {
            return NodeFactory.createLiteralString(digits);
        }
        throw new IllegalArgumentException(
                "\"%s\" is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)".formatted(text));
    }

    private static boolean isInCalendar(String date) {
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date) != null;
                case 7 -> YearMonth.parse(date) != null;
                default -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Node language(String text) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text.strip()).build().toLanguageTag();
            return NodeFactory.createLiteralString(tag.toLowerCase(Locale.ROOT));
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("\"%s\" is no language tag".formatted(text), e);
        }
    }
}
