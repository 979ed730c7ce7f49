package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Applications know rules by their codes. */
@Policy(source = "Statutes")
public interface Codes {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "No", code = "C-1")
    static boolean first(Maker maker) {
        return maker.certified();
    }

    @Rule(
            otherwise = "No",
            code = "C-1") // ERROR chainrule:duplicate-code "The code C-1 of the rule second is also that of the rule first(Maker)"
    static boolean second(Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean first(Maker maker, Maker other) {
        return maker.certified();
    }

    @Given(otherwise = "No")
    static boolean first(Maker maker, Maker other, Maker third) { // ERROR chainrule:duplicate-code "The code first of the given first is also that of the rule first(Maker, Maker)" // ERROR chainrule:fits-no-chain
        return maker.certified();
    }

    @Rule(
            otherwise = "No",
            code = "  ") // ERROR chainrule:blank-code "The code of the rule blank is blank"
    static boolean blank(Maker maker) {
        return maker.certified();
    }

    @Rule(
            otherwise = "No",
            code = "unknown-party") // ERROR chainrule:reserved-code "The code unknown-party of the rule reserved"
    static boolean reserved(Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean closed(Maker maker) { // ERROR chainrule:reserved-code "The code closed of the rule closed"
        return maker.certified();
    }
}
