package capitals;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Types in capitals, as the trade abbreviates them, and rules and chains that are called like them. */
@Policy(source = "Statutes")
public interface OEM {

    enum KIND {
        A,
        B
    }

    @Transaction
    interface SALE {
        @EffectiveDate
        LocalDate date();
    }

    @Party("value-added reseller")
    interface VAR {
        KIND kind();
    }

    @Party("software vendor")
    interface ISV {
        boolean signed();
    }

    @Chain
    void var(SALE sale, VAR seller, @Repeated List<VAR> oem, ISV isv);

    @Chain(from = "2024-01-01")
    void isv(SALE sale, ISV seller, VAR buyer);

    @Rule(otherwise = "{isv} has not signed")
    static boolean isv(ISV isv) {
        return isv.signed();
    }

    @Rule(otherwise = "The sale is too early", from = "2024-02-01")
    static boolean sale(SALE sale) {
        return sale.date().isAfter(LocalDate.of(2020, 1, 1));
    }

    @Rule(otherwise = "{seller} sells {seller.kind}")
    static boolean var(VAR seller) {
        return seller.kind() == KIND.A;
    }

    @Rule(otherwise = "{seller} sells no {seller.kind}")
    static boolean kind(VAR seller) {
        return seller.kind() != KIND.B;
    }

    @Rule(otherwise = "{seller} does not make", cites = "Section 1")
    static boolean oem(VAR seller) {
        return seller.kind() != null;
    }
}
