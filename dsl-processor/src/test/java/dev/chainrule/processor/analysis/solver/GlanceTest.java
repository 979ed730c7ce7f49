package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.solver.Glance.Impossible;
import dev.chainrule.processor.analysis.solver.Glance.Possible;
import dev.chainrule.processor.analysis.solver.Glance.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what is seen at a glance what comes of trying everything? */
class GlanceTest {

    private static final int QUERIES = 1000;

    private static final Term DAY = Terms.whole("day", -1000, 1000);
    private static final Term OTHER_DAY = Terms.whole("other day", -1000, 1000);
    private static final Term SIGNED = Terms.truth("signed");
    private static final Term ACTIVE = Terms.truth("active");

    @ParameterizedTest(name = "1000 from {0} on")
    @ValueSource(ints = {0, 1000, 2000, 3000, 4000, 5000})
    void whatIsSeenIsSo(int first) {
        int possible = 0;
        int impossible = 0;
        for (int seed = first; seed < first + QUERIES; seed++) {
            Query query = RandomQueries.query(seed, "a");
            Seen seen = Glance.at(query);
            if (seen instanceof Possible found && found.model().satisfies(query)) {
                possible++;
                assertThat(BruteForce.isSatisfiable(query)).as("query %s", seed).isTrue();
            } else if (seen instanceof Impossible) {
                impossible++;
                assertThat(BruteForce.isSatisfiable(query)).as("query %s", seed).isFalse();
                List<Integer> core = Glance.core(query).orElseThrow();
                assertThat(BruteForce.isSatisfiable(query.only(core)))
                        .as("core of query %s", seed)
                        .isFalse();
            }
        }
        assertThat(possible).as("are seen to be possible").isGreaterThan(QUERIES / 5);
        assertThat(impossible).as("are seen to be impossible").isGreaterThan(QUERIES / 5);
        assertThat(possible + impossible).as("are seen").isGreaterThan(QUERIES * 4 / 5);
    }

    @Test
    void boundsOfOneVariableExcludeEachOther() {
        Term early = Terms.less(Terms.sum(DAY, Terms.constant(3)), Terms.constant(10));
        Term late = Terms.atMost(Terms.constant(7), DAY);

        assertThat(Glance.core(query(SIGNED, early, late, ACTIVE))).contains(List.of(1, 2));
        assertThat(Glance.at(query(early, Terms.less(Terms.constant(5), DAY)))).isInstanceOf(Possible.class);
    }

    @Test
    void whatEqualsTheSameIsEqual() {
        Term third = Terms.whole("third day", 0, 9);
        Term apart = Terms.not(Terms.equal(DAY, third));

        assertThat(Glance.core(query(Terms.equal(DAY, OTHER_DAY), Terms.equal(OTHER_DAY, third), apart)))
                .contains(List.of(0, 1, 2));
        assertThat(Glance.core(query(Terms.equal(DAY, third), Terms.less(DAY, Terms.ZERO))))
                .contains(List.of(0, 1));
        assertThat(Glance.core(query(Terms.equal(DAY, OTHER_DAY), apart))).isEmpty();
    }

    @Test
    void everyWayIsTried() {
        Term either = Terms.or(SIGNED, ACTIVE);
        Term neither = Terms.or(Terms.not(SIGNED), Terms.not(ACTIVE));
        Term same = new Term.Equal(SIGNED, ACTIVE);

        assertThat(Glance.core(query(either, neither, same))).contains(List.of(0, 1, 2));
        assertThat(Glance.core(query(either, neither))).isEmpty();
    }

    @Test
    void equalArgumentsGiveEqualResults() {
        Term ofDay = Terms.apply("holds", Term.Sort.TRUTH, DAY);
        Term ofOther = Terms.apply("holds", Term.Sort.TRUTH, OTHER_DAY);
        Term apart = Terms.not(ofOther);

        assertThat(Glance.core(query(ofDay, apart, Terms.equal(DAY, OTHER_DAY))))
                .contains(List.of(0, 1, 2));
        assertThat(Glance.at(query(ofDay, apart))).isNotInstanceOf(Impossible.class);
    }

    private static Query query(Term... assertions) {
        return new Query(List.of(), List.of(assertions));
    }
}
