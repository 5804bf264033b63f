/// Resolving: claims about phrases in, facts about entities out.
package org.liqa.resolve;
