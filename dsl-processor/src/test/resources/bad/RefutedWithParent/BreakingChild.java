// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Policy;

/** A chain that breaks the promise of a parent in a jar, and a promise that the parent's rules keep. */
@Policy(source = "House rules")
public interface BreakingChild extends PromisingParent {

    @Chain
    void viaWholesaler( // ERROR chainrule:guarantee-refuted "The guarantee nothingIsExported does not hold along the chain viaWholesaler"
            Maker maker, Wholesaler wholesaler, Buyer buyer);

    @Guarantee
    static boolean ownPromise(Maker maker, Buyer buyer) {
        return buyer.country().equals(maker.country());
    }
}
