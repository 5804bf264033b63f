/// Storing: descriptions of articles in, a dataset that can be queried out; also checks what is
/// stored, and exports it.
///
/// Everything that is written goes through `Staging`: it is collected and checked in memory, then
/// written in one large transaction that cannot fail on content, because TDB2 6.0.0 damages its
/// node table after an aborted write (GH-3877), and because small transactions cost much disk. With
/// an article goes a receipt, by which the same work is known to have been done.
///
/// To demand one more thing of an article, add a shape to `ontology/shapes.ttl`; to export in one
/// more format, add a row to `Format`.
package org.liqa.store;
