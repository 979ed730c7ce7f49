package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How does an answer read, in an order that hangs on nothing? */
final class Texts {

    private Texts() {}

    static String text(Answer answer) {
        if (answer instanceof Answer.Satisfiable found) {
            return "can be, with " + values(found.model()) + calls(found.model());
        }
        return answer instanceof Answer.Unsatisfiable none ? "cannot be, since " + none.core() : answer.toString();
    }

    /** Without function tables. */
    private static Map<String, String> values(Model model) {
        Map<String, String> values = new TreeMap<>();
        model.variables().forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static List<String> calls(Model model) {
        List<String> calls = new ArrayList<>();
        model.calls()
                .forEach((call, result) -> calls.add(call.function() + " of "
                        + call.arguments().stream().map(Texts::value).collect(Collectors.joining(", "))
                        + " is "
                        + value(result)));
        return calls.stream().sorted().toList();
    }

    private static String value(Term constant) {
        return constant instanceof Term.Whole whole
                ? whole.value().toString()
                : String.valueOf(((Term.Truth) constant).value());
    }
}
