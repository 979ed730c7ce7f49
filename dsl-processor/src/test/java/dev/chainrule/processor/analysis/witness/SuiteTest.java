package dev.chainrule.processor.analysis.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.analysis.proof.ProvenPolicies;
import dev.chainrule.processor.analysis.solver.Formula;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
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
        Set<Variant> alike = new HashSet<>(suite.alike());

        for (Rule rule : bound.rules()) {
            for (Variant variant : Variants.of(rule, bound.enumerations())) {
                Changed changed = new Changed(bound, rule, variant.other());
                boolean told = suite.witnesses().stream()
                        .anyMatch(witness -> !changed.codes(witness.request()).equals(Codes.of(witness.judgement())));
                boolean named = alike.contains(variant)
                        || suite.open().stream()
                                .anyMatch(open -> open.about().equals(rule.name())
                                        && open.what().endsWith(variant.change()));
                assertThat(told || named).as(variant.toString()).isTrue();
                assertThat(told && alike.contains(variant))
                        .as(variant.toString())
                        .isFalse();
            }
        }
    }

    /** Modified condition and decision coverage: of two requests in which a condition decides alone the rule passes one. */
    @ParameterizedTest
    @MethodSource("policies")
    void everyConditionDecidesAloneBothWaysOrIsNamed(Read read) {
        BoundPolicy bound = read.bound();
        Suite.Result suite = known(bound);
        for (Rule rule : bound.rules()) {
            for (Variants.Condition condition : Variants.conditions(rule)) {
                Set<Boolean> always = denies(suite, bound, condition.always());
                Set<Boolean> never = denies(suite, bound, condition.never());
                boolean paired = always.stream().anyMatch(denies -> never.contains(!denies));
                boolean named = suite.alike().contains(condition.always())
                        || suite.alike().contains(condition.never())
                        || suite.open().stream().anyMatch(open -> isAbout(open, condition, rule))
                        || suite.oneWay().stream()
                                .anyMatch(oneWay -> oneWay.rule().equals(rule)
                                        && oneWay.what().equals(condition.what()));
                assertThat(paired || named)
                        .as(rule.name() + ": " + condition.what())
                        .isTrue();
            }
        }
    }

    /** Whether what is not known is that a variant of a condition, or the pair, is told. */
    private static boolean isAbout(Suite.Open open, Variants.Condition condition, Rule rule) {
        return open.about().equals(rule.name())
                && Stream.of(condition.always().change(), condition.never().change(), condition.what() + " alone")
                        .anyMatch(open.what()::contains);
    }

    /** Whether the rule denies where a variant of it would not, or the other way round, in each witness that tells them apart. */
    private static Set<Boolean> denies(Suite.Result suite, BoundPolicy bound, Variant variant) {
        Changed changed = new Changed(bound, variant.rule(), variant.other());
        Set<Boolean> denies = new HashSet<>();
        for (Witness witness : suite.witnesses()) {
            int more = size(Codes.of(witness.judgement())) - size(changed.codes(witness.request()));
            if (more != 0) {
                denies.add(more > 0);
            }
        }
        return denies;
    }

    private static int size(Codes codes) {
        return codes.violations().size() + codes.warnings().size();
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
                    .allMatch(request -> changed.codes(request).equals(Codes.of(judge.judge(request))));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void witnessesAreDecidedAsTheySayAndAlwaysTheSame(Read read) {
        Judge judge = new Judge(read.bound());
        List<Witness> witnesses = known(read.bound()).witnesses();

        assertThat(witnesses).allMatch(witness -> judge.judge(witness.request()).equals(witness.judgement()));
        assertThat(witnesses).allMatch(witness -> witness.judgement().isDecided());
        assertThat(known(read.bound()).names())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(witnesses)
                .isEqualTo(suite(read.bound()).names());
    }

    /** The third answer, beside the judge's and the validator's: the formula with the facts of a witness put in. */
    @ParameterizedTest
    @MethodSource("policies")
    void theSolversFormulaSaysTheSame(Read read) {
        BoundPolicy asTold = new AsTold().policy(read.bound());
        Judge judge = new Judge(asTold);
        Formula ofTold = new Formula(asTold);
        Formula plain = new Formula(read.bound());
        for (Witness witness : known(read.bound()).witnesses()) {
            Request request = witness.request();
            Request told = new Request(
                    asTold.chains().get(read.bound().chains().indexOf(request.chain())),
                    request.transaction(),
                    request.parties());
            Optional<String> difference = judge.judge(told).isDecided()
                    ? ofTold.difference(told, Unknowns.NONE)
                    : plain.difference(request, Unknowns.NONE);
            assertThat(difference).as(witness.toString()).isEmpty();
        }
    }

    @Test
    void namesSayWhatIsShown() {
        BoundPolicy coffee = policy("CoffeeTrade");

        assertThat(known(coffee).names())
                .containsExactly(
                        "imported: permitted, on 2024-01-01",
                        "imported: permitted, on 2024-07-01",
                        "imported: denied by certified, on 2024-07-01: grower.certified is false",
                        "imported: denied by acrossTheBorder, on 2024-07-01: importer.country is \"a\"",
                        "imported: permitted, on 2024-06-30: grower.certified is false");
    }

    /** A market comes from a table that cannot be read; witnesses of it are objects that tell their market themselves. */
    @Test
    void objectsTellWhatDefaultAccessorsWouldHaveUnreadCodeAnswer() {
        Suite.Result suite = known(policy("CspProgram"));

        assertThat(suite.open()).isEmpty();
        assertThat(suite.unshown()).isEmpty();
        assertThat(suite.names())
                .contains("direct: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC");
    }

    /** Every check along every chain fails somewhere, alone where it can; what cannot fail is said to. */
    @ParameterizedTest
    @MethodSource("policies")
    void everyCheckFailsOrIsNamed(Read read) {
        Suite.Result suite = known(read.bound());
        for (BoundChain chain : read.bound().chains()) {
            for (Check check : chain.checks()) {
                boolean named = suite.unfailing().contains(new Suite.Unfailing(chain, check))
                        || suite.open().stream()
                                .map(Suite.Open::what)
                                .anyMatch(("that " + CheckWords.of(chain, check) + " can fail along "
                                        + chain.chain().name())::equals);
                boolean fails = suite.witnesses().stream()
                        .filter(witness -> witness.request().isAlong(chain))
                        .anyMatch(witness -> witness.fails(check));
                assertThat(fails || named)
                        .as(chain.chain().name() + " " + CheckWords.of(chain, check))
                        .isTrue();
            }
        }
    }

    /** Before a chain begins, and after it ends, and with a party more than a run may have, nothing is permitted. */
    @ParameterizedTest
    @MethodSource("policies")
    void theEndsOfEachChainAreShown(Read read) {
        Suite.Result suite = known(read.bound());
        for (int i = 0; i < suite.bases().size(); i++) {
            BoundChain chain = read.bound().chains().get(i);
            if (suite.bases().get(i).isPresent()) {
                chain.windows().stream()
                        .flatMap(window -> window.from().stream())
                        .forEach(from -> assertThat(suite.witnesses())
                                .anyMatch(witness -> witness.request().isAlong(chain)
                                        && witness.request().date().equals(Optional.of(from.minusDays(1)))
                                        && witness.codes().violations().equals(List.of("not-in-force"))));
            }
        }
    }

    @Test
    void whatIsNotLookedForIsNotSaidToBeSo() {
        BoundPolicy coffee = policy("CoffeeTrade");
        Suite.Result suite = Suite.of(coffee, policy -> new Oracle(policy, POLLS, () -> false), () -> true);

        assertThat(suite.alike()).isEmpty();
        assertThat(suite.unfailing()).isEmpty();
        assertThat(suite.open()).isNotEmpty().allMatch(open -> open.reason().startsWith("the time for it was up"));
    }

    @Test
    void whatHangsOnUnreadCodeIsNotCalledAlike() {
        assertThat(known(policy("ArtTrade")).open())
                .isNotEmpty()
                .anyMatch(open -> open.reason()
                        .equals("it hangs on what could not be read: ArtRegister.knows(Gallery) answers false"))
                .anyMatch(open -> open.reason().equals("not all could be read that known would say of it"));
    }

    private static BoundPolicy policy(String name) {
        return Objects.requireNonNull(POLICIES.get(name)).bound();
    }

    private static Suite.Result known(BoundPolicy bound) {
        return Objects.requireNonNull(SUITES.get(bound.policy().name()));
    }

    private static Suite.Result suite(BoundPolicy bound) {
        return Suite.of(bound, policy -> new Oracle(policy, POLLS, () -> false), () -> false);
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
