package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.ClassRef;

/** A generated source file: the top-level type that it declares, and its text. */
public record Source(ClassRef name, String text) {}
