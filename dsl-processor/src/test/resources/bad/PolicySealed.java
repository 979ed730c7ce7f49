package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Nobody implements a policy, and other policies may extend it. */
@Policy(source = "Statutes")
public sealed interface PolicySealed permits PolicySealedChild { // ERROR chainrule:policy-sealed

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}

non-sealed interface PolicySealedChild extends PolicySealed {}
