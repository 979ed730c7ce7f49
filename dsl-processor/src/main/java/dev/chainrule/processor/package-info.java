/**
 * What happens when javac meets a policy? {@code PolicyProcessor} is the face that javac sees, {@code PolicyCompiler} the
 * pipeline: read, analyze, report, write. May use every package below it.
 */
@NullMarked
package dev.chainrule.processor;

import org.jspecify.annotations.NullMarked;
