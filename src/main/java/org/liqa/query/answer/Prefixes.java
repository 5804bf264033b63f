package org.liqa.query.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.liqa.vocabulary.Liqa;

/// Short forms of IRIs for people.
public final class Prefixes {
    private final Map<String, String> namespaces = new LinkedHashMap<>();

    private Prefixes(String base) {
        namespaces.put("", base);
        namespaces.put("liqa", Liqa.NAMESPACE);
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("foaf", "http://xmlns.com/foaf/0.1/");
        namespaces.put("geo", "http://www.opengis.net/ont/geosparql#");
        namespaces.put("oa", "http://www.w3.org/ns/oa#");
        namespaces.put("org", "http://www.w3.org/ns/org#");
        namespaces.put("owl", "http://www.w3.org/2002/07/owl#");
        namespaces.put("prov", "http://www.w3.org/ns/prov#");
        namespaces.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        namespaces.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        namespaces.put("schema", "https://schema.org/");
        namespaces.put("skos", "http://www.w3.org/2004/02/skos/core#");
        namespaces.put("wd", "http://www.wikidata.org/entity/");
        namespaces.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    /// Those in common use; what stands under the base is shown without it: `person/…`.
    public static Prefixes withBase(String base) {
        return new Prefixes(base);
    }

    /// The IRI of a prefixed name such as `liqa:Meeting`; empty if its prefix is not known.
    public Optional<String> expand(String name) {
        int colon = name.indexOf(':');
        if (colon <= 0 || !name.matches("[a-z]+:[^\\s/<>\"{}|\\\\^`]+")) {
            return Optional.empty();
        }
        return Optional.ofNullable(namespaces.get(name.substring(0, colon)))
                .map(namespace -> namespace + name.substring(colon + 1));
    }

    /// The IRI as people read it; itself if no prefix fits.
    String shorten(String iri) {
        for (var entry : namespaces.entrySet()) {
            String namespace = entry.getValue();
            if (iri.length() > namespace.length() && iri.startsWith(namespace)) {
                String rest = iri.substring(namespace.length());
                return entry.getKey().isEmpty() ? rest : entry.getKey() + ":" + rest;
            }
        }
        return iri;
    }

    /// All prefixes but the base, for graph formats.
    Map<String, String> named() {
        var named = new LinkedHashMap<>(namespaces);
        named.remove("");
        return named;
    }
}
