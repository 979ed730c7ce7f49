package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A party without a place may be meant for policies that extend this one. */
@Policy(source = "Statutes")
public interface UnusedParty {

    @Party("maker")
    interface Maker {}

    @Party("big maker")
    interface BigMaker extends Maker {}

    @Party("shop")
    interface Shop {} // NOTE chainrule:unused-party "No chain has a place for the party Shop"

    @Chain
    void direct(Maker maker, Maker other);
}
