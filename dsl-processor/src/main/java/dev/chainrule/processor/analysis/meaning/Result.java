package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Value;

/** What comes of evaluating an expression. */
public sealed interface Result {

    record Known(Value value) implements Result {}

    /** An exception or an error. */
    record Thrown() implements Result {}

    /**
     * It hangs on something of which nobody knows the answer: on what could not be read, on a fact that the request does
     * not tell, or on what Java leaves to the implementation.
     */
    record Open() implements Result {}
}
