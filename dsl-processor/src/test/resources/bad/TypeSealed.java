package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** No application could implement a sealed party. */
@Policy(source = "Statutes")
public interface TypeSealed {

    @Party("maker")
    sealed interface Maker permits Baker, Brewer {} // ERROR chainrule:type-sealed "The party Maker is sealed"

    @Party("baker")
    non-sealed interface Baker extends Maker {}

    @Party("brewer")
    non-sealed interface Brewer extends Maker {}

    @Chain
    void direct(Maker maker, Maker other);
}
