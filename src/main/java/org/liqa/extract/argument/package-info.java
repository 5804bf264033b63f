/// Arguments: an event in a clause and the rule that knows it in, what fills its roles out as
/// [Filler], by [VerbArguments] and [NounArguments]; who takes part, where, when and about what. A
/// new preposition or role needs an entry in `ontology/rules`, no code.
package org.liqa.extract.argument;
