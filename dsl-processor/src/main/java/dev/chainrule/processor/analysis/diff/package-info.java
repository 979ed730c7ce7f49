/**
 * What does a policy newly permit, and what does it newly deny, compared with the one that it replaces? Uses {@code proof},
 * {@code solver}, {@code meaning}, {@code diagnostic}, {@code model}, and of {@code analysis} the words.
 */
@NullMarked
package dev.chainrule.processor.analysis.diff;

import org.jspecify.annotations.NullMarked;
