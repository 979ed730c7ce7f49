package bad;

import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A policy without chains permits nothing, which may be meant for a while. */
final class EmptyPolicy {

    @Policy(source = "Statutes")
    interface Told { // WARNING chainrule:empty-policy "The policy Told has no chain, so it permits nothing"

        @Party("maker")
        interface Maker {}
    }

    @Policy(source = "Statutes")
    @SuppressWarnings("chainrule:empty-policy")
    interface Silenced {}

    private EmptyPolicy() {}
}
