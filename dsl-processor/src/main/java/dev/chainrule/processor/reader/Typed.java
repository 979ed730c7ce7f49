package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import javax.lang.model.type.TypeMirror;

/** An expression with the type that the compiler sees in it. */
record Typed(Expression expression, TypeMirror type) {}
