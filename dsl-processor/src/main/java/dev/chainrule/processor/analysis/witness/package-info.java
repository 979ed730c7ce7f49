/**
 * Which requests show what a policy decides, such that whatever a rule could say instead would decide one of them otherwise? Uses
 * {@code proof}, {@code solver}, {@code meaning}, {@code model}, and of {@code analysis} the words.
 */
@NullMarked
package dev.chainrule.processor.analysis.witness;

import org.jspecify.annotations.NullMarked;
