package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A validator of a policy that extends this one, in another package, has to name the same types. */
@Policy(source = "Statutes")
public interface LessVisible {

    @Party("shop")
    interface Shop extends LessVisiblePartner {}

    @Chain
    void direct(
            Shop shop,
            LessVisibleMaker maker); // ERROR chainrule:less-visible "The chain direct names LessVisibleMaker, which is less visible than the policy LessVisible"

    @Rule(otherwise = "The {partner} is not certified")
    static boolean certified(
            LessVisiblePartner partner) { // ERROR chainrule:less-visible "The rule certified names LessVisiblePartner"
        return partner.certified();
    }

    @Guarantee
    static boolean noSmuggler(
            LessVisibleSmuggler smuggler, // ERROR chainrule:less-visible "The guarantee noSmuggler names LessVisibleSmuggler"
            Shop shop) {
        return false;
    }

    @Guarantee
    static boolean noPartners(LessVisiblePartner one, @Next LessVisiblePartner other, @Next Shop shop) {
        return false;
    }

    @Rule(otherwise = "The {maker} is not certified")
    static boolean toldOnce(LessVisibleMaker maker) {
        return maker.certified();
    }
}

interface LessVisiblePartner {
    boolean certified();
}

@Party("smuggler")
interface LessVisibleSmuggler extends LessVisiblePartner {}

@Party("maker")
interface LessVisibleMaker extends LessVisiblePartner {}
