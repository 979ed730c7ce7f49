package dev.chainrule.processor.analysis.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Can a query be true, when all is tried? Every variable has bounds, and every function gives a number from zero to
 * {@link RandomQueries#FUNCTION_HIGH} or a truth. Whatever the evaluation asks for is chosen when it asks; all choices are
 * tried in turn.
 */
final class BruteForce {

    private final List<Integer> choices = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int next;

    private BruteForce() {}

    static boolean isSatisfiable(Query query) {
        return new BruteForce().search(query);
    }

    private boolean search(Query query) {
        do {
            next = 0;
            if (attempt(query)) {
                return true;
            }
        } while (advance());
        return false;
    }

    private boolean attempt(Query query) {
        Map<String, Object> variables = new HashMap<>();
        Map<List<Object>, Object> functions = new HashMap<>();
        Evaluation evaluation =
                new Evaluation(variable -> memorized(variables, variable.name(), variable), (applied, arguments) -> {
                    List<Object> key = new ArrayList<>(List.of(applied.function(), applied.sort()));
                    key.addAll(arguments);
                    return memorized(functions, List.copyOf(key), applied);
                });
        return evaluation.all(query);
    }

    private <K> Object memorized(Map<K, Object> known, K key, Term term) {
        Object value = known.get(key);
        if (value == null) {
            value = choose(term);
            known.put(key, value);
        }
        return value;
    }

    private Object choose(Term term) {
        if (term instanceof Term.Variable variable && variable.sort() == Term.Sort.WHOLE) {
            int low = variable.low().orElseThrow().intValueExact();
            int high = variable.high().orElseThrow().intValueExact();
            return BigInteger.valueOf(low + choose(high - low + 1));
        }
        if (term instanceof Term.Applied applied && applied.sort() == Term.Sort.WHOLE) {
            return BigInteger.valueOf(choose(RandomQueries.FUNCTION_HIGH + 1));
        }
        return choose(2) == 1;
    }

    private int choose(int size) {
        if (next == choices.size()) {
            choices.add(0);
            sizes.add(size);
        }
        return choices.get(next++);
    }

    /** To the next choices, if there are more. */
    private boolean advance() {
        while (!choices.isEmpty()) {
            int last = choices.size() - 1;
            int choice = choices.remove(last) + 1;
            if (choice < sizes.get(last)) {
                choices.add(choice);
                return true;
            }
            sizes.remove(last);
        }
        return false;
    }
}
