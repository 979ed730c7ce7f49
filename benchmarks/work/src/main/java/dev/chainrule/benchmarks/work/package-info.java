/**
 * The work: sales that a vendor's order system asks about, and what every contestant has to say of them. It knows the CSP policy's types,
 * as the order system would, and no contestant.
 */
@NullMarked
package dev.chainrule.benchmarks.work;

import org.jspecify.annotations.NullMarked;
