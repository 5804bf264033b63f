/// Answers in the format asked for: a run of a query in, bytes out.
///
/// To add a format, add a case to [Format].
package org.liqa.query.answer;
