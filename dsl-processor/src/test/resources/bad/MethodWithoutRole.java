package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Helpers have a body; an abstract method without an annotation is a chain that somebody forgot to mark. */
@Policy(source = "Statutes")
public interface MethodWithoutRole {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    void forgotten(Maker maker, Maker other, Maker third); // ERROR chainrule:method-without-role "The method forgotten"

    private static boolean helper(Maker maker) {
        return maker.certified();
    }

    static boolean usable(Maker maker) {
        return helper(maker);
    }

    @Rule(otherwise = "Not usable")
    static boolean used(Maker maker) {
        return usable(maker);
    }
}
