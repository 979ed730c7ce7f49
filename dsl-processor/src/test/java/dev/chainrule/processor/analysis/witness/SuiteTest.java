package dev.chainrule.processor.analysis.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.proof.ProvenPolicies;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.testing.BoundPolicies.Read;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Would a policy that says something else anywhere in a rule decide a witness otherwise? It is asked whole, rule by rule. */
class SuiteTest {

    private static final int POLLS = 20_000;

    private static final Map<String, Read> POLICIES = new LinkedHashMap<>();
    private static final Map<String, Suite.Result> SUITES = new HashMap<>();

    @BeforeAll
    static void find() {
        ProvenPolicies.inOrder().forEach(read -> {
            POLICIES.put(read.toString(), read);
            SUITES.put(read.toString(), suite(read.bound()));
        });
    }

    static Stream<Read> policies() {
        return POLICIES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyVariantIsToldOrNamed(Read read) {
        BoundPolicy bound = read.bound();
        Suite.Result suite = known(bound);
        Set<Variant> named = new HashSet<>(suite.alike());
        suite.open().forEach(open -> named.add(open.variant()));

        for (Rule rule : bound.rules()) {
            for (Variant variant : Variants.of(rule, bound.enumerations())) {
                Changed changed = new Changed(bound, rule, variant.other());
                boolean told = suite.witnesses().stream()
                        .anyMatch(witness ->
                                !changed.codes(witness.request()).equals(Changed.codes(witness.judgement())));
                assertThat(told).as(variant.toString()).isNotEqualTo(named.contains(variant));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsSaidToBeAlikeDecidesAlikeOnTheDaysAroundEveryWitness(Read read) {
        BoundPolicy bound = read.bound();
        Judge judge = new Judge(bound);
        Suite.Result suite = known(bound);
        List<Request> around = suite.witnesses().stream()
                .flatMap(witness -> Stream.of(-1, 0, 1).flatMap(days -> moved(witness.request(), days).stream()))
                .toList();

        for (Variant variant : suite.alike()) {
            Changed changed = new Changed(bound, variant.rule(), variant.other());
            assertThat(around)
                    .as(variant.toString())
                    .allMatch(request -> changed.codes(request).equals(Changed.codes(judge.judge(request))));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void witnessesAreDecidedAsTheySayAndAlwaysTheSame(Read read) {
        Judge judge = new Judge(read.bound());
        List<Witness> witnesses = known(read.bound()).witnesses();

        assertThat(witnesses).allMatch(witness -> judge.judge(witness.request()).equals(witness.judgement()));
        assertThat(witnesses).allMatch(witness -> witness.judgement().isDecided());
        assertThat(witnesses.stream().map(Witness::name))
                .containsExactlyElementsOf(suite(read.bound()).witnesses().stream()
                        .map(Witness::name)
                        .toList());
    }

    @Test
    void namesSayWhatIsShown() {
        BoundPolicy coffee = policy("CoffeeTrade");

        assertThat(known(coffee).witnesses().stream().map(Witness::name))
                .containsExactly(
                        "imported: permitted, on 2024-01-01",
                        "imported: permitted, on 2024-07-01",
                        "imported: denied by certified, on 2024-07-01; otherwise if certified said true instead of a condition",
                        "imported: permitted, on 2024-06-30; otherwise if certified said 2024-06-30 instead of 2024-07-01",
                        "imported: denied by acrossTheBorder, on 2024-01-01; otherwise if acrossTheBorder said true instead of"
                                + " a condition");
    }

    /** A market comes from a table that cannot be read; witnesses of it are objects that tell their market themselves. */
    @Test
    void objectsTellWhatDefaultAccessorsWouldHaveUnreadCodeAnswer() {
        Suite.Result suite = known(policy("CspProgram"));

        assertThat(suite.open()).isEmpty();
        assertThat(suite.unshown()).isEmpty();
        assertThat(suite.witnesses().stream().map(Witness::name))
                .contains(
                        "direct: denied by customerInSameMarket, on 2020-01-31; otherwise if customerInSameMarket said true"
                                + " instead of a condition");
    }

    @Test
    void whatHangsOnUnreadCodeIsNotCalledAlike() {
        assertThat(known(policy("ArtTrade")).open())
                .isNotEmpty()
                .allMatch(open -> open.reason()
                        .equals("whatever tells it hangs on what could not be read, or fails with the same codes"));
    }

    private static BoundPolicy policy(String name) {
        return Objects.requireNonNull(POLICIES.get(name)).bound();
    }

    private static Suite.Result known(BoundPolicy bound) {
        return Objects.requireNonNull(SUITES.get(bound.policy().name()));
    }

    private static Suite.Result suite(BoundPolicy bound) {
        return Suite.of(bound, policy -> new Oracle(policy, POLLS, () -> false));
    }

    private static Optional<Request> moved(Request request, int days) {
        return request.chain()
                .transaction()
                .flatMap(BoundChain.Deal::date)
                .flatMap(accessor -> request.transaction().map(deal -> {
                    Map<String, Value> facts = new HashMap<>(deal.facts());
                    facts.computeIfPresent(
                            accessor,
                            (name, date) ->
                                    date instanceof Value.Date day ? new Value.Date(day.epochDay() + days) : date);
                    return new Request(
                            request.chain(), Optional.of(new Value.Thing(deal.types(), facts)), request.parties());
                }));
    }
}
