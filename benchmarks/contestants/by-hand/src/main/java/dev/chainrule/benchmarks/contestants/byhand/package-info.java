/** The CSP programme's conditions for a sale as a Java developer writes them who wants them to be fast. */
@NullMarked
package dev.chainrule.benchmarks.contestants.byhand;

import org.jspecify.annotations.NullMarked;
