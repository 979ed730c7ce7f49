package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What two parties are called alike no message can tell apart. */
@Policy(source = "Trade terms")
public interface SameLabel {

    @Party("importer")
    interface Importer {}

    @Party("importer")
    interface Roaster {} // NOTE chainrule:same-label "The parties Importer and Roaster are both called \"importer\", so that no message tells one from the other."

    @Party("shop")
    interface Shop {}

    @Party("shop")
    interface LargeShop extends Shop {}

    @SuppressWarnings("chainrule:same-label")
    @Party("importer")
    interface Silenced {}

    @Chain
    void sell(Importer importer, Roaster roaster, Shop shop, LargeShop large, Silenced silenced);
}
