package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Would {@link ReferenceTest} notice a body that is read wrongly? Each rule in turn is taken for its opposite. */
class ReferenceSensitivityTest {

    private static final int REQUESTS = 20_000;

    @TempDir
    private static Path out;

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.described(out).stream().limit(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noticesEveryRuleThatIsTurnedRound(ReferenceCase tried) {
        Validator validator = new Validator(tried.policy(), tried.loader());
        List<String> unnoticed = tried.policy().rules().stream()
                .filter(Literals::isRead)
                .filter(rule -> !isNoticed(tried, turned(tried.policy(), rule), validator))
                .map(Rule::name)
                .toList();
        assertThat(unnoticed).isEmpty();
    }

    private static boolean isNoticed(ReferenceCase tried, BoundPolicy policy, Validator validator) {
        Judge judge = new Judge(policy);
        Trials trials = new NearbyTrials(policy, tried.loader(), List.of(), Optional.empty(), 1);
        return IntStream.range(0, REQUESTS).anyMatch(number -> {
            Trial trial = trials.next();
            Judgement judgement = judge.judge(trial.modelled(), application -> Unknowns.NONE);
            trials.heard(Failures.of(judgement));
            return Agreement.difference(judgement, validator.decide(trial), validator.permits(trial)) != null;
        });
    }

    private static BoundPolicy turned(BoundPolicy policy, Rule rule) {
        Rule turned = new Rule(
                rule.kind(),
                rule.policy(),
                rule.method(),
                rule.code(),
                rule.otherwise(),
                rule.cites(),
                rule.remedies(),
                rule.warning(),
                rule.dates(),
                rule.body(),
                rule.facts(),
                rule.trusted(),
                rule.condition().map(Expression.Not::new));
        List<BoundChain> chains = policy.chains().stream()
                .map(chain -> chain.withChecks(
                        chain.checks().stream()
                                .map(check -> check.rule().equals(rule) ? new Check(turned, check.bindings()) : check)
                                .toList(),
                        chain.guarantees()))
                .toList();
        return new BoundPolicy(
                policy.policy(),
                policy.decisions(),
                chains,
                policy.rules(),
                policy.types(),
                policy.enumerations(),
                policy.inherited());
    }
}
