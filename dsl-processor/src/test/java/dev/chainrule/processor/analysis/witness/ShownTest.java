package dev.chainrule.processor.analysis.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.testing.BoundPolicies;
import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is shown of chains that end in all ways, and of rules that fail only with others? */
class ShownTest {

    private static final Path POLICIES = Path.of("src/test/resources/writer/witnesses/ends");

    private static final Suite.Result RELAYS = suite("ends.Relays");
    private static final Suite.Result CARAVANS = suite("ends.Caravans");
    private static final Suite.Result PEERS = suite("ends.Peers");

    @Test
    void whereAChainEnds() {
        assertThat(RELAYS.names())
                .contains(
                        "far: denied by not-in-force, on 2023-12-31",
                        "far: permitted, on 2024-01-01",
                        "far: permitted, on 2024-12-31",
                        "far: denied by not-in-force, on 2025-01-01");
    }

    @Test
    void howLongARunMayBe() {
        assertThat(RELAYS.names())
                .contains(
                        "local: permitted, on 2024-01-01: there are 3 carriers and carrier1.trucks is 10",
                        "local: denied by run-length, on 2024-01-01: there are 4 carriers and carrier1.trucks is 10",
                        "far: denied by run-length, on 2024-01-01: there is 1 carrier",
                        "far: permitted, on 2024-01-01: there are 250 carriers",
                        "far: denied by run-length, on 2024-01-01: there are 251 carriers",
                        "endless: denied by run-length, on 2024-01-01: there are no carriers");
    }

    @Test
    void whatIsTooLongIsNamed() {
        assertThat(RELAYS.open())
                .containsExactly(
                        new Suite.Open("endless", "of endless, that there may be 5000 carriers", "they are too many"));
    }

    @Test
    void whatHasToBeTooLongIsNamed() {
        assertThat(CARAVANS.open())
                .contains(new Suite.Open(
                        "byLand", "of byLand, that there must be 2147483647 camels", "they are too many"));
        assertThat(CARAVANS.names()).contains("bySea: denied by closed");
    }

    @Test
    void thatAChainIsClosed() {
        assertThat(RELAYS.names()).contains("byMail: denied by closed, on 2000-01-01");
    }

    /** What is permitted is so without a warning, if it can be. */
    @Test
    void whatIsPermittedInEachEra() {
        assertThat(RELAYS.names())
                .startsWith(
                        "local: permitted, on 2024-01-01",
                        "far: permitted, on 2024-01-01",
                        "endless: permitted, on 2024-01-01");
    }

    @Test
    void whichChecksFailOnlyWithWhichOthers() {
        assertThat(RELAYS.together().stream()
                        .map(check -> check.chain().chain().name() + ": "
                                + check.check().rule().name() + " with "
                                + check.others().stream()
                                        .map(other -> other.rule().name())
                                        .toList()))
                .containsExactly(
                        "local: trucks with [manyTrucks]",
                        "local: manyTrucks with [tenTrucks]",
                        "far: trucks with [manyTrucks]",
                        "far: manyTrucks with [tenTrucks]",
                        "endless: trucks with [manyTrucks]",
                        "endless: manyTrucks with [tenTrucks]");
    }

    /** With {@code trucks} fails {@code manyTrucks}, and with that a warning; no more do. */
    @Test
    void asFewOthersFailAsCanBe() {
        assertThat(RELAYS.witnesses())
                .filteredOn(witness -> witness.codes().violations().contains("trucks")
                        && !witness.codes().violations().contains("run-length"))
                .isNotEmpty()
                .allMatch(witness -> witness.codes().violations().equals(List.of("manyTrucks", "trucks"))
                        && witness.codes().warnings().equals(List.of("tenTrucks")));
    }

    /** Each core is told by the places of its checks, and has no more than it needs. */
    @Test
    void whichPlacesOfARuleFailOnlyWithOthers() {
        assertThat(PEERS.together().stream()
                        .map(check -> CheckWords.of(check.chain(), check.check()) + " with "
                                + check.others().stream()
                                        .map(other -> CheckWords.of(check.chain(), other))
                                        .toList()))
                .containsExactly(
                        "oneMarket of maker and agent with [oneMarket of maker and buyer, oneMarket of agent and buyer]",
                        "oneMarket of maker and buyer with [oneMarket of maker and agent, oneMarket of agent and buyer]",
                        "oneMarket of agent and buyer with [oneMarket of maker and agent, oneMarket of maker and buyer]");
    }

    /** What shows one place of a rule shows it with no other rule. */
    @Test
    void aWitnessFailsNoMoreThanItNeeds() {
        assertThat(PEERS.witnesses())
                .allMatch(witness -> witness.codes().violations().size() <= 1);
    }

    @Test
    void numbersOnBothSidesOfAnother() {
        assertThat(PEERS.witnesses().stream().map(witness -> credit(witness) - price(witness)))
                .contains(-1L, 0L);
    }

    @Test
    void daysOnBothSidesOfAnother() {
        assertThat(PEERS.witnesses().stream().map(witness -> days(witness))).contains(-1L, 0L);
    }

    private static long credit(Witness witness) {
        return whole(witness.request().parties().get(2).get(0), "credit");
    }

    private static long price(Witness witness) {
        return whole(witness.request().transaction().orElseThrow(), "price");
    }

    private static long whole(Value.Thing thing, String fact) {
        return thing.facts().get(fact) instanceof Value.Whole whole ? whole.value() : 0;
    }

    /** From the date of the sale to that on which the agent signed. */
    private static long days(Witness witness) {
        return witness.request().parties().get(1).get(0).facts().get("signed") instanceof Value.Date signed
                ? signed.epochDay() - witness.request().date().orElseThrow().toEpochDay()
                : Long.MAX_VALUE;
    }

    @Test
    void whatDecidesInOneWayOnly() {
        Suite.Result oddities = suite("ends.Oddities");

        assertThat(oddities.oneWay()).extracting(Suite.OneWay::what).containsExactly("maker.floors() > 0 (1 of 2)");
        assertThat(oddities.oneWay()).allMatch(Suite.OneWay::denies);
    }

    private static Suite.Result suite(String policy) {
        BoundPolicy bound =
                Objects.requireNonNull(BoundPolicies.of(Javac.files(POLICIES)).get(policy));
        return Suite.of(bound, each -> new Oracle(each, 20_000, () -> false), () -> false);
    }
}
