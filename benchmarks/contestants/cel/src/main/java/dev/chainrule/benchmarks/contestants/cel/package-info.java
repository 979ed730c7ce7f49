/** The CSP programme's conditions for a sale as expressions of Google's Common Expression Language. */
@NullMarked
package dev.chainrule.benchmarks.contestants.cel;

import org.jspecify.annotations.NullMarked;
