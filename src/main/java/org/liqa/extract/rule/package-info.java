/// Rules: what `ontology/rules` says of words, read and checked. To let a word express an event,
/// add a rule there.
package org.liqa.extract.rule;
