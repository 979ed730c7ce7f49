package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.Freight;
import dev.chainrule.processor.oracle.policies.Freight.Carrier;
import dev.chainrule.processor.oracle.policies.Freight.Company;
import dev.chainrule.processor.oracle.policies.Freight.Consignee;
import dev.chainrule.processor.oracle.policies.Freight.Courier;
import dev.chainrule.processor.oracle.policies.Freight.CustomerReturn;
import dev.chainrule.processor.oracle.policies.Freight.Movement;
import dev.chainrule.processor.oracle.policies.Freight.RailCarrier;
import dev.chainrule.processor.oracle.policies.Freight.RoadCarrier;
import dev.chainrule.processor.oracle.policies.Freight.SeaCarrier;
import dev.chainrule.processor.oracle.policies.Freight.Shipment;
import dev.chainrule.processor.oracle.policies.Freight.Shipper;
import dev.chainrule.processor.oracle.policies.Freight.Tracked;
import java.time.LocalDate;
import java.util.List;

/** What does {@link Freight} say? */
final class FreightSubject {

    private FreightSubject() {}

    static Subject subject() {
        Describe policy = Describe.policy(Freight.class, "7")
                .party("shipper", Shipper.class)
                .party("road carrier", RoadCarrier.class)
                .party("rail carrier", RailCarrier.class)
                .party("sea carrier", SeaCarrier.class)
                .party("courier", Courier.class)
                .party("consignee", Consignee.class)
                .dated(Shipment.class, "loadedOn")
                .dated(CustomerReturn.class, "collectedOn");
        shipments(policy);
        returns(policy);
        rulesOfCarriers(policy);
        rulesOfGoods(policy);
        rulesOfRuns(policy);
        return new Subject(policy.done(), facts());
    }

    private static void shipments(Describe policy) {
        policy.chain(
                        "single",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .one("carrier", Carrier.class)
                                .one("consignee", Consignee.class))
                .chain(
                        "relay",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .one("first", Carrier.class)
                                .one("second", Carrier.class)
                                .one("consignee", Consignee.class))
                .chain(
                        "convoy",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .run("carriers", Carrier.class, 2, 4)
                                .one("last", RoadCarrier.class)
                                .one("consignee", Consignee.class))
                .chain(
                        "byRail",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .one("carrier", RailCarrier.class)
                                .one("consignee", Consignee.class))
                .chain(
                        "train",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .run("wagons", RailCarrier.class, 1, 3)
                                .one("consignee", Consignee.class));
    }

    private static void returns(Describe policy) {
        policy.chain(
                        "back",
                        chain -> chain.on("customerReturn", CustomerReturn.class)
                                .one("consignee", Consignee.class)
                                .one("carrier", Carrier.class)
                                .one("shipper", Shipper.class))
                .chain(
                        "backByCourier",
                        chain -> chain.on("customerReturn", CustomerReturn.class)
                                .one("consignee", Consignee.class)
                                .one("courier", Courier.class)
                                .one("shipper", Shipper.class))
                .chain(
                        "backByRelay",
                        chain -> chain.on("customerReturn", CustomerReturn.class)
                                .one("consignee", Consignee.class)
                                .one("first", Carrier.class)
                                .one("second", RoadCarrier.class)
                                .one("shipper", Shipper.class))
                .chain(
                        "ontoTheRoad",
                        chain -> chain.on("shipment", Shipment.class)
                                .one("shipper", Shipper.class)
                                .one("first", RailCarrier.class)
                                .one("second", RoadCarrier.class)
                                .one("consignee", Consignee.class));
    }

    private static void rulesOfCarriers(Describe policy) {
        policy.rule(
                        "licensed",
                        rule -> rule.any("carrier", Carrier.class).says("The {carrier} {carrier.id} is not licensed"))
                .rule(
                        "insured",
                        rule -> rule.on("shipment", Shipment.class)
                                .any("carrier", Carrier.class)
                                .reads("shipment.loadedOn", "carrier.insuredUntil")
                                .says(
                                        "The {carrier}'s insurance ended on {carrier.insuredUntil}, before {shipment.loadedOn}"))
                .rule(
                        "tracked",
                        rule -> rule.on("movement", Movement.class)
                                .any("tracked", Tracked.class)
                                .reads("tracked.tracker")
                                .says("The {tracked} sends {tracked.tracker}")
                                .cites("Annex 1"))
                .rule(
                        "enoughTrucks",
                        rule -> rule.any("carrier", RoadCarrier.class).says("{carrier.trucks} trucks"))
                .rule(
                        "sameGauge",
                        rule -> rule.any("from", RailCarrier.class)
                                .next("to", RailCarrier.class)
                                .says("The gauge changes from {from.gauge} to {to.gauge}"))
                .rule(
                        "flag",
                        rule -> rule.any("carrier", SeaCarrier.class)
                                .any("consignee", Consignee.class)
                                .reads("carrier.flag", "consignee.country")
                                .says("Flag {carrier.flag} may not call at {consignee.country}"))
                .rule(
                        "express",
                        rule -> rule.any("courier", Courier.class).warns().says("The {courier} is not express"));
    }

    private static void rulesOfGoods(Describe policy) {
        policy.rule(
                        "noDangerOnTheRoad",
                        rule -> rule.on("shipment", Shipment.class)
                                .any("carrier", RoadCarrier.class)
                                .from("2022-03-01")
                                .says("Dangerous goods by {carrier} {carrier.id}"))
                .rule(
                        "bordersCrossed",
                        rule -> rule.any("a", Company.class)
                                .next("b", Company.class)
                                .reads("a.country", "b.country")
                                .from("2022-01-01")
                                .until("2023-03-01")
                                .says("{a.country} twice: {a} and {b}"))
                .rule(
                        "reasoned",
                        rule -> rule.on("customerReturn", CustomerReturn.class)
                                .reads("customerReturn.reason")
                                .says("The {customerReturn} gives no reason but {customerReturn.reason}"))
                .rule(
                        "worthIt",
                        rule -> rule.on("movement", Movement.class)
                                .any("shipper", Shipper.class)
                                .until("2022-03-01")
                                .says("{movement}: {movement.value} for {shipper}")
                                .cites("Article 11"));
    }

    private static void rulesOfRuns(Describe policy) {
        policy.rule(
                        "firstCarrierAbroad",
                        rule -> rule.run("carriers", Carrier.class)
                                .any("consignee", Consignee.class)
                                .reads("carriers.id", "carriers.country", "carriers.insuredUntil")
                                .says("Between {carriers} all is one country"))
                .rule(
                        "shortTrains",
                        rule -> rule.run("wagons", RailCarrier.class)
                                .next("consignee", Consignee.class)
                                .reads("wagons.id", "wagons.country", "wagons.insuredUntil")
                                .says("The train {wagons} is of gauges {wagons.gauge}"))
                .rule(
                        "roadThenRail",
                        rule -> rule.any("road", RoadCarrier.class)
                                .next("rail", RailCarrier.class)
                                .says("{road} meets {rail}"))
                .rule(
                        "served",
                        rule -> rule.any("company", Company.class)
                                .reads("company.country")
                                .says("{company.id} is in {company.country}, where nobody calls"))
                .rule(
                        "named",
                        rule -> rule.any("carrier", Carrier.class)
                                .reads("carrier.id")
                                .says("The {carrier} has no name"))
                .rule(
                        "flagged",
                        rule -> rule.any("carrier", SeaCarrier.class)
                                .reads("carrier.flag")
                                .says("The {carrier} sails under no flag"))
                .rule(
                        "neighboursDiffer",
                        rule -> rule.any("a", Company.class)
                                .next("b", Company.class)
                                .reads("a.id", "b.id")
                                .says("{a} and {b} are both {a.id}"));
    }

    private static Facts facts() {
        return new Facts()
                .of("id", Facts.names("C", 50), List.of(""))
                .of("country", List.of("NO"), List.of("SE", "FI", "XX"))
                .of("licensed", List.of(true), List.of(false))
                .of("insuredUntil", List.of(LocalDate.of(2030, 1, 1)), List.of(LocalDate.of(2019, 1, 1)))
                .of("tracker", List.of("T1"), List.of("", "U2"))
                .of("registered", List.of(true), List.of(false))
                .of("trucks", List.of(3, 5, 9), List.of(0, 1))
                .of("gauge", List.of(1435), List.of(1520, 600))
                .of("flag", List.of("PA", "LR"), List.of("NO", "SE", ""))
                .of("express", List.of(true), List.of(false))
                .of("value", List.of(1, 2000), List.of(0, -5))
                .of("dangerous", List.of(false), List.of(true))
                .of("reason", List.of("broken"), List.of("no", ""));
    }
}
