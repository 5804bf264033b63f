/// Reports: who, where and when in, as [org.liqa.resolve.Resolver] settled them; out goes a
/// [Report], all that later stages see of an article. To let a fact have one more kind of object,
/// add a case to [Term].
package org.liqa.resolve.report;
