/** Evrete: the CSP programme's conditions for a sale as rules in Java. */
@NullMarked
package dev.chainrule.benchmarks.contestants.evrete;

import org.jspecify.annotations.NullMarked;
