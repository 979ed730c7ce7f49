package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.oracle.Exam.Attempt;
import dev.chainrule.processor.testing.Seeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does the reference evaluation, of what was read of the bodies, say what the generated validator says, which runs them? Of
 * every policy in the repository, on a great many requests, the same ones on each run and others on each JDK.
 */
class ReferenceTest {

    /** For each policy; more than a million over all of them and two JDKs. */
    private static final int REQUESTS = Integer.getInteger("chainrule.reference.requests", 50_000);

    private static final int SHARDS = 4;

    /** How often each rule that can has to fail alone. */
    private static final int ALONE = 100;

    /** How many rules of each policy are read from end to end, in percent. */
    private static final int MOSTLY_READ = 80;

    /** How many requests are decided by what could be read, in percent, where it is not all of them. */
    private static final Map<String, Integer> DECIDED =
            Map.of("Freight", 55, "ArtTrade", 55, "Spirits", 25, "HouseRules", 25);

    /** Of those that are not read, which the solver therefore takes to fail alone: wagons are to be licensed in any case. */
    private static final Set<String> NEVER_ALONE = Set.of("shortTrains");

    @TempDir
    private static Path out;

    /** What was found out by a number of trials. */
    private record Found(ReferenceTally tally, Boundaries boundaries, List<String> differences) {

        Found plus(Found other) {
            List<String> both = new ArrayList<>(differences);
            both.addAll(other.differences);
            return new Found(tally.plus(other.tally), boundaries.plus(other.boundaries), both);
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
        Found found = Seeds.ofThisJdk(SHARDS)
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
        assertThat(tally.count("permitted") * 10).as("permitted").isGreaterThan(tally.count("requests") * 3);
        assertThat(tally.seldomAlone(failAlone(tried), ALONE))
                .as("rules that can fail alone, and did so less than %s times", ALONE)
                .isEmpty();
        assertThat(found.boundaries().missing())
                .as("facts that were never tried")
                .isEmpty();
        assertThat(tally.read()).as("rules that are read, in percent").isGreaterThanOrEqualTo(MOSTLY_READ);
    }

    private static List<Rule> failAlone(ReferenceCase tried) {
        return tried.witnesses().alone().keySet().stream()
                .filter(rule -> !NEVER_ALONE.contains(rule.name()))
                .toList();
    }

    private static Found tryOut(ReferenceCase tried, Judge judge, Validator validator, int seed) {
        Trials trials = tried.trials().apply(seed);
        Found found = new Found(
                new ReferenceTally(tried.policy()), new Boundaries(tried.policy(), tried.loader()), new ArrayList<>());
        for (int i = 0; i < REQUESTS / SHARDS && found.differences().size() < 3; i++) {
            Trial trial = trials.next();
            if (trial == null) {
                found.tally().noRequest();
                continue;
            }
            Request request = trial.modelled();
            found.boundaries().note(request);
            Judgement judgement = judge.judge(request, application -> tried.unknowns());
            Attempt decision = validator.decide(trial);
            Set<String> failed = decision.thrown() == null ? Failures.of(decision.answer()) : Failures.of(judgement);
            trials.heard(failed);
            Attempt permits = validator.permits(trial);
            found.tally().note(judgement, failed, Boolean.TRUE.equals(permits.answer()));
            String difference = Agreement.difference(judgement, decision, permits);
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
