/**
 * What is wrong with the policy, and what follows from it? Looks at the model and answers in findings. May use {@code
 * diagnostic} and {@code model}; knows no javac.
 */
@NullMarked
package dev.chainrule.processor.analysis;

import org.jspecify.annotations.NullMarked;
