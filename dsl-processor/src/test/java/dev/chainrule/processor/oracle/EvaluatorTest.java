package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.oracle.policies.Freight;
import dev.chainrule.processor.oracle.policies.TimberTrade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Is the plain evaluation right itself? A few requests whose answers a person can read off the policy. */
class EvaluatorTest {

    private static final Description TIMBER = TimberTradeSubject.subject().description();
    private static final Description FREIGHT = FreightSubject.subject().description();

    private static final Map<String, Object> GOOD = Map.ofEntries(
            Map.entry("audits", 0),
            Map.entry("forest", "F"),
            Map.entry("certifiedUntil", LocalDate.of(2022, 1, 2)),
            Map.entry("grade", 2),
            Map.entry("capacity", 200),
            Map.entry("share", 20),
            Map.entry("region", "north"),
            Map.entry("licence", "Y"),
            Map.entry("volume", 100),
            Map.entry("country", "NO"),
            Map.entry("licensed", true),
            Map.entry("insuredUntil", LocalDate.of(2030, 1, 1)),
            Map.entry("tracker", "none"),
            Map.entry("trucks", 1),
            Map.entry("gauge", 1435),
            Map.entry("value", 1000),
            Map.entry("registered", true),
            Map.entry("dangerous", true));

    private static int ids;

    @Test
    void anEmptyRunMakesItsNeighboursAdjacent() {
        assertThat(timber("domestic", "2022-01-01", owner(), List.of(), dealers(3), builder()))
                .containsExactly("fewDealersOfRawTimber");
        assertThat(timber("domestic", "2022-01-01", owner(), List.of(sawmill()), dealers(3), builder()))
                .isEmpty();
        assertThat(timber("domestic", "2022-01-01", owner(), List.of(), List.of(), builder()))
                .containsExactly("auditedAtTheGate");
        assertThat(timber("exported", "2022-01-01", owner(), List.of(), exporter(), dealers(1), builder()))
                .containsExactly("rawTimberLicence");
    }

    @Test
    void rulesBindAcrossTheEndsOfRuns() {
        Object low = actor(Map.of("grade", 1), TimberTrade.Sawmill.class);
        assertThat(timber("domestic", "2022-01-01", owner(), List.of(low, sawmill()), dealers(2), builder()))
                .isEmpty();
        assertThat(timber("domestic", "2022-01-01", owner(), List.of(sawmill(), low), dealers(2), builder()))
                .containsExactly("gradeHandedOn", "lastSawmillGrade");
    }

    @Test
    void runsHaveBounds() {
        assertThat(timber("domestic", "2023-01-01", owner(), List.of(), dealers(4), builder()))
                .contains("run-length")
                .doesNotContain("notTooMany");
        assertThat(timber("pooled", null, List.of(owner()), sawmill(), builder()))
                .containsExactly("run-length");
    }

    @Test
    void rulesBeginOnTheirFirstDayAndEndBeforeTheirLast() {
        Object old = actor(Map.of("certifiedUntil", LocalDate.of(2020, 1, 1)), TimberTrade.Exporter.class);
        assertThat(timber("exported", "2020-12-31", owner(), List.of(sawmill()), old, dealers(1), builder()))
                .isEmpty();
        assertThat(timber("exported", "2021-01-01", owner(), List.of(sawmill()), old, dealers(1), builder()))
                .containsExactly("certified");
        List<Object> sawmills = List.of(sawmill(), sawmill(), sawmill());
        assertThat(timber("exported", "2022-12-31", owner(), sawmills, exporter(), dealers(2), builder()))
                .contains("notTooMany");
        assertThat(timber("exported", "2023-01-01", owner(), sawmills, exporter(), dealers(2), builder()))
                .doesNotContain("notTooMany");
    }

    @Test
    void aFactThatIsMissingDenies() {
        Map<String, Object> nameless = new HashMap<>();
        nameless.put("id", null);
        assertThat(timber("atTheGate", null, actor(nameless, TimberTrade.ForestOwner.class), builder()))
                .containsExactly("missing-fact", "auditedAtTheGate");
    }

    @Test
    void anAbstractPositionTakesTheRulesOfEveryPartyType() {
        Object both = actor(Map.of(), Freight.RoadCarrier.class, Freight.RailCarrier.class);
        assertThat(freight("single", shipper(), both, consignee()))
                .containsExactly("tracked", "enoughTrucks", "noDangerOnTheRoad");
        assertThat(freight("byRail", shipper(), both, consignee())).isEmpty();
        assertThat(freight("single", shipper(), actor(Map.of(), Freight.Carrier.class), consignee()))
                .containsExactly("unknown-party");
        assertThat(freight(
                        "single",
                        shipper(),
                        actor(Map.of("flag", "PA"), Freight.SeaCarrier.class, Freight.Tracked.class),
                        consignee()))
                .isEmpty();
    }

    @Test
    void theReadingWithTheFewestViolationsIsTaken() {
        Object both = actor(Map.of(), Freight.RoadCarrier.class, Freight.RailCarrier.class);
        Object shipment = shipment();
        Readings readings = new Readings(FREIGHT, new Evaluator(FREIGHT, new Tally(FREIGHT)));
        List<Outcome> all = readings.all(shipment, List.of(shipper(), both, consignee()));
        assertThat(all.stream().map(reading -> reading.chain.name()))
                .containsExactly("single", "convoy", "byRail", "train");
        assertThat(Readings.best(all).stream().map(reading -> reading.chain.name()))
                .containsExactly("byRail");
    }

    private static List<String> timber(String chain, String date, Object... parties) {
        Object consignment =
                date == null ? null : actor(Map.of("shippedOn", LocalDate.parse(date)), TimberTrade.Consignment.class);
        return codes(TIMBER, chain, consignment, parties);
    }

    private static List<String> freight(String chain, Object... parties) {
        return codes(FREIGHT, chain, shipment(), parties);
    }

    private static List<String> codes(Description policy, String chain, Object transaction, Object... parties) {
        Outcome outcome = new Evaluator(policy, new Tally(policy))
                .decide(policy.chain(chain), transaction, Arrays.asList(parties));
        assertThat(outcome.decided()).isTrue();
        return outcome.violations.stream().map(Outcome.Failure::code).toList();
    }

    private static Object shipment() {
        return actor(Map.of("loadedOn", LocalDate.of(2023, 5, 1)), Freight.Shipment.class);
    }

    private static Object shipper() {
        return actor(Map.of(), Freight.Shipper.class);
    }

    private static Object consignee() {
        return actor(Map.of(), Freight.Consignee.class);
    }

    private static Object owner() {
        return actor(Map.of("forest", "F" + ids), TimberTrade.ForestOwner.class);
    }

    private static Object sawmill() {
        return actor(Map.of(), TimberTrade.Sawmill.class);
    }

    private static Object exporter() {
        return actor(Map.of(), TimberTrade.Exporter.class);
    }

    private static Object builder() {
        return actor(Map.of(), TimberTrade.Builder.class);
    }

    private static List<Object> dealers(int count) {
        return Stream.generate(() -> actor(Map.of(), TimberTrade.Dealer.class))
                .limit(count)
                .toList();
    }

    private static Object actor(Map<String, Object> facts, Class<?>... types) {
        Map<String, Object> all = new HashMap<>(GOOD);
        all.put("id", "C" + ids++);
        all.putAll(facts);
        return Actor.of(List.of(types), all);
    }
}
