/**
 * How is the user told? The catalogue of findings, and the one class that prints them. May use {@code model}; knows javac,
 * since it points at sources.
 */
@NullMarked
package dev.chainrule.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
