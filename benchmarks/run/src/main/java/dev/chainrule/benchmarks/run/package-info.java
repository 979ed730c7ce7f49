/** Measures contestants: each in a JVM of its own, with its own class path, over rounds that are spread over time. */
@NullMarked
package dev.chainrule.benchmarks.run;

import org.jspecify.annotations.NullMarked;
