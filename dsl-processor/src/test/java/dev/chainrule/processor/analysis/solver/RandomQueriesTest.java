package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does SMTInterpol, with all that stands around it, say what comes of trying everything, and what Z3 says? */
@Execution(ExecutionMode.CONCURRENT)
class RandomQueriesTest {

    private static final int QUERIES = 300;

    private final Solver solver = new CachedSolver(new SmtInterpol(() -> false));
    private final Solver z3 = new Z3();

    @ParameterizedTest(name = "300 from {0} on")
    @ValueSource(ints = {0, 300, 600, 900, 1200, 1500, 1800, 2100})
    void everyAnswerIsRight(int first) {
        int satisfiable = 0;
        for (int seed = first; seed < first + QUERIES; seed++) {
            Query query = RandomQueries.query(seed, "a");
            boolean expected = BruteForce.isSatisfiable(query);

            judge(seed, query, expected, z3.solve(query));
            Answer answer = solver.solve(query);
            judge(seed, query, expected, answer);
            if (answer instanceof Answer.Unsatisfiable none) {
                judgeFewest(seed, query, none.core());
            }
            judgeRemembered(seed, query, answer);
            satisfiable += expected ? 1 : 0;
        }
        assertThat(satisfiable).as("the queries are of both kinds").isBetween(QUERIES / 5, QUERIES * 4 / 5);
    }

    private static void judge(int seed, Query query, boolean expected, Answer answer) {
        if (answer instanceof Answer.Satisfiable found) {
            assertThat(expected).as("query %s can be true", seed).isTrue();
            assertThat(evaluation(found.model()).all(query))
                    .as("query %s is true in its model", seed)
                    .isTrue();
            assertThat(found.model().satisfies(query))
                    .as("query %s by model", seed)
                    .isTrue();
        } else if (answer instanceof Answer.Unsatisfiable none) {
            assertThat(expected).as("query %s can be true", seed).isFalse();
            assertThat(BruteForce.isSatisfiable(query.only(none.core())))
                    .as("core of query %s", seed)
                    .isFalse();
        } else {
            throw new AssertionError("Query " + seed + ": " + answer);
        }
    }

    private void judgeFewest(int seed, Query query, List<Integer> core) {
        Cores.Core fewest = new Cores(solver).fewest(query, core);

        assertThat(fewest.minimal()).isTrue();
        assertThat(core).containsAll(fewest.indexes());
        assertThat(BruteForce.isSatisfiable(query.only(fewest.indexes())))
                .as("fewest of query %s", seed)
                .isFalse();
        for (Integer one : fewest.indexes()) {
            List<Integer> others = new ArrayList<>(fewest.indexes());
            others.remove(one);
            assertThat(BruteForce.isSatisfiable(query.only(others)))
                    .as("query %s without %s", seed, one)
                    .isTrue();
        }
    }

    /** By other names it is the same query; what is remembered of the first has the names of the second. */
    private void judgeRemembered(int seed, Query query, Answer answer) {
        Query renamed = RandomQueries.query(seed, "b");
        Answer remembered = solver.solve(renamed);

        assertThat(Texts.text(remembered))
                .isEqualTo(Texts.text(new SmtInterpol(() -> false).solve(renamed)))
                .isEqualTo(Texts.text(answer)
                        .replace("a truth", "b truth")
                        .replace("a|whole", "b|whole")
                        .replace("a function", "b function"));
        judge(seed, renamed, answer instanceof Answer.Satisfiable, remembered);
        assertThat(renamed).isNotSameAs(query);
    }

    private static Evaluation evaluation(Model model) {
        return new Evaluation(
                variable -> inside(
                        variable,
                        plain(Objects.requireNonNull(
                                model.variables().getOrDefault(variable.name(), model.value(variable))))),
                (applied, arguments) -> plain(Objects.requireNonNull(model.calls()
                        .get(new Model.Call(
                                Symbol.of(applied),
                                arguments.stream()
                                        .map(RandomQueriesTest::constant)
                                        .toList())))));
    }

    private static Object inside(Term.Variable variable, Object value) {
        if (value instanceof BigInteger number) {
            assertThat(number)
                    .isBetween(variable.low().orElseThrow(), variable.high().orElseThrow());
        }
        return value;
    }

    private static Object plain(Term constant) {
        return constant instanceof Term.Whole whole ? whole.value() : ((Term.Truth) constant).value();
    }

    private static Term constant(Object value) {
        return value instanceof BigInteger number ? Terms.constant(number) : Terms.constant((Boolean) value);
    }
}
