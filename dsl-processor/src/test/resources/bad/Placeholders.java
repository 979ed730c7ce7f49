package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;
import java.util.Optional;

/** Placeholders name a parameter, or what it tells. */
@Policy(source = "Statutes")
public interface Placeholders {

    interface Address {
        String city();
    }

    @Party("seller")
    interface Seller {
        String corporateGroup();

        Address address();

        boolean sellsTo();

        default boolean sells(String what) {
            return !what.isEmpty();
        }
    }

    @Transaction
    interface Sale {
        int amount();

        Optional<String> note();
    }

    @Chain
    void direct(Sale sale, Seller seller, @Repeated List<Seller> brokers, Seller buyer);

    @Rule(
            otherwise = "The {seler} sells", // ERROR chainrule:unknown-placeholder "The placeholder {seler} in the message of the rule unknown names none of its parameters. Did you mean"
            remedies = {"Ask {whom}", "Ask the {seller}"}) // ERROR chainrule:unknown-placeholder "The placeholder {whom} in the remedy of the rule unknown names none of its parameters. Choose from sale, seller and other."
    static boolean unknown(Sale sale, Seller seller, Seller other) {
        return seller.sellsTo();
    }

    @Given(
            otherwise = "{seller.corporategroup}") // ERROR chainrule:unknown-fact "reads corporategroup, which Seller does not have. Did you mean"
    static boolean misspelt(Seller seller) {
        return seller.sellsTo();
    }

    @Rule(
            otherwise = "{seller.sells}") // ERROR chainrule:unknown-fact "reads sells, which Seller does not have"
    static boolean arguments(Seller seller) {
        return seller.sellsTo();
    }

    @Rule(
            otherwise = "{sale.amount.unit} {sale.note.length}", // ERROR chainrule:opaque-fact "looks into int, which the policy does not declare. End it at sale.amount" // ERROR chainrule:opaque-fact "looks into Optional"
            remedies = "{seller.address.town}") // ERROR chainrule:unknown-fact "reads town, which Address does not have. Choose from city"
    static boolean opaque(Sale sale, Seller seller) {
        return sale.amount() > 3;
    }

    @Rule(
            otherwise = "Only {seller.address.city", // ERROR chainrule:unclosed-placeholder "The placeholder {seller.address.city in the message of the rule broken is never closed"
            remedies = {"Ask {}", "Ask { seller }"}) // ERROR chainrule:empty-placeholder "The placeholder {} in the remedy of the rule broken is empty" // ERROR chainrule:malformed-placeholder "The placeholder { seller } in the remedy of the rule broken is no name"
    static boolean broken(Seller seller) {
        return seller.sellsTo();
    }

    @Rule(otherwise = "{{seller} {seller.address.city} {seller.address} {sale.note}} {brokers} {brokers.sellsTo}")
    static boolean fine(Sale sale, Seller seller, List<Seller> brokers) {
        return brokers.isEmpty();
    }
}
