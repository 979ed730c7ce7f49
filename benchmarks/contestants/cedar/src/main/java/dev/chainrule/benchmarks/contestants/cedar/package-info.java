/** The CSP programme's conditions for a sale as policies in Cedar. */
@NullMarked
package dev.chainrule.benchmarks.contestants.cedar;

import org.jspecify.annotations.NullMarked;
