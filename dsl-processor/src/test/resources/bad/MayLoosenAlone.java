package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Without parents or an older policy there is nothing that could be loosened. */
@Policy(
        source = "Statutes",
        mayLoosen = false) // WARNING chainrule:may-loosen-alone
public interface MayLoosenAlone {

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}
