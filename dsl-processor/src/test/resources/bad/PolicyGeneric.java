package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Nobody says what a policy's type parameter stands for, and what is declared as one is no second mistake. */
@Policy(source = "Statutes")
public interface PolicyGeneric<T> { // ERROR chainrule:policy-generic

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);

    @Chain
    void unknown(Maker maker, T other);
}
