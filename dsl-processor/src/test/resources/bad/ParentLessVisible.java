package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** What is decided is told by the type of the policy that is extended. */
@Policy(source = "House rules")
public interface ParentLessVisible extends ParentLessVisibleLaw {} // ERROR chainrule:parent-less-visible "The policy ParentLessVisible extends ParentLessVisibleLaw, which is less visible"

@Policy(source = "Statutes")
interface ParentLessVisibleLaw {

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}
