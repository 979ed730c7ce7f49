package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A party of its own, outside of any policy, is none any more once it was compiled. */
@Policy(source = "Trade terms")
public interface RoleNotKept {

    @Party("maker")
    interface Maker {}

    @Chain
    void sell(
            Maker maker,
            CompiledShop shop); // ERROR chainrule:role-not-kept "The parameter shop of the chain sell is declared as CompiledShop, which is not among the sources compiled here, and class files keep none of Chainrule's annotations. Where it is a party or a transaction, nest it in a policy, or compile its source together with RoleNotKept."

    @Rule(otherwise = "Closed")
    static boolean open(CompiledShop shop) {
        return shop.open();
    }
}
