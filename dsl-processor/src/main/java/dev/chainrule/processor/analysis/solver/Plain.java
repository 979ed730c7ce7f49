package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Value;
import java.util.stream.Collectors;

/** How does a value read in a sentence? */
final class Plain {

    private Plain() {}

    static String text(Value value) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.value());
        }
        if (value instanceof Value.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (value instanceof Value.Date date) {
            return date.date().toString();
        }
        if (value instanceof Value.Choice choice) {
            return choice.constant();
        }
        if (value instanceof Value.Maybe maybe) {
            return maybe.value().map(Plain::text).orElse("nothing");
        }
        if (value instanceof Value.Many many) {
            return many.elements().stream().map(Plain::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Value.Nothing ? "null" : "an object";
    }
}
