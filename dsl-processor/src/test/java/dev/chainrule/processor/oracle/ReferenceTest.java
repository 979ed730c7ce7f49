package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does the reference evaluation, of what was read of the bodies, say what the generated validator says, which runs them? Of
 * every policy in the repository, on a great many requests, the same ones on each run.
 */
class ReferenceTest {

    /** For each policy; more than a million over all of them. */
    private static final int REQUESTS = Integer.getInteger("chainrule.reference.requests", 80_000);

    private static final int SHARDS = 8;

    /** How many rules of each policy are read from end to end, in percent. */
    private static final int MOSTLY_READ = 80;

    /** How many requests are decided by what could be read, in percent, where it is not all of them. */
    private static final Map<String, Integer> DECIDED =
            Map.of("Freight", 55, "ArtTrade", 55, "Spirits", 40, "HouseRules", 40);

    @TempDir
    private static Path out;

    /** What was found out by a number of trials. */
    private record Found(ReferenceTally tally, List<String> differences) {

        Found plus(Found other) {
            List<String> both = new ArrayList<>(differences);
            both.addAll(other.differences);
            return new Found(tally.plus(other.tally), both);
        }
    }

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all(out);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesWithTheValidator(ReferenceCase tried) {
        Judge judge = new Judge(tried.policy());
        Validator validator = new Validator(tried.policy(), tried.loader());
        Found found = IntStream.range(0, SHARDS)
                .parallel()
                .mapToObj(seed -> tryOut(tried, judge, validator, seed))
                .reduce(Found::plus)
                .orElseThrow();
        ReferenceTally tally = found.tally();
        System.out.println(tried + ": " + tally);
        assertThat(found.differences()).isEmpty();
        assertThat(tally.count("requests")).isGreaterThan(REQUESTS * 9L / 10);
        assertThat(tally.count("decided") * 100)
                .as("decided")
                .isGreaterThanOrEqualTo(tally.count("requests") * DECIDED.getOrDefault(tried.toString(), 95));
        assertThat(tally.count("permitted") * 20).as("permitted").isGreaterThan(tally.count("requests"));
        assertThat(tally.read()).as("rules that are read, in percent").isGreaterThanOrEqualTo(MOSTLY_READ);
    }

    private static Found tryOut(ReferenceCase tried, Judge judge, Validator validator, int seed) {
        Trials trials = tried.trials().apply(seed);
        Found found = new Found(new ReferenceTally(tried.policy()), new ArrayList<>());
        for (int i = 0; i < REQUESTS / SHARDS && found.differences().size() < 3; i++) {
            Trial trial = trials.next();
            if (trial == null) {
                found.tally().noRequest();
                continue;
            }
            Judgement judgement = judge.judge(trial.modelled(), application -> tried.unknowns());
            trials.heard(judgement.violations().size() + judgement.warnings().size());
            found.tally().note(judgement);
            String difference = Agreement.difference(judgement, validator.decide(trial), validator.permits(trial));
            if (difference != null) {
                found.differences().add(difference + "\n" + trial + "\n" + told(judgement));
            }
        }
        return found;
    }

    private static List<String> told(Judgement judgement) {
        return judgement.answers().stream()
                .map(answered -> answered.application().rule().code() + " "
                        + answered.application().arguments() + " " + answered.outcome())
                .toList();
    }
}
