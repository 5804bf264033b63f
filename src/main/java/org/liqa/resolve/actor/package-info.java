/// Actors: the mentions of one article in, who is who out, by [Cast]; then the IRIs, names and
/// offices of whoever, wherever and whatever is spoken of, by [Identities] and [Posts]. To let two
/// mentions be one actor for a new reason, add the reason to [Cast], and to [Actors] by what it
/// finds them.
package org.liqa.resolve.actor;
