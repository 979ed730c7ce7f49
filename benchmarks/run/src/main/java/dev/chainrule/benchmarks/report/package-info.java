/** What do the samples say? Medians, ratios and how sure they are, as the tables of a README. */
@NullMarked
package dev.chainrule.benchmarks.report;

import org.jspecify.annotations.NullMarked;
