/// The console: what broke or moves on in, what a person sees of it out: one line by [Failure], a
/// bar by [Progress], through streams that end the program when nobody reads them, [Output]. It
/// knows no other package. To say a failure better, add its type to [Failure].
package org.liqa.console;
