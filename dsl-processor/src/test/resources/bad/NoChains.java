package bad;

import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Rules without any chain are one mistake, however many rules there are. */
@SuppressWarnings("chainrule:bodies-unread")
@Policy(source = "Statutes")
public interface NoChains { // WARNING chainrule:no-chains

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Rule(otherwise = "The {maker} is not certified")
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "The {maker} must be certified")
    static boolean alsoCertified(Maker maker) {
        return maker.certified();
    }
}
