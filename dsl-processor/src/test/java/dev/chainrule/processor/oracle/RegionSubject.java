package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.GridCode;
import dev.chainrule.processor.oracle.policies.GridCode.Consumer;
import dev.chainrule.processor.oracle.policies.GridCode.Participant;
import dev.chainrule.processor.oracle.policies.GridCode.Producer;
import dev.chainrule.processor.oracle.policies.GridCode.Supplier;
import dev.chainrule.processor.oracle.policies.GridCode.Supply;
import dev.chainrule.processor.oracle.policies.IslandCode;
import dev.chainrule.processor.oracle.policies.IslandCode.CableOperator;
import dev.chainrule.processor.oracle.policies.MarketCode;
import dev.chainrule.processor.oracle.policies.MarketCode.Aggregator;
import dev.chainrule.processor.oracle.policies.region.RegionCode;
import dev.chainrule.processor.oracle.policies.region.RegionCode.Cooperative;
import dev.chainrule.processor.oracle.policies.region.RegionCode.SharedSupply;
import java.util.List;
import java.util.Optional;

/** What does {@link RegionCode} say, and with it the three codes above it? */
final class RegionSubject {

    private RegionSubject() {}

    static Subject subject() {
        Describe policy = Describe.policy(RegionCode.class, "r3")
                .party("producer", Producer.class)
                .party("supplier", Supplier.class)
                .party("consumer", Consumer.class)
                .party("cable operator", CableOperator.class)
                .party("aggregator", Aggregator.class)
                .party("co-operative", Cooperative.class)
                .dated(Supply.class, "from")
                .dated(SharedSupply.class, "from");
        gridCode(policy.declaredIn(GridCode.class));
        islandCode(policy.declaredIn(IslandCode.class));
        marketCode(policy.declaredIn(MarketCode.class));
        regionCode(policy.declaredIn(RegionCode.class));
        return new Subject(policy.done(), facts());
    }

    /** The island code ends retail supply, and the region closes wheeling. */
    private static void gridCode(Describe policy) {
        policy.chain(
                        "retail",
                        chain -> chain.on("supply", Supply.class)
                                .one("producer", Producer.class)
                                .one("supplier", Supplier.class)
                                .one("consumer", Consumer.class)
                                .in("2015-01-01", "2024-01-01"))
                .chain(
                        "wheeled",
                        chain -> chain.on("supply", Supply.class)
                                .one("producer", Producer.class)
                                .one("first", Supplier.class)
                                .one("second", Supplier.class)
                                .one("consumer", Consumer.class)
                                .closed("The region has one supplier each"))
                .rule(
                        "licensed",
                        rule -> rule.any("supplier", Supplier.class)
                                .says("The {supplier} {supplier.number} has no licence")
                                .cites("2.1"))
                .rule(
                        "voltageFalls",
                        rule -> rule.any("up", Participant.class)
                                .next("down", Participant.class)
                                .from("2017-01-01")
                                .says("The voltage rises from {up.voltage} to {down.voltage}"))
                .rule(
                        "metered",
                        rule -> rule.any("consumer", Consumer.class)
                                .reads("consumer.meter")
                                .says("The {consumer} has no meter")
                                .cites("2.3"));
    }

    /** Both the island code and the market code have direct supply, each for its own years. */
    private static void islandCode(Describe policy) {
        policy.chain(
                        "viaCable",
                        chain -> chain.on("supply", Supply.class)
                                .one("producer", Producer.class)
                                .one("operator", CableOperator.class)
                                .one("supplier", Supplier.class)
                                .one("consumer", Consumer.class))
                .chain(
                        "direct",
                        chain -> chain.on("supply", Supply.class)
                                .one("producer", Producer.class)
                                .one("consumer", Consumer.class)
                                .in("2021-01-01", "2022-01-01")
                                .in("2016-01-01", "2019-01-01"))
                .rule(
                        "hasConcession",
                        rule -> rule.any("operator", CableOperator.class)
                                .code("concession")
                                .says("The {operator} has the concession {operator.concession}"));
    }

    private static void marketCode(Describe policy) {
        policy.chain(
                        "aggregated",
                        chain -> chain.on("supply", Supply.class)
                                .one("producer", Producer.class)
                                .one("aggregator", Aggregator.class)
                                .one("consumer", Consumer.class)
                                .in("2020-01-01", "2023-07-01"))
                .rule(
                        "enoughPower",
                        rule -> rule.on("supply", Supply.class).warns().says("{supply.kilowatts} is little"))
                .rule(
                        "bigPool",
                        rule -> rule.on("supply", Supply.class)
                                .any("aggregator", Aggregator.class)
                                .code("pool")
                                .until("2025-01-01")
                                .says("{aggregator.customers} customers, {supply.kilowatts} kW"));
    }

    private static void regionCode(Describe policy) {
        policy.chain(
                        "shared",
                        chain -> chain.on("supply", SharedSupply.class)
                                .one("producer", Producer.class)
                                .one("cooperative", Cooperative.class)
                                .one("consumer", Consumer.class)
                                .in("2022-01-01", ""))
                .rule(
                        "bigEnough",
                        rule -> rule.on("supply", SharedSupply.class)
                                .any("cooperative", Cooperative.class)
                                .reads("supply.village")
                                .says("{cooperative.members} members in {supply.village}"))
                .rule(
                        "notSuspended",
                        rule -> rule.any("cooperative", Cooperative.class)
                                .says("{cooperative.number} is noted as {cooperative.note}"))
                .rule(
                        "metered",
                        rule -> rule.on("supply", Supply.class)
                                .any("consumer", Consumer.class)
                                .reads("consumer.meter")
                                .from("2023-01-01")
                                .says("The meter {consumer.meter} is of the old kind")
                                .cites("R.2"))
                .rule(
                        "renewableInVillages",
                        rule -> rule.on("supply", SharedSupply.class)
                                .any("producer", Producer.class)
                                .next("second", Participant.class)
                                .says("{producer} and {second.number}"))
                .rule(
                        "oneNumberEach",
                        rule -> rule.any("a", Participant.class)
                                .any("b", Participant.class)
                                .reads("a.number", "b.number")
                                .says("{a.number} is both {a} and {b}"));
    }

    private static Facts facts() {
        return new Facts()
                .of("number", Facts.names("N", 1000), List.of("N0", "N1"))
                .of("voltage", List.of(20), List.of(10, 110))
                .of("note", List.of("", "new"), List.of("suspended"))
                .of("renewable", List.of(true), List.of(false))
                .of("licensed", List.of(true), List.of(false))
                .of("meter", List.of("M123", "M99"), List.of("", "M1", "old"))
                .of("kilowatts", List.of(40, 100), List.of(5, 100_000))
                .of("concession", List.of(Optional.of("A"), Optional.of("B")), List.of(Optional.empty()))
                .of("customers", List.of(500), List.of(1))
                .of("members", List.of(7, 70), List.of(6, 0))
                .of("village", List.of("Ås"), List.of(""));
    }
}
