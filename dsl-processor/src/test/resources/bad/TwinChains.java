package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Twins accept the same requests on the same day. */
final class TwinChains {

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface Trade {

        @Chain
        void one(Maker maker, Shop shop);

        @Chain
        void two(Maker other, Shop another); // ERROR chainrule:twin-chains "The chains one of Trade and two of Trade have the same parties"

        @Chain(until = "2024-01-01")
        void before(Sale sale, Maker maker, Shop shop);

        @Chain(from = "2024-01-01")
        void after(Maker maker, Sale sale, Shop shop);

        @Chain(from = "2023-12-31")
        void early(Maker maker, Shop shop, Sale sale); // ERROR chainrule:twin-chains "The chains before of Trade and early of Trade"
    }

    @Policy(source = "Statutes")
    interface Left {

        @Chain
        void left(Maker maker, Shop shop);
    }

    @Policy(source = "Statutes")
    interface Right {

        @Chain
        void right(Maker maker, Shop shop);
    }

    @Policy(source = "Statutes") // ERROR chainrule:twin-chains "The chains left of Left and right of Right"
    interface Both extends Left, Right {}

    private TwinChains() {}
}
