/// Reading: files, folders and streams in, an article or a rejection out for each thing found
/// there.
///
/// To add a format, write one class that yields [org.liqa.read.Reading]s, name it in `Format` and
/// open it in [org.liqa.read.ArticleReader]. What all formats share — checks, key, headline — is
/// `Draft`.
package org.liqa.read;
