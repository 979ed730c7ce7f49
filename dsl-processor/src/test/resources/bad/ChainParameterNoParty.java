package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chains hold parties. A type that lacks its annotation is one mistake, and a rule that fits no chain for it is none. */
@Policy(source = "Statutes")
public interface ChainParameterNoParty {

    @Party("maker")
    interface Maker {}

    interface Shop {
        boolean open();
    }

    @Transaction
    interface Sale {}

    @Chain
    void direct(
            Maker maker,
            Shop shop); // ERROR chainrule:chain-parameter-no-party "The parameter shop of the chain direct is declared as Shop"

    @Chain
    void more(Maker maker, Shop shop, Shop other);

    @Chain
    void text(
            Maker maker,
            String name, // ERROR chainrule:chain-parameter-no-party "The parameter name of the chain text is declared as String"
            int amount, // ERROR chainrule:chain-parameter-no-party "declared as int"
            Maker[] makers, // ERROR chainrule:parties-not-list "The parameter makers of the chain text is declared as Maker[], which holds parties but is no list of them. Write @Repeated List<Maker> for a run of them, or Maker for a single one."
            Set<? extends Maker> several, // ERROR chainrule:parties-not-list "Write @Repeated List<Maker> for a run"
            Optional<Maker> perhaps, // ERROR chainrule:parties-not-list "Write @Repeated(min = 0, max = 1) List<Maker> for a run"
            Optional<Sale> deal, // ERROR chainrule:chain-parameter-no-party "declared as Optional<Sale>"
            Object anything, // ERROR chainrule:chain-parameter-no-party "declared as Object"
            @Repeated List<String> names, // ERROR chainrule:chain-parameter-no-party "declared as List<String>"
            @Repeated List<Sale> sales); // ERROR chainrule:chain-parameter-no-party "declared as List<Sale>"

    @Rule(otherwise = "The {shop} is closed")
    static boolean open(Maker maker, Shop shop) {
        return shop.open();
    }
}
