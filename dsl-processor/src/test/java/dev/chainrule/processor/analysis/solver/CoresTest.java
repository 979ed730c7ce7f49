package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cores of random queries are tried in {@link RandomQueriesTest}. */
class CoresTest {

    private static final Term X = Terms.whole("x");

    /** Any two exclude each other. */
    private static final Query ONE_OF_FIVE = new Query(
            List.of(),
            IntStream.range(0, 5)
                    .mapToObj(i -> Terms.equal(X, Terms.constant(i)))
                    .toList());

    private final Solver solver = new SmtInterpol(() -> false);

    @Test
    void anyTwoSuffice() {
        Cores.Core core = new Cores(solver).fewest(ONE_OF_FIVE, List.of(0, 1, 2, 3, 4));

        assertThat(core.minimal()).isTrue();
        assertThat(core.indexes()).hasSize(2);
    }

    /** Both of group a exclude each other, and one of them is in the solver's core together with another group. */
    @Test
    void groupsGoAndStayTogether() {
        assertThat(new Cores(solver).fewest(ONE_OF_FIVE, List.of(0, 1), List.of("c", "a", "b", "d", "a")))
                .isEqualTo(new Cores.Core(List.of(1, 4), true));
    }

    @Test
    void doubtIsTold() {
        Solver unsure = query -> new Answer.Unknown(Doubt.BUDGET);

        assertThat(new Cores(unsure).fewest(ONE_OF_FIVE, List.of(0, 3)))
                .isEqualTo(new Cores.Core(List.of(0, 3), false));
    }
}
