/** The CSP programme's conditions for a sale as constraints that avaje-validator checks. */
@NullMarked
package dev.chainrule.benchmarks.contestants.avaje;

import org.jspecify.annotations.NullMarked;
