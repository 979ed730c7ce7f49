package ferry;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;

@Policy(source = "Answers that do not last")
public interface Ferry {

    @Party("carrier")
    interface Carrier {
        String flag();

        boolean licensed();
    }

    @Party("passenger")
    interface Passenger {
        String ticket();
    }

    interface Traveller {}

    @Party("driver")
    interface Driver extends Traveller {
        String plate();
    }

    @Party("walker")
    interface Walker extends Traveller {}

    @Chain
    void boarding(Carrier carrier, Traveller traveller);

    @Chain
    void crossing(Carrier carrier, Passenger passenger);

    @Rule(otherwise = "{carrier} has no licence")
    static boolean licensed(Carrier carrier) {
        return carrier.licensed();
    }

    @Rule(otherwise = "{carrier} sails under {carrier.flag}")
    static boolean flagged(Carrier carrier) {
        return !carrier.flag().equals("none");
    }

    @Rule(otherwise = "{passenger} may be without a ticket", severity = Severity.WARNING)
    static boolean ticketed(Passenger passenger) {
        return !passenger.ticket().isEmpty();
    }

    @Rule(otherwise = "The car of {driver} has no plate")
    static boolean plated(Driver driver) {
        return !driver.plate().isEmpty();
    }
}
