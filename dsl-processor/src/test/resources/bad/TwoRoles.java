package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A method is one thing; what it would be wrong as either is not told as well. */
@Policy(source = "Statutes")
public interface TwoRoles {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "The {maker} is not certified")
    @Guarantee
    static boolean certified(Maker maker) { // ERROR chainrule:two-roles "declared as @Rule and @Guarantee"
        return maker.certified();
    }

    @Chain
    @Given(otherwise = "No")
    void both(Maker maker); // ERROR chainrule:two-roles "declared as @Chain and @Given"
}
