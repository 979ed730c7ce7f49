package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.solver.Formula;
import dev.chainrule.processor.testing.Seeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The third answer: does the solver's formula, with the facts of a request put in, say what the reference says? Of every policy in the
 * repository, on a sample of requests like those that {@link ReferenceTest} tries.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormulaTest {

    /** Of each policy; more than 20,000 over all of them and two JDKs. */
    private static final int SAMPLE = Integer.getInteger("chainrule.formula.requests", 800);

    private static final int SEEDS = 4;

    /** Many requests are decided before any rule is asked. */
    private static final int ATTEMPTS = 8;

    private static final AtomicInteger COMPARED = new AtomicInteger();

    @TempDir
    private static Path out;

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all(out);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatTheReferenceSays(ReferenceCase tried) {
        Formula formula = new Formula(tried.policy());
        Judge judge = new Judge(tried.policy());
        List<String> differences = new ArrayList<>();
        int enough = 0;
        for (int seed : Seeds.ofThisJdk(SEEDS).toArray()) {
            Trials trials = tried.trials().apply(seed);
            enough += SAMPLE / SEEDS;
            for (int i = 0; i < SAMPLE / SEEDS * ATTEMPTS && formula.compared() < enough; i++) {
                Trial trial = trials.next();
                if (trial != null) {
                    var request = trial.modelled();
                    formula.difference(request, tried.unknowns()).ifPresent(differences::add);
                    Judgement judgement = judge.judge(request, application -> tried.unknowns());
                    trials.heard(Failures.of(judgement));
                }
            }
        }
        System.out.println(tried + ": " + formula.compared() + " compared, " + formula.unknown() + " unknown");
        assertThat(differences).isEmpty();
        assertThat(formula.unknown() * 50).as("at most two in a hundred").isLessThanOrEqualTo(formula.compared());
        COMPARED.addAndGet(formula.compared());
    }

    @AfterAll
    static void enoughWereCompared() {
        assertThat(COMPARED.get()).isGreaterThanOrEqualTo(SAMPLE * 25 / 2);
    }
}
