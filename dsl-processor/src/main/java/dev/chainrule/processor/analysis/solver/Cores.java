package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of these cannot be true together, so that any one fewer could? It leaves one out after the other and asks again.
 * Assertions of one group, such as the checks of one rule, are left out together.
 */
final class Cores {

    /** So many questions may go unanswered; each costs a whole budget. */
    private static final int PATIENCE = 3;

    private final Solver solver;

    /** @param minimal whether it is known that all are needed */
    record Core(List<Integer> indexes, boolean minimal) {}

    Cores(Solver solver) {
        this.solver = solver;
    }

    /** The fewest of {@code core}, each by itself. */
    Core fewest(Query query, List<Integer> core) {
        return fewest(
                query,
                core,
                IntStream.range(0, query.assertions().size()).boxed().toList());
    }

    /**
     * A core of the fewest groups: what it names touches each of them, and without any of them all others could be true,
     * each group whole. The groups that come last in the core are tried first.
     *
     * @param core assertions that cannot be true together
     * @param groups the group of each assertion of the query
     */
    Core fewest(Query query, List<Integer> core, List<?> groups) {
        List<Object> order = new ArrayList<>(groupsOf(core, groups));
        Collections.reverse(order);
        List<Integer> current = core;
        int unanswered = 0;
        for (Object group : order) {
            Set<Object> others = groupsOf(current, groups);
            if (others.remove(group)) {
                List<Integer> rest = IntStream.range(0, groups.size())
                        .filter(index -> others.contains(groups.get(index)))
                        .boxed()
                        .toList();
                Answer answer = solver.solve(query.only(rest));
                if (answer instanceof Answer.Unsatisfiable smaller) {
                    current = smaller.core().stream().map(rest::get).toList();
                } else if (answer instanceof Answer.Unknown unknown) {
                    unanswered++;
                    if (unknown.doubt() == Doubt.TIME || unanswered == PATIENCE) {
                        break;
                    }
                }
            }
        }
        return new Core(current, unanswered == 0);
    }

    private static Set<Object> groupsOf(List<Integer> indexes, List<?> groups) {
        Set<Object> found = new LinkedHashSet<>();
        indexes.forEach(index -> found.add(groups.get(index)));
        return found;
    }
}
