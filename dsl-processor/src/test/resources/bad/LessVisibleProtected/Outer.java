package bad.other;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

public class Outer {

    @Party("maker")
    protected interface Maker {}

    @Policy(source = "Statutes")
    protected interface Law {

        @Chain
        void direct(Maker maker, Maker other);
    }
}
