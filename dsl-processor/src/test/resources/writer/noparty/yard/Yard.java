package yard;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Whoever is a company and nothing else has no part in it. */
@Policy(source = "Statutes")
public interface Yard {

    @Party("maker")
    interface Maker extends Company {}

    @Party("shop")
    interface Shop extends Organization {}

    @Chain
    void direct(Organization seller, Shop buyer);

    @Rule(otherwise = "{organization} has no name")
    static boolean named(Organization organization) {
        return !organization.name().isEmpty();
    }
}
