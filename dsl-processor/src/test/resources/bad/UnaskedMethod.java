// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;

/** What looks like a rule, and is asked by nobody, may be one that somebody forgot to mark. */
@Policy(source = "Statutes")
public interface UnaskedMethod {

    interface Company {
        boolean certified();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("shop")
    interface Shop extends Company {}

    @Transaction
    interface Sale {
        int boxes();
    }

    @Chain
    void direct(Sale sale, Maker maker, @Repeated List<Shop> shops);

    static boolean certified(Company company) { // NOTE chainrule:unasked-method "The method certified takes parties and says"
        return company.certified();
    }

    static boolean few(Sale sale, List<Shop> shops) { // NOTE chainrule:unasked-method "The method few"
        return shops.size() < sale.boxes();
    }

    @SuppressWarnings("chainrule:unasked-method")
    static boolean silenced(Maker maker) {
        return maker.certified();
    }

    @Rule(otherwise = "No boxes, or not of a certified maker")
    static boolean sold(Sale sale, Maker maker) {
        return called(sale) && List.of(maker).stream().allMatch(UnaskedMethod::referred);
    }

    static boolean called(Sale sale) {
        return sale.boxes() > 0;
    }

    static boolean referred(Maker maker) {
        return maker.certified();
    }

    static boolean ofNumbers(Maker maker, int number) {
        return maker.certified() && number > 0;
    }

    static boolean ofNobody() {
        return true;
    }

    static int boxes(Sale sale) {
        return sale.boxes();
    }
}
