package ends;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Chains that end in all ways, and rules that fail only with others. */
@Policy(source = "Statutes")
public interface Relays {

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Party("maker")
    interface Maker {
        boolean large();

        boolean audited();

        boolean small();
    }

    @Party("carrier")
    interface Carrier {
        int trucks();
    }

    @Party("shop")
    interface Shop {}

    @Party("island shop")
    interface IslandShop {}

    @Party("station")
    interface Station {}

    @Chain(closed = "It was never used")
    void byMail(Sale sale, Shop from, @Repeated(min = 2, max = 3) List<Carrier> carriers, Shop to);

    @Chain
    void local(Sale sale, Maker maker, @Repeated(min = 0, max = 3) List<Carrier> carriers, Shop shop);

    @Chain(from = "2024-01-01", until = "2025-01-01")
    void far(Sale sale, Maker maker, @Repeated(min = 2, max = 250) List<Carrier> carriers, IslandShop shop);

    @Chain
    void endless(Sale sale, Maker maker, @Repeated(max = 5_000) List<Carrier> carriers, Station station);

    /** Either condition decides alone in both ways, though none of them is joined with another. */
    @Rule(otherwise = "{maker} is neither audited nor small")
    static boolean known(Maker maker) {
        return maker.large() ? maker.audited() : maker.small();
    }

    @Rule(otherwise = "{carrier} has no trucks")
    static boolean trucks(Carrier carrier) {
        return carrier.trucks() > 0;
    }

    @Rule(otherwise = "{carrier} has few trucks")
    static boolean manyTrucks(Carrier carrier) {
        return carrier.trucks() >= 5;
    }

    @Rule(otherwise = "{carrier} has not ten trucks", severity = Severity.WARNING)
    static boolean tenTrucks(Carrier carrier) {
        return carrier.trucks() >= 10;
    }
}
