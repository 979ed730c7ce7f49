package bad.inherited;

import bad.inherited.firm.Company;
import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What only another package sees, nothing generated here can name. */
@Policy(source = "Statutes")
interface LessVisibleInherited {

    @Party("maker")
    interface Maker extends Company {}

    @Party("shop")
    interface Shop {}

    @Chain
    void direct(Maker maker, Shop shop);
}
