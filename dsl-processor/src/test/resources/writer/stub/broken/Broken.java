package broken;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

@Policy(source = "A mistake")
public interface Broken {

    @Party("seller")
    interface Seller {
        String name();
    }

    @Party("buyer")
    interface Buyer {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Chain
    void sold(Sale sale, Seller seller, @Repeated List<Buyer> buyers);

    @Chain
    void given(Seller seller, Buyer buyer);

    @Transaction
    interface Order {
        LocalDate ordered();
    }

    @Chain(from = "2024-01-01")
    void ordered(Order order, Seller seller, Buyer buyer);

    @Chain(from = "2024-1-1")
    void late(Sale sale, Buyer buyer, Seller seller);

    @Chain
    void listed(Sale sale, Seller seller, List<Buyer> buyers, Seller last);

    @Rule(otherwise = "{nobody} knows")
    static boolean known(Seller seller) {
        return seller.name() != null;
    }
}
