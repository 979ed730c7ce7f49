package bad;

import bad.other.Outer;
import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What only classes that extend another see, nothing that is generated sees. */
final class LessVisibleProtected extends Outer {

    @Policy(source = "House rules")
    interface House extends Law {} // ERROR chainrule:parent-less-visible "The policy House extends Law, which is less visible"

    @Policy(source = "Terms of trade")
    interface Terms {

        @Party("shop")
        interface Shop {}

        @Chain
        void direct(Maker maker, Shop shop); // ERROR chainrule:less-visible "Maker"
    }

    private LessVisibleProtected() {}
}
