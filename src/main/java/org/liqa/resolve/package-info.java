/// Resolving: claims about phrases in, facts about entities out, by [Resolver]. Who is who is
/// settled in [org.liqa.resolve.actor]; here, which claims are about one event. To let two claims
/// be about one for a new reason, add the reason to `Plot`, or to what it asks: `Agreements`,
/// `Headlines`.
package org.liqa.resolve;
