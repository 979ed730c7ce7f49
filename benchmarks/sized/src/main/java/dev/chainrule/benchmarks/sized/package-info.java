/**
 * Policies of any size, as sources, each with a class that asks its validator: what does the cost of a decision hang on? They are compiled
 * while benchmarks run, since nobody needs ten thousand chains otherwise.
 */
@NullMarked
package dev.chainrule.benchmarks.sized;

import org.jspecify.annotations.NullMarked;
