package org.liqa.extract.argument;

import java.util.List;
import java.util.Map;

/// What fills the roles of one event in a clause.
///
/// @param fillers in the order found
/// @param functions by which grammatical function a filler was found, by the names that rules have
///   for them; nothing of dates and topics
public record Roles(List<Filler> fillers, Map<Filler, String> functions) {
    static final Roles NONE = new Roles(List.of(), Map.of());

    public Roles {
        fillers = List.copyOf(fillers);
        functions = Map.copyOf(functions);
    }
}
