package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.apply;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.constant;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.implies;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.less;
import static dev.chainrule.processor.analysis.solver.Terms.minus;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;
import static dev.chainrule.processor.analysis.solver.Terms.scaled;
import static dev.chainrule.processor.analysis.solver.Terms.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtInterpolTest {

    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private static final Term P = Terms.truth("p");
    private static final Term Q = Terms.truth("quoted |\\ \"q\"\n");
    private static final Term X = Terms.whole("x");
    private static final Term Y = Terms.whole("y");
    private static final Term DIGIT = Terms.whole("digit", 0, 9);
    private static final Term LONG = Terms.whole("long", GREATEST.negate().subtract(BigInteger.ONE), GREATEST);

    private final Solver solver = new SmtInterpol(() -> false);

    static Stream<Arguments> possible() {
        return Stream.of(
                Arguments.of("nothing", List.of()),
                Arguments.of("one truth", List.of(P)),
                Arguments.of("its contrary", List.of(not(P))),
                Arguments.of("names of any kind", List.of(P, not(Q))),
                Arguments.of("negative numbers", List.of(less(X, constant(-3)), less(constant(-5), X))),
                Arguments.of("the ends of bounds", List.of(equal(DIGIT, constant(9)))),
                Arguments.of("more than a long", List.of(less(LONG, X))),
                Arguments.of("the least long", List.of(atMost(LONG, constant(Long.MIN_VALUE)))),
                Arguments.of("equations", List.of(equal(sum(X, Y), constant(7)), equal(minus(X, Y), constant(1)))),
                Arguments.of("equal truths", List.of(new Term.Equal(P, new Term.Equal(Q, less(X, Y))), Q)),
                Arguments.of(
                        "a function that tells numbers apart",
                        List.of(
                                equal(apply("f", Sort.WHOLE, X), constant(1)),
                                equal(apply("f", Sort.WHOLE, Y), constant(2)))),
                Arguments.of(
                        "functions of one name",
                        List.of(
                                apply("f", Sort.TRUTH, X),
                                not(apply("f", Sort.TRUTH, P)),
                                equal(apply("f", Sort.WHOLE, X), constant(4)),
                                apply("f", Sort.TRUTH))),
                Arguments.of("a constant that is a function", List.of(equal(apply("c", Sort.WHOLE), constant(-1)))),
                Arguments.of("empty junctions", List.of(new Term.And(List.of()), not(new Term.Or(List.of())))),
                Arguments.of("an empty sum", List.of(new Term.Equal(new Term.Sum(List.of()), X))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("possible")
    void canBe(String name, List<Term> assertions) {
        Query query = new Query(List.of(), assertions);

        assertThat(solver.solve(query))
                .as(name)
                .isInstanceOfSatisfying(
                        Answer.Satisfiable.class,
                        found -> assertThat(found.model().satisfies(query)).isTrue());
        assertThat(new Z3().solve(query)).isInstanceOf(Answer.Satisfiable.class);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("both", List.of(Q, P, not(P)), List.of(1, 2)),
                Arguments.of("nothing between", List.of(less(X, Y), less(Y, sum(X, constant(1)))), List.of(0, 1)),
                Arguments.of("two of odd", List.of(P, equal(scaled(2, X), sum(scaled(2, Y), constant(1)))), List.of(1)),
                Arguments.of("bounds", List.of(P, new Term.AtMost(constant(10), DIGIT)), List.of(1)),
                Arguments.of(
                        "bounds of longs",
                        List.of(Q, new Term.AtMost(constant(GREATEST.add(BigInteger.ONE)), LONG)),
                        List.of(1)),
                Arguments.of(
                        "a function",
                        List.of(equal(X, Y), less(apply("f", Sort.WHOLE, X), apply("f", Sort.WHOLE, Y))),
                        List.of(0, 1)),
                Arguments.of(
                        "a function of a truth",
                        List.of(P, apply("f", Sort.TRUTH, P, X), not(apply("f", Sort.TRUTH, Terms.TRUE, X))),
                        List.of(0, 1, 2)),
                Arguments.of(
                        "either way",
                        List.of(less(ite(P, constant(3), constant(4)), DIGIT), less(DIGIT, constant(3))),
                        List.of(0, 1)),
                Arguments.of("a chain", List.of(implies(P, Q), P, less(X, Y), not(Q)), List.of(0, 1, 3)),
                Arguments.of("an empty disjunction", List.of(P, new Term.Or(List.of())), List.of(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void cannotBe(String name, List<Term> assertions, List<Integer> core) {
        Query query = new Query(List.of(), assertions);

        assertThat(solver.solve(query)).as(name).isEqualTo(new Answer.Unsatisfiable(core));
        assertThat(new Z3().solve(query)).isInstanceOf(Answer.Unsatisfiable.class);
    }

    @Test
    void backgroundIsNoPartOfTheCore() {
        assertThat(solver.solve(new Query(List.of(not(P)), List.of(Q, P))))
                .isEqualTo(new Answer.Unsatisfiable(List.of(1)));
        assertThat(solver.solve(new Query(List.of(P, not(P)), List.of(Q))))
                .isEqualTo(new Answer.Unsatisfiable(List.of()));
    }

    @Test
    void hardQueriesEndAtTheSameStep() {
        Query hard = Pigeons.with(10);

        for (int i = 0; i < 2; i++) {
            AtomicInteger polls = new AtomicInteger();
            Solver counting = new SmtInterpol(() -> polls.incrementAndGet() < 0);

            assertThat(counting.solve(hard)).isEqualTo(new Answer.Unknown(Doubt.BUDGET));
            assertThat(polls).hasValue(POLLS_OF_PIGEONS);
        }
        assertThat(solver.solve(Pigeons.with(4))).isInstanceOf(Answer.Unsatisfiable.class);
    }

    /** The question before the first step, the steps, and four for each different term. */
    private static final int POLLS_OF_PIGEONS = 1 + SmtInterpol.STEPS + 4 * (110 + 2 * 550 + 11);

    @Test
    void brakeStopsInTheMiddle() {
        AtomicInteger polls = new AtomicInteger();
        Solver braked = new SmtInterpol(() -> polls.incrementAndGet() > 1000);

        assertThat(braked.solve(Pigeons.with(10))).isEqualTo(new Answer.Unknown(Doubt.TIME));
        assertThat(polls).hasValue(1001);
        assertThat(braked.solve(new Query(List.of(), List.of(P)))).isEqualTo(new Answer.Unknown(Doubt.TIME));
    }

    @Test
    void failureInsideIsNoAnswer() {
        Query wronglySorted = new Query(List.of(), List.of(new Term.AtMost(P, X)));

        assertThat(solver.solve(wronglySorted)).isEqualTo(new Answer.Unknown(Doubt.GAVE_UP));
    }

    /** On a thread with the least stack that Java gives. */
    @ParameterizedTest
    @ValueSource(strings = {"if", "and", "or", "not", "sum"})
    void depthTakesNoStack(String kind) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        Query query = new Query(List.of(), List.of(deep(kind)));
        Thread thread = new Thread(null, () -> answers.add(solver.solve(query)), "small", 160 * 1024);
        thread.start();
        thread.join();

        assertThat(answers).singleElement().isInstanceOf(Answer.Satisfiable.class);
    }

    private static Term deep(String kind) {
        Term number = constant(0);
        Term truth = Q;
        for (int i = 0; i < 5_000; i++) {
            Term next = Terms.truth("p" + i % 7);
            switch (kind) {
                case "if" -> number = new Term.If(next, constant(i % 3), number);
                case "and" -> truth = new Term.And(List.of(next, truth));
                case "or" -> truth = new Term.Or(List.of(next, truth));
                case "not" -> truth = new Term.Not(new Term.And(List.of(next, truth)));
                default -> number = new Term.Sum(List.of(constant(1), number));
            }
        }
        return truth == Q ? atMost(constant(0), number) : or(truth, and(P, Q));
    }
}
