/// The command line: what a person types in; exit code, tables and messages out. Here, and only
/// here, the stages are wired together. To add a command, write a class with picocli's `@Command`
/// and name it in [org.liqa.Main].
package org.liqa;
