package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Whoever means it says so. */
@Policy(source = "Statutes")
@SuppressWarnings("chainrule:unused-party")
public interface UnusedPartySilenced {

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop {}

    @Chain
    void direct(Maker maker, Maker other);
}
