/** Drools: the CSP programme's conditions for a sale as rules in DRL, compiled to its executable model. */
@NullMarked
package dev.chainrule.benchmarks.contestants.drools;

import org.jspecify.annotations.NullMarked;
