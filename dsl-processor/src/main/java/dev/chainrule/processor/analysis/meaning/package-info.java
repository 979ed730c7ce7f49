/** What does a policy say of one request? The reference that everything proven is held against. Uses {@code model}. */
@NullMarked
package dev.chainrule.processor.analysis.meaning;

import org.jspecify.annotations.NullMarked;
