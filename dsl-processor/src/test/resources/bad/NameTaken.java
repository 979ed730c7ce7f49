package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** The validator would have the name of a type that is there already. */
@Policy(source = "Statutes")
public interface NameTaken { // ERROR chainrule:name-taken "The type NameTakenValidator is to be generated for the policy NameTaken, but a type of yours has that name"

    @Party("maker")
    interface Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}

final class NameTakenValidator {

    private NameTakenValidator() {}
}
