package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

/** What is seen at a glance, or what SMTInterpol says; Z3 has to say so too, where both have an answer. */
final class BothSolvers implements Solver {

    private final Solver own = Solvers.load(() -> false).orElseThrow();
    private final Solver z3 = new CachedSolver(new Z3());
    private int asked;
    private int unknown;
    private int agreed;

    @Override
    public Answer solve(Query query) {
        Answer answer = own.solve(query);
        Answer other = z3.solve(query);
        asked++;
        unknown += answer instanceof Answer.Unknown ? 1 : 0;
        if (!(answer instanceof Answer.Unknown || other instanceof Answer.Unknown)) {
            agreed++;
            assertThat(other).hasSameClassAs(answer);
        }
        return answer;
    }

    /** That so much was asked, and almost all was answered by both. */
    void assertAnswered(int least) {
        System.out.println("SMTInterpol answers all but " + unknown + ", and both solvers " + agreed + " of " + asked);
        assertThat(asked).isGreaterThan(least);
        assertThat(unknown * 50).as("at most two in a hundred").isLessThanOrEqualTo(asked);
        assertThat(agreed * 10).as("answered by both").isGreaterThan(asked * 9);
    }
}
