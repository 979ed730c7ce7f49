/** KIE DMN: the CSP programme's conditions for a sale as a model of decisions in FEEL. */
@NullMarked
package dev.chainrule.benchmarks.contestants.kiedmn;

import org.jspecify.annotations.NullMarked;
