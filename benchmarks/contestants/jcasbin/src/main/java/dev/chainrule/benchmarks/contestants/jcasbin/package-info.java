/** The CSP programme's conditions for a sale as models of jCasbin. */
@NullMarked
package dev.chainrule.benchmarks.contestants.jcasbin;

import org.jspecify.annotations.NullMarked;
