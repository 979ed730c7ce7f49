package shade;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;

/** A policy in whose package {@code String} and many more mean something else. */
@Policy(source = "Shadows")
public interface Shadowed {

    @Party("seller")
    interface Seller {
        java.util.Optional<java.lang.String> name();
    }

    @Party("buyer")
    interface Buyer {
        int number();
    }

    interface Rule2 {}

    @Transaction
    interface Sale {
        @EffectiveDate
        java.time.LocalDate date();
    }

    @Chain(from = "2020-01-01")
    void sold(Sale sale, Seller Objects, @Repeated(max = 2) java.util.List<Buyer> List);

    @Rule(otherwise = "{Violation.name} to {Text} {Text.number}", from = "2021-01-01")
    static boolean numbered(Sale LocalDate, Seller Violation, java.util.List<Buyer> Text) {
        return Text.size() == 1;
    }

    static void main(java.lang.String[] args) {
        Shadowed.Sale sale = ShadowedFacts.sale().date(java.time.LocalDate.of(2022, 1, 1)).build();
        Shadowed.Buyer buyer = ShadowedFacts.buyer().number(4).build();
        Shadowed.Seller seller = ShadowedFacts.seller().build();
        ShadowedDecision decision = ShadowedValidator.sold(sale, seller, java.util.List.of(buyer, buyer));
        if (!decision.violations().get(0).message().equals("(none) to buyer > buyer 4, 4")
                || !ShadowedValidator.permitsSold(sale, seller, java.util.List.of(buyer))) {
            throw new AssertionError(decision);
        }
    }
}
