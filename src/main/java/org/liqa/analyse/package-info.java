/// Analysing: an article in, its sentences and tokens out.
package org.liqa.analyse;
