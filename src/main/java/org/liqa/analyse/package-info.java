/// Analysing: an article in, its sentences out, each cut into tokens with parts of speech. Spans
/// always point into the body as published; another language is another analyser beside
/// [ArabicAnalyser] that gives the same [Sentence]s.
package org.liqa.analyse;
