/// Querying: a stored query's name and values for its parameters in, or a query of one's own; rows,
/// a truth value or a graph out, in the format asked for.
///
/// To add a query, put one `.rq` file under `queries/` and its expected rows beside `QueriesTest`;
/// [StoredQueries] finds it. To add a type of parameter, add a case to [Parameter.Type].
package org.liqa.query;
