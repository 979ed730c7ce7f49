package coffee;

import dev.chainrule.*;
import java.time.LocalDate;

@Policy(source = "Roasters' code of practice, 2024")
public interface CoffeeTrade {

    interface Company { String name(); String country(); }

    @Party("grower")   interface Grower extends Company { boolean certified(); }
    @Party("importer") interface Importer extends Company {}
    @Party("roaster")  interface Roaster extends Company {}

    @Transaction interface Delivery { @EffectiveDate LocalDate date(); }

    @Chain(cites = "Article 2")
    void imported(Delivery delivery, Grower grower, Importer importer, Roaster roaster);

    @Rule(otherwise = "The grower {grower.name} is not certified",
          remedies = "Ask {grower.name} for its certificate", cites = "Article 5", from = "2024-07-01")
    static boolean certified(Delivery delivery, Grower grower) {
        return grower.certified();
    }

    @Rule(otherwise = "The {seller} {seller.name} and the {buyer} {buyer.name} are both in {buyer.country}",
          cites = "Article 7")
    static boolean acrossTheBorder(Delivery delivery, Grower seller, @Next Importer buyer) {
        return !seller.country().equals(buyer.country());
    }
}
