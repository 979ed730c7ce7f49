package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it answers is compared with what others do in {@link RandomQueriesTest}. */
class CachedSolverTest {

    private final List<Query> asked = new ArrayList<>();

    @Test
    void namesMakeNoDifference() {
        Solver solver = new CachedSolver(noted(new Answer.Unsatisfiable(List.of(0))));

        assertThat(solver.solve(query("a", "b", 3))).isEqualTo(new Answer.Unsatisfiable(List.of(0)));
        assertThat(solver.solve(query("b", "a", 3))).isEqualTo(new Answer.Unsatisfiable(List.of(0)));
        assertThat(asked).hasSize(1);
    }

    @Test
    void allElseDoes() {
        Solver solver = new CachedSolver(noted(new Answer.Unknown(Doubt.BUDGET)));
        Term p = Terms.truth("p");

        solver.solve(query("a", "b", 3));
        solver.solve(query("a", "b", 4));
        solver.solve(query("a", "a", 3));
        solver.solve(new Query(List.of(p), List.of()));
        solver.solve(new Query(List.of(), List.of(p)));
        solver.solve(new Query(List.of(), List.of(p, p)));
        solver.solve(new Query(List.of(), List.of(Terms.apply("p", Term.Sort.TRUTH))));

        assertThat(asked).hasSize(7);
    }

    @Test
    void thatTimeWasUpIsForgotten() {
        Solver solver = new CachedSolver(noted(new Answer.Unknown(Doubt.TIME)));

        solver.solve(query("a", "b", 3));
        solver.solve(query("a", "b", 3));

        assertThat(asked).hasSize(2);
    }

    @Test
    void remembersThousandsInLittleSpace() {
        assertThat(Fork.java("-Xmx40m", "-cp", System.getProperty("java.class.path"), Hoard.class.getName()))
                .startsWith("18000");
    }

    /** Asks as many different queries as there are components in a large policy. */
    static final class Hoard {

        private Hoard() {}

        public static void main(String[] arguments) {
            CachedSolver solver = new CachedSolver(query -> {
                Map<String, Term> values = new HashMap<>();
                Parts.variables(query.terms()).keySet().forEach(name -> values.put(name, Terms.ZERO));
                return new Answer.Satisfiable(new Model(values, Map.of()));
            });
            for (int i = 0; i < 18_000; i++) {
                List<Term> assertions = new ArrayList<>();
                for (int j = 0; j < 20; j++) {
                    assertions.add(Terms.atMost(Terms.whole("x" + j), Terms.constant(i)));
                }
                solver.solve(new Query(List.of(), assertions));
            }
            System.out.println(solver.size());
        }
    }

    private Solver noted(Answer answer) {
        return query -> {
            asked.add(query);
            return answer;
        };
    }

    private static Query query(String one, String another, long bound) {
        Term sum = Terms.sum(Terms.whole(one, 0, 9), Terms.whole(another, 0, 9));
        return new Query(List.of(), List.of(Terms.less(sum, Terms.constant(bound))));
    }
}
