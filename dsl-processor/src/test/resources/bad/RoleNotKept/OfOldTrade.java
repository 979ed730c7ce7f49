package bad;

import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What is nested in a policy in a jar is what that policy says. */
@Policy(source = "House rules")
public interface OfOldTrade extends OldTrade {

    @Rule(otherwise = "Unknown")
    static boolean known(OldTrade.Address address) { // ERROR chainrule:rule-parameter-no-party
        return address.known();
    }
}
