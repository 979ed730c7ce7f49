package ends;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A rule whose conditions decide in one way only, and say the same more than once. */
@Policy(source = "Statutes")
public interface Oddities {

    @Party("maker")
    interface Maker {
        boolean audited();

        int floors();
    }

    @Party("shop")
    interface Shop {}

    @Chain
    void sold(Maker maker, Shop shop);

    /** The same as the audit alone. */
    @Rule(otherwise = "{maker} is not audited")
    static boolean audited(Maker maker) {
        return maker.audited() || (maker.floors() > 0 ? maker.floors() <= 0 : maker.floors() > 0);
    }
}
