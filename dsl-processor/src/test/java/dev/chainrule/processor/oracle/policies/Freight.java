package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/**
 * Carriers of several kinds in one position, carriers of two kinds at once, two transactions that may be one object, and so many chains
 * that they are looked up.
 */
@Policy(source = "Conditions of carriage, 2022", version = "7")
public interface Freight {

    interface Company {
        String id();

        String country();
    }

    interface Carrier extends Company {
        boolean licensed();

        LocalDate insuredUntil();
    }

    interface Tracked {
        String tracker();
    }

    @Party("shipper")
    interface Shipper extends Company {
        boolean registered();
    }

    @Party("road carrier")
    interface RoadCarrier extends Carrier, Tracked {
        int trucks();
    }

    @Party("rail carrier")
    interface RailCarrier extends Carrier {
        int gauge();
    }

    @Party("sea carrier")
    interface SeaCarrier extends Carrier {
        String flag();
    }

    @Party("courier")
    interface Courier extends RoadCarrier {
        boolean express();
    }

    @Party("consignee")
    interface Consignee extends Company {}

    interface Movement {
        int value();
    }

    @Transaction
    interface Shipment extends Movement {
        @EffectiveDate
        LocalDate loadedOn();

        boolean dangerous();
    }

    @Transaction
    interface CustomerReturn extends Movement {
        @EffectiveDate
        LocalDate collectedOn();

        String reason();
    }

    @Chain(cites = "Article 4")
    void single(Shipment shipment, Shipper shipper, Carrier carrier, Consignee consignee);

    @Chain(cites = "Article 5")
    void relay(Shipment shipment, Shipper shipper, Carrier first, Carrier second, Consignee consignee);

    @Chain(cites = "Article 6")
    void convoy(
            Shipment shipment,
            Shipper shipper,
            @Repeated(min = 2, max = 4) List<Carrier> carriers,
            RoadCarrier last,
            Consignee consignee);

    @Chain(cites = "Article 7")
    void byRail(Shipment shipment, Shipper shipper, RailCarrier carrier, Consignee consignee);

    @Chain(cites = "Article 8")
    void train(Shipment shipment, Shipper shipper, @Repeated(max = 3) List<RailCarrier> wagons, Consignee consignee);

    @Chain(cites = "Article 9")
    void back(CustomerReturn customerReturn, Consignee consignee, Carrier carrier, Shipper shipper);

    @Chain(cites = "Article 10")
    void backByCourier(CustomerReturn customerReturn, Consignee consignee, Courier courier, Shipper shipper);

    @Chain(cites = "Article 11")
    void backByRelay(
            CustomerReturn customerReturn, Consignee consignee, Carrier first, RoadCarrier second, Shipper shipper);

    @Chain(cites = "Article 12")
    void ontoTheRoad(Shipment shipment, Shipper shipper, RailCarrier first, RoadCarrier second, Consignee consignee);

    @Rule(otherwise = "The {carrier} {carrier.id} is not licensed")
    static boolean licensed(Carrier carrier) {
        return carrier.licensed();
    }

    @Rule(otherwise = "The {carrier}'s insurance ended on {carrier.insuredUntil}, before {shipment.loadedOn}")
    static boolean insured(Shipment shipment, Carrier carrier) {
        return !carrier.insuredUntil().isBefore(shipment.loadedOn());
    }

    @Rule(otherwise = "The {tracked} sends {tracked.tracker}", cites = "Annex 1")
    static boolean tracked(Movement movement, Tracked tracked) {
        return movement.value() < 1000 || tracked.tracker().startsWith("T");
    }

    @Rule(otherwise = "{carrier.trucks} trucks")
    static boolean enoughTrucks(RoadCarrier carrier) {
        return carrier.trucks() > 2;
    }

    @Rule(otherwise = "The gauge changes from {from.gauge} to {to.gauge}")
    static boolean sameGauge(RailCarrier from, @Next RailCarrier to) {
        return from.gauge() == to.gauge();
    }

    @Rule(otherwise = "Flag {carrier.flag} may not call at {consignee.country}")
    static boolean flag(SeaCarrier carrier, Consignee consignee) {
        return !carrier.flag().equals(consignee.country());
    }

    @Rule(otherwise = "The {courier} is not express", severity = Severity.WARNING)
    static boolean express(Courier courier) {
        return courier.express();
    }

    @Rule(otherwise = "Dangerous goods by {carrier} {carrier.id}", from = "2022-03-01")
    static boolean noDangerOnTheRoad(Shipment shipment, RoadCarrier carrier) {
        return !shipment.dangerous();
    }

    @Rule(otherwise = "{a.country} twice: {a} and {b}", from = "2022-01-01", until = "2023-03-01")
    static boolean bordersCrossed(Company a, @Next Company b) {
        return !a.country().equals(b.country()) || a.country().equals("NO");
    }

    @Rule(otherwise = "The {customerReturn} gives no reason but {customerReturn.reason}")
    static boolean reasoned(CustomerReturn customerReturn) {
        return customerReturn.reason().length() > 3;
    }

    @Rule(otherwise = "{movement}: {movement.value} for {shipper}", cites = "Article 11", until = "2022-03-01")
    static boolean worthIt(Movement movement, Shipper shipper) {
        return movement.value() > 0 || shipper.registered();
    }

    @Rule(otherwise = "Between {carriers} all is one country")
    static boolean firstCarrierAbroad(List<Carrier> carriers, Consignee consignee) {
        return carriers.isEmpty() || !carriers.get(0).country().equals("XX");
    }

    @Rule(otherwise = "The train {wagons} is of gauges {wagons.gauge}")
    static boolean shortTrains(List<RailCarrier> wagons, @Next Consignee consignee) {
        return wagons.size() < 3 || wagons.get(0).licensed();
    }

    @Rule(otherwise = "{road} meets {rail}")
    static boolean roadThenRail(RoadCarrier road, @Next RailCarrier rail) {
        return road.trucks() >= rail.gauge() / 1000;
    }

    @Rule(otherwise = "{company.id} is in {company.country}, where nobody calls")
    static boolean served(Company company) {
        return !company.country().equals("FI");
    }

    @Rule(otherwise = "The {carrier} has no name")
    static boolean named(Carrier carrier) {
        return !"".equals(carrier.id());
    }

    @Rule(otherwise = "The {carrier} sails under no flag")
    static boolean flagged(SeaCarrier carrier) {
        return !"".equals(carrier.flag());
    }

    @Rule(otherwise = "{a} and {b} are both {a.id}")
    static boolean neighboursDiffer(Company a, @Next Company b) {
        return !a.id().equals(b.id());
    }
}
