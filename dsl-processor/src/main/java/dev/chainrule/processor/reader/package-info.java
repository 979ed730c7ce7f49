/**
 * What did the user declare? Turns elements and trees into the model. May use {@code diagnostic} and {@code model}; knows
 * javac, and neither the analysis nor the writers.
 */
@NullMarked
package dev.chainrule.processor.reader;

import org.jspecify.annotations.NullMarked;
