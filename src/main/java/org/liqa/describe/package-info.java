/// Describing: what an article is said to report in, RDF out: the article's graph, and the graph of
/// its evidence.
///
/// To say one more thing about every article, add a line to `ArticleDescription`; about every
/// entity, to `EntityDescription`. A new kind of event or role needs nothing here: superclasses and
/// superproperties come from `ontology/liqa.ttl`.
package org.liqa.describe;
