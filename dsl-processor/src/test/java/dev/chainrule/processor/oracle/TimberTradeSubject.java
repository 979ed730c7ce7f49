package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.TimberTrade;
import dev.chainrule.processor.oracle.policies.TimberTrade.Company;
import dev.chainrule.processor.oracle.policies.TimberTrade.Consignment;
import dev.chainrule.processor.oracle.policies.TimberTrade.Dealer;
import dev.chainrule.processor.oracle.policies.TimberTrade.Exporter;
import dev.chainrule.processor.oracle.policies.TimberTrade.ForestOwner;
import dev.chainrule.processor.oracle.policies.TimberTrade.Handler;
import dev.chainrule.processor.oracle.policies.TimberTrade.Sawmill;
import java.time.LocalDate;
import java.util.List;

/** What does {@link TimberTrade} say? */
final class TimberTradeSubject {

    private TimberTradeSubject() {}

    static Subject subject() {
        Describe policy = Describe.policy(TimberTrade.class, "4.1")
                .party("forest owner", ForestOwner.class)
                .party("sawmill", Sawmill.class)
                .party("exporter", Exporter.class)
                .party("dealer", Dealer.class)
                .party("builder", TimberTrade.Builder.class)
                .dated(Consignment.class, "shippedOn");
        chains(policy);
        rulesOfOne(policy);
        rulesOfRuns(policy);
        lastRules(policy);
        return new Subject(policy.done(), facts());
    }

    private static void chains(Describe policy) {
        policy.chain(
                        "exported",
                        chain -> chain.on("consignment", Consignment.class)
                                .one("owner", ForestOwner.class)
                                .run("sawmills", Sawmill.class, 0, 3)
                                .one("exporter", Exporter.class)
                                .run("dealers", Dealer.class, 1, 4)
                                .one("builder", TimberTrade.Builder.class))
                .chain(
                        "domestic",
                        chain -> chain.on("consignment", Consignment.class)
                                .one("owner", ForestOwner.class)
                                .run("sawmills", Sawmill.class, 0, 2)
                                .run("dealers", Dealer.class, 0, 3)
                                .one("builder", TimberTrade.Builder.class))
                .chain(
                        "atTheGate",
                        chain -> chain.one("owner", ForestOwner.class).one("builder", TimberTrade.Builder.class))
                .chain(
                        "pooled",
                        chain -> chain.run("owners", ForestOwner.class, 2, Integer.MAX_VALUE)
                                .one("sawmill", Sawmill.class)
                                .one("builder", TimberTrade.Builder.class));
    }

    private static void rulesOfOne(Describe policy) {
        policy.rule(
                        "noLoops",
                        rule -> rule.any("seller", Company.class)
                                .any("buyer", Company.class)
                                .reads("seller.id", "buyer.id")
                                .says("{seller.id} sells to itself, as {seller} and as {buyer}"))
                .rule(
                        "gradeHandedOn",
                        rule -> rule.any("from", Handler.class)
                                .next("to", Handler.class)
                                .says("The {from} hands grade {from.grade} to the {to}, who handles grade {to.grade}")
                                .cites("5.1"))
                .rule(
                        "certified",
                        rule -> rule.on("consignment", Consignment.class)
                                .any("handler", Handler.class)
                                .reads("consignment.shippedOn", "handler.certifiedUntil")
                                .from("2021-01-01")
                                .says("The certificate of {handler} {handler.id} ended on {handler.certifiedUntil}")
                                .cites("6"));
    }

    private static void rulesOfRuns(Describe policy) {
        policy.rule(
                        "enoughCapacity",
                        rule -> rule.on("consignment", Consignment.class)
                                .run("sawmills", Sawmill.class)
                                .reads("sawmills.id", "sawmills.certifiedUntil")
                                .says(
                                        "{sawmills} ({sawmills.id}) cannot saw {consignment.volume}: {sawmills.capacity}"))
                .rule(
                        "sharesFit",
                        rule -> rule.run("dealers", Dealer.class)
                                .any("builder", TimberTrade.Builder.class)
                                .says("The shares {dealers.share} are more than all"))
                .rule(
                        "rawTimberLicence",
                        rule -> rule.any("owner", ForestOwner.class)
                                .next("exporter", Exporter.class)
                                .reads("exporter.licence")
                                .says("Raw timber needs an export licence of kind X, not {exporter.licence}"))
                .rule(
                        "auditedAtTheGate",
                        rule -> rule.any("owner", ForestOwner.class)
                                .next("builder", TimberTrade.Builder.class)
                                .says("The {owner} has {owner.audits} audits"))
                .rule(
                        "fewDealersOfRawTimber",
                        rule -> rule.any("owner", ForestOwner.class)
                                .nextRun("dealers", Dealer.class)
                                .says("Too many hands for raw timber: {dealers}"))
                .rule(
                        "lastSawmillGrade",
                        rule -> rule.any("last", Sawmill.class)
                                .nextRun("dealers", Dealer.class)
                                .says("The last {last} saws grade {last.grade}, too low for {dealers}"))
                .rule(
                        "firstDealerShare",
                        rule -> rule.run("sawmills", Sawmill.class)
                                .next("first", Dealer.class)
                                .warns()
                                .says("After {sawmills} the {first} takes {first.share}"));
    }

    private static void lastRules(Describe policy) {
        policy.rule(
                        "sameRegion",
                        rule -> rule.any("seller", Dealer.class)
                                .next("buyer", Dealer.class)
                                .reads("seller.region", "buyer.region")
                                .says("{seller.region} is not {buyer.region}"))
                .rule(
                        "notTooMany",
                        rule -> rule.on("consignment", Consignment.class)
                                .run("sawmills", Sawmill.class)
                                .run("dealers", Dealer.class)
                                .until("2023-01-01")
                                .says("{sawmills} and {dealers} are too many"))
                .rule(
                        "pooledTwice",
                        rule -> rule.run("owners", ForestOwner.class)
                                .next("sawmill", Sawmill.class)
                                .next("builder", TimberTrade.Builder.class)
                                .says("The pool {owners} sells from {owners.forest}"))
                .rule(
                        "apart",
                        rule -> rule.any("a", ForestOwner.class)
                                .any("b", ForestOwner.class)
                                .reads("a.forest", "b.forest")
                                .says("{a.forest} and {b.forest} are one forest, {b.id}"));
    }

    private static Facts facts() {
        return new Facts()
                .of("id", Facts.names("C", 2000), List.of("C0", "C1"))
                .of("audits", List.of(1, 2), List.of(0))
                .of("certifiedUntil", List.of(LocalDate.of(2030, 1, 1)), List.of(LocalDate.of(2020, 6, 1)))
                .of("grade", List.of(3), List.of(1, 2, 4))
                .of("forest", Facts.names("F", 500), List.of("F0", "F1"))
                .of("capacity", List.of(200, 400), List.of(10, 20))
                .of("licence", List.of("X1", "XX"), List.of("Y"))
                .of("region", List.of("north"), List.of("south", "west"))
                .of("share", List.of(11, 20, 25), List.of(5, 90))
                .of("volume", List.of(100), List.of(150, 700));
    }
}
