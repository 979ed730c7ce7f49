package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A rule asks parties and transactions, and nothing else. A type that nobody declared is javac's to tell. */
@Policy(source = "Statutes")
public interface RuleParameters {

    @Party("maker")
    interface Maker {}

    interface Shop {
        boolean open();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "The {shop} is closed")
    static boolean open(
            Shop shop) { // ERROR chainrule:rule-parameter-no-party "The parameter shop of the rule open is declared as Shop"
        return shop.open();
    }

    @Rule(otherwise = "The {shop} is closed too")
    static boolean alsoOpen(Maker maker, Shop shop) {
        return shop.open();
    }

    @Guarantee
    static boolean few(
            Maker maker,
            int count) { // ERROR chainrule:rule-parameter-no-party "The parameter count of the guarantee few is declared as int"
        return count < 3;
    }

    @Rule(otherwise = "Too many")
    static boolean notMany(
            Maker... makers) { // ERROR chainrule:parties-not-list "The parameter makers of the rule notMany is declared as Maker[], which holds parties but is no list of them. Write List<Maker> for a run of them, or Maker for a single one."
        return makers.length < 3;
    }
}
