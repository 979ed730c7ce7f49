package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** People will read these texts. */
@Policy(source = " ") // ERROR chainrule:blank-text "The source of the policy BlankText is blank"
public interface BlankText {

    @Party("") // ERROR chainrule:blank-text "The name of the party Maker is blank"
    interface Maker {
        boolean certified();
    }

    @Chain(cites = "") // ERROR chainrule:blank-text "The citation of the chain direct is blank"
    void direct(Maker maker, Maker other);

    @Chain(closed = "\t") // ERROR chainrule:blank-text "The reason to close of the chain closed is blank"
    void closed(Maker maker, Maker other, Maker third);

    @Rule(
            otherwise = "", // ERROR chainrule:blank-text "The message of the rule certified is blank"
            remedies = {"Get certified", " "}) // ERROR chainrule:blank-text "The remedy of the rule certified is blank"
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    @Guarantee(cites = " ") // ERROR chainrule:blank-text "The citation of the guarantee always is blank"
    static boolean always(Maker maker) {
        return maker.certified();
    }
}
