package bazaar.abroad;

import dev.chainrule.Party;

/** A party of another package, for which nobody writes facts. */
@Party("agent")
public interface Agent {
    long number();

    Currency currency();
}
