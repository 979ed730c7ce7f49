/** Chainrule: the generated validator, asked in each of the ways that it offers. */
@NullMarked
package dev.chainrule.benchmarks.contestants.chainrule;

import org.jspecify.annotations.NullMarked;
