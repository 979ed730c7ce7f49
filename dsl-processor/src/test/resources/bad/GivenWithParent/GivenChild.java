// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Given;
import dev.chainrule.Policy;

/** An assumption that its parent in a jar does not allow. */
@Policy(source = "House rules")
public interface GivenChild extends GivenParent {

    @Given(otherwise = "One group")
    static boolean twoGroups(Maker maker, Maker other) { // ERROR chainrule:givens-contradict "the given oneGroup of bad.GivenParent"
        return !other.group().equals(maker.group());
    }
}
