package org.liqa.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liqa.vocabulary.Liqa;

/// What a stored query can be told.
///
/// @param name as the user writes it
/// @param preset the value if the user gives none
/// @param arabic what it means, in Arabic
/// @param english what it means, in English
/// @param example a value that makes sense
public record Parameter(
        String name,
        Type type,
        boolean required,
        Optional<String> preset,
        String arabic,
        String english,
        String example) {

    /// How a value is written and what it becomes.
    public enum Type {
        ACTOR(Liqa.ACTOR),
        PERSON(Liqa.PERSON),
        ORGANIZATION(Liqa.ORGANIZATION),
        STATE(Liqa.STATE),
        /// A place, or the state whose territory is meant.
        PLACE(Liqa.PLACE, Liqa.STATE),
        TOPIC(Liqa.TOPIC),
        IRI,
        INTEGER,
        /// A day, month or year.
        DATE,
        LANGUAGE,
        TEXT;

        private final List<String> classes;

        Type(String... classes) {
            this.classes = List.of(classes);
        }

        /// The classes among whose members a name is looked up; empty if values are no names.
        public List<String> classes() {
            return classes;
        }

        /// Whether a value stands for things, so that the query runs over all of them.
        boolean isThing() {
            return this == IRI || !classes.isEmpty();
        }

        static Optional<Type> named(String name) {
            return Arrays.stream(values()).filter(type -> type.toString().equals(name)).findFirst();
        }

        static String names() {
            return Arrays.stream(values()).map(Type::toString).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The variable that stands for it in the query, without `?`, by the rules of BASIL: one
    /// underscore if required, two if optional, and the type behind the name.
    public String variable() {
        String type = this.type.isThing() ? "_iri" : this.type == Type.INTEGER ? "_integer" : "";
        return (required ? "_" : "__") + name + type;
    }

    /// Whether it sets the query's LIMIT, where SPARQL allows no variable.
    boolean isLimit() {
        return name.equals("limit") && type == Type.INTEGER;
    }
}
