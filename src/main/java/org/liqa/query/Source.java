package org.liqa.query;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.tdb2.TDB2;

/// Where answers come from.
public sealed interface Source {
    /// A run of the query; the caller closes it.
    QueryExecution execution(Query query, Duration timeout);

    /// A TDB2 dataset, on disk or in memory. Its default graph is the union of its named graphs.
    record Store(Dataset dataset) implements Source {
        /// Prepares the dataset for queries, whoever asks them.
        public Store {
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            QC.setFactory(dataset.getContext(), EmptyInput::new);
        }

        @Override
        public QueryExecution execution(Query query, Duration timeout) {
            return QueryExecution.dataset(dataset)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build();
        }
    }

    /// A SPARQL endpoint that holds what `liqa serve` serves.
    record Endpoint(URI address) implements Source {
        public Endpoint {
            String scheme = address.getScheme();
            if (address.getHost() == null
                    || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
                throw QueryProblem.wrongUse(
                        "not the address of an endpoint: %s; give one such as http://localhost:3030/sparql"
                                .formatted(address));
            }
        }

        @Override
        public QueryExecution execution(Query query, Duration timeout) {
            return QueryExecutionHTTP.service(address.toString())
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build();
        }
    }
}
