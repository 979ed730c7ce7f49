// only: javac -- what is asked behind a fact is told by bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A validator of a policy that extends this one, in another package, asks for what leads to a fact, too. */
@Policy(source = "Statutes")
public interface LessVisiblePaths {

    interface Address {
        LessVisibleArea area(); // ERROR chainrule:less-visible "The fact area names LessVisibleArea, which is less visible than the policy LessVisiblePaths"
    }

    @Party("shop")
    interface Shop {
        Address address();
    }

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Shop shop, Maker maker);

    @Rule(otherwise = "The {shop} lies in no area")
    static boolean inAnArea(Shop shop) {
        return shop.address().area().code().length() == 2;
    }

    @Rule(otherwise = "The {maker} is certified otherwise")
    static boolean certified(Maker maker) { // ERROR chainrule:less-visible "The rule certified names LessVisibleSeal, which is less visible"
        return !(maker instanceof LessVisibleSeal one) || one.seal().equals("CE");
    }
}

interface LessVisibleArea {
    String code();
}

interface LessVisibleSeal {
    String seal();
}
