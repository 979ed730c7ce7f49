package old;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;

/** A policy that takes leave of its own types, and one that still extends it. */
@SuppressWarnings({"deprecation", "removal"})
public final class Deprecations {

    private Deprecations() {}

    @Policy(source = "Old")
    public interface Old {
        @Deprecated
        interface Kind {}

        @Deprecated(forRemoval = true)
        @Party("seller")
        interface Seller {
            @Deprecated
            Kind kind();
        }

        @Party("buyer")
        interface Buyer {}

        @Deprecated
        @Transaction
        interface Sale {
            @Deprecated(forRemoval = true)
            int price();
        }

        @Deprecated
        @Chain
        void sold(Sale sale, Seller seller, Buyer buyer);

        @Deprecated(forRemoval = true)
        @Rule(otherwise = "{seller.kind} for {sale.price}")
        static boolean kind(Sale sale, Seller seller) {
            return seller.kind() != null && sale.price() > 0;
        }
    }

    @Policy(source = "New")
    public interface New extends Old {}

    public static void main(String[] args) {
        Old.Seller seller = Deprecations_OldFacts.seller().build();
        Old.Sale sale = Deprecations_OldFacts.sale().price(3).build();
        Deprecations_OldDecision decision =
                Deprecations_NewValidator.check(sale, List.of(seller, Deprecations_OldFacts.buyer().build()));
        if (!decision.violations().get(0).message().equals("The kind of the seller is missing; rule kind needs it")) {
            throw new AssertionError(decision);
        }
    }
}
