package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Compiled before. */
@Policy(source = "The law")
public interface WideParent {

    interface Partner {}

    @Party("maker")
    interface Maker extends Partner {}

    @Party("buyer")
    interface Buyer {}

    @Chain
    void any(Partner partner, Buyer buyer);
}
