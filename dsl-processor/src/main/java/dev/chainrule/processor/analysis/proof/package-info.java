/**
 * What follows from a policy, for every request? One class for each question, each answered with findings. Uses
 * {@code solver}, {@code meaning}, {@code diagnostic}, {@code model}, and of {@code analysis} the words.
 */
@NullMarked
package dev.chainrule.processor.analysis.proof;

import org.jspecify.annotations.NullMarked;
