/** The CSP programme's conditions for a sale as rules that Easy Rules checks. */
@NullMarked
package dev.chainrule.benchmarks.contestants.easyrules;

import org.jspecify.annotations.NullMarked;
