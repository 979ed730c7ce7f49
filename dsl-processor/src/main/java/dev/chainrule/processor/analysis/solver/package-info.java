/**
 * Can these checks pass and those fail, in any request at all? Answers with a request, or with the checks that exclude each
 * other. Uses {@code meaning} and {@code model}, and is the only package that knows the solver.
 */
@NullMarked
package dev.chainrule.processor.analysis.solver;

import org.jspecify.annotations.NullMarked;
