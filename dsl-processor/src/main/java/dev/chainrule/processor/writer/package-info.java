/**
 * What does the policy become? Turns the model into Java sources. May use {@code model} and nothing else of ours; the only
 * package that knows JavaPoet.
 */
@NullMarked
package dev.chainrule.processor.writer;

import org.jspecify.annotations.NullMarked;
