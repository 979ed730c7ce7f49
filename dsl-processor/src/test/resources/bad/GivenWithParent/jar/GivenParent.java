package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Compiled before. */
@Policy(source = "The law")
public interface GivenParent {

    @Party("maker")
    interface Maker {
        String group();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Given(otherwise = "Two groups")
    static boolean oneGroup(Maker maker, Maker other) {
        return maker.group().equals(other.group());
    }
}
