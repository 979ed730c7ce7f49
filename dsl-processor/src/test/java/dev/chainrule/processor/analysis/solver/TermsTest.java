package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.FALSE;
import static dev.chainrule.processor.analysis.solver.Terms.TRUE;
import static dev.chainrule.processor.analysis.solver.Terms.ZERO;
import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.constant;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.less;
import static dev.chainrule.processor.analysis.solver.Terms.minus;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;
import static dev.chainrule.processor.analysis.solver.Terms.scaled;
import static dev.chainrule.processor.analysis.solver.Terms.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Term P = Terms.truth("p");
    private static final Term Q = Terms.truth("q");
    private static final Term X = Terms.whole("x");
    private static final Term DIGIT = Terms.whole("digit", 0, 9);

    @Test
    void whatIsPlainIsSaid() {
        assertThat(and()).isEqualTo(TRUE);
        assertThat(or()).isEqualTo(FALSE);
        assertThat(and(P, TRUE, P)).isSameAs(P);
        assertThat(or(P, Q, TRUE)).isEqualTo(TRUE);
        assertThat(and(P, Q, not(P))).isEqualTo(FALSE);
        assertThat(or(not(P), Q, P)).isEqualTo(TRUE);
        assertThat(and(P, and(Q, P))).isEqualTo(new Term.And(List.of(P, Q)));
        assertThat(not(not(P))).isSameAs(P);
        assertThat(ite(P, X, X)).isSameAs(X);
        assertThat(ite(not(P), X, DIGIT)).isEqualTo(new Term.If(P, DIGIT, X));
        assertThat(ite(P, TRUE, FALSE)).isSameAs(P);
        assertThat(ite(P, FALSE, TRUE)).isEqualTo(not(P));
        assertThat(equal(P, FALSE)).isEqualTo(not(P));
        assertThat(sum(X, constant(2), minus(constant(3), X))).isEqualTo(constant(5));
        assertThat(sum()).isEqualTo(ZERO);
        assertThat(scaled(2, scaled(3, X))).isEqualTo(scaled(6, X));
        assertThat(scaled(0, X)).isEqualTo(ZERO);
    }

    @Test
    void boundsAreKnown() {
        assertThat(atMost(DIGIT, constant(9))).isEqualTo(TRUE);
        assertThat(atMost(DIGIT, constant(8))).isInstanceOf(Term.AtMost.class);
        assertThat(atMost(constant(10), DIGIT)).isEqualTo(FALSE);
        assertThat(less(DIGIT, constant(0))).isEqualTo(FALSE);
        assertThat(equal(DIGIT, constant(10))).isEqualTo(FALSE);
        assertThat(equal(DIGIT, constant(0))).isInstanceOf(Term.Equal.class);
    }

    @Test
    void substitutionSimplifies() {
        Term term = or(and(P, less(X, constant(3))), Q);

        assertThat(Parts.replacement(Map.of(P, TRUE, X, constant(2))).of(term)).isEqualTo(TRUE);
        assertThat(Parts.replacement(Map.of(P, FALSE)).of(term)).isSameAs(Q);
    }

    @Test
    void variablesComeInOrder() {
        assertThat(Parts.variables(List.of(or(Q, P), equal(DIGIT, X))).keySet())
                .containsExactly("q", "p", "digit", "x");
    }

    /** Two to the power of 200 ways lead from the top to the bottom. */
    @Test
    void sharedPartsAreWalkedOnce() {
        Term number = DIGIT;
        Term truth = P;
        for (int i = 0; i < 200; i++) {
            number = new Term.Sum(List.of(number, number));
            truth = new Term.Equal(new Term.And(List.of(truth, Q)), new Term.Or(List.of(truth, Q)));
        }
        Term all = and(truth, atMost(number, constant(0)));
        Query query = new Query(List.of(), List.of(all));

        assertThat(Parts.variables(List.of(all))).containsOnlyKeys("p", "q", "digit");
        assertThat(Parts.replacement(Map.of(P, TRUE, Q, TRUE, DIGIT, ZERO)).of(all))
                .isEqualTo(TRUE);
        assertThat(Canon.of(query).variables()).hasSize(3);
        assertThat(new CachedSolver(new SmtInterpol(() -> false)).solve(query)).isInstanceOf(Answer.Satisfiable.class);
    }

    @Test
    void growingConjunctionsAreNotCopied() {
        Term all = TRUE;
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            parts.add(Terms.truth("p" + i));
            all = and(all, parts.get(i));
        }

        assertThat(new Term.And(parts).of()).hasSize(20_000);
        assertThat(Parts.variables(List.of(all))).hasSize(20_000);
    }
}
