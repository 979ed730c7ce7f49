// only: ecj -- javac shows bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** Where bodies cannot be read, that is said once for a policy. */
@Policy(source = "Statutes") // NOTE chainrule:bodies-unread "This compiler shows no method bodies"
public interface BodiesUnread {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Guarantee
    static boolean perhapsForbidden(Maker maker, @Next Maker other) {
        return false;
    }

    @Guarantee
    static boolean fitsNothing(Maker maker, Maker other, Maker third) {
        return maker.certified();
    }
}
