// only: javac -- under Eclipse's compiler nothing is proven
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Chains that a request may fit both of. */
final class OverlappingChains {

    interface Partner {}

    @Party("maker")
    interface Maker extends Partner {}

    @Party("wholesaler")
    interface Wholesaler extends Partner {}

    @Party("buyer")
    interface Buyer {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Transaction
    interface Rental {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface Abstract {

        @Chain
        void any(Partner partner, Buyer buyer);

        @Chain
        void direct(Maker maker, Buyer buyer); // WARNING chainrule:overlapping-chains "The chains direct and any accept the same parties, such as maker > buyer: the one is maker > buyer, the other partner > buyer"
    }

    /** Runs of a hundred and more are not of up to seventy. */
    @Policy(source = "Statutes")
    interface Apart {

        @Chain
        void few(Maker maker, @Repeated(max = 70) List<Wholesaler> wholesalers, Buyer buyer);

        @Chain
        void many(Maker maker, @Repeated(min = 100) List<Partner> partners, Buyer buyer);
    }

    /** But they are of up to a hundred and seventy. */
    @Policy(source = "Statutes")
    interface Long {

        @Chain
        void some(Maker maker, @Repeated(max = 170) List<Wholesaler> wholesalers, Buyer buyer);

        @Chain
        void many( // WARNING chainrule:overlapping-chains "The chains many and some accept the same parties, such as maker > wholesaler > wholesaler"
                Maker maker, @Repeated(min = 100) List<Partner> partners, Buyer buyer);
    }

    @Policy(source = "Statutes")
    interface Runs {

        @Chain
        void direct(Maker maker, Wholesaler wholesaler, Buyer buyer);

        @Chain
        void wholesale( // WARNING chainrule:overlapping-chains "such as maker > wholesaler > buyer"
                Maker maker, @Repeated(min = 0, max = 3) List<Wholesaler> wholesalers, Buyer buyer);

        @Chain
        void longer(
                Maker maker, @Repeated(min = 4) List<Wholesaler> wholesalers, Buyer buyer);
    }

    @Policy(source = "Statutes")
    interface Dates {

        @Chain(until = "2021-01-01")
        void before(Sale sale, Partner partner, Buyer buyer);

        @Chain(from = "2021-01-01")
        void after(Sale sale, Maker maker, Buyer buyer);

        @Chain(from = "2020-07-01")
        void meanwhile(Sale sale, Wholesaler wholesaler, Buyer buyer); // WARNING chainrule:overlapping-chains "such as wholesaler > buyer from 2020-07-01 until 2021-01-01"

        @Chain
        void rented(Rental rental, Partner partner, Buyer buyer);
    }

    private OverlappingChains() {}
}
