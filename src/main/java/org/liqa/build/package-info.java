/// Building: articles in, a store that holds what they report out, by [Building]. [Pipeline] is the
/// way of one article through the stages before; what the same [Edition] has made of the same
/// article is not made again.
package org.liqa.build;
