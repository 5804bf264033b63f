/// Serving: a store in, a read-only SPARQL endpoint out.
///
/// To add a page, add a servlet in [Server].
package org.liqa.serve;
