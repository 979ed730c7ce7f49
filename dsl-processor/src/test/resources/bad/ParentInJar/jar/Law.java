package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Compiled before, so that only its class files and its model are seen. */
@Policy(source = "The law")
public interface Law {

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);

    @Chain
    void onward(Maker maker, Maker other, Maker third);
}
