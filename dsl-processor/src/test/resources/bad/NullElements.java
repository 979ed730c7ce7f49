// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Whether a set has null, one throws, and another says no. */
@Policy(source = "Statutes")
public interface NullElements {

    @interface Nullable {}

    enum Grade {
        FINE,
        BANNED
    }

    @Party("grower")
    interface Grower {
        @Nullable
        Grade grade();
    }

    @Party("buyer")
    interface Buyer {}

    Set<Grade> BANNED = EnumSet.of(Grade.BANNED);

    @Chain
    void sell(Grower grower, Buyer buyer);

    @Rule(otherwise = "Banned")
    static boolean notBanned(Grower grower) { // NOTE chainrule:not-proven "could not be read"
        return !BANNED.contains(grower.grade());
    }

    @Guarantee
    static boolean graded(Grower grower) { // WARNING chainrule:guarantee-not-proven "The guarantee graded is not proven"
        return grower.grade() != null;
    }
}
