package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Two policies whose validators would have one name. */
public interface NameTakenTwice {

    @Policy(source = "Statutes")
    interface Trade {

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }
}

@Policy(source = "Statutes")
interface NameTakenTwice_Trade { // ERROR chainrule:name-taken "what is generated for the policy NameTakenTwice.Trade has that name"

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}
