/// The terms that code must name; `ontology/liqa.ttl` defines them.
package org.liqa.vocabulary;
