package t;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Two interfaces cut across the parties that may sell: of each rule others are asked. */
@Policy(source = "s")
public interface Trade {

    interface Company {}

    interface Bonded extends Company {
        boolean bonded();
    }

    interface Insured extends Company {
        boolean insured();
    }

    @Party("agent")
    interface Agent extends Bonded, Insured {}

    @Party("broker")
    interface Broker extends Bonded {}

    @Party("carrier")
    interface Carrier extends Insured {}

    @Party("shop")
    interface Shop {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain
    void sale(Company seller, Shop shop);

    @Chain
    void resale(Sale sale, @Repeated List<Company> sellers, Shop shop);

    @Rule(otherwise = "The {bonded} has no bond")
    static boolean bonded(Bonded bonded) {
        return bonded.bonded();
    }

    @Rule(otherwise = "The {insured} has no insurance")
    static boolean insured(Insured insured) {
        return insured.insured();
    }

    @SuppressWarnings("chainrule:redundant-rule")
    @Rule(otherwise = "The {insured} has no insurance yet", from = "2024-01-01")
    static boolean insuredLater(Sale sale, Insured insured) {
        return insured.insured();
    }
}
