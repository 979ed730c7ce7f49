package trade;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;

/** A parameter is called as the package is, which is written out where policies share a name; a chain is called as a helper is. */
@Policy(source = "Statutes")
public interface Trade {

    interface Member {
        boolean signed();
    }

    @Party("maker")
    interface Maker extends Member {}

    @Party("buyer")
    interface Buyer {}

    @Transaction
    interface Deal {}

    @Chain
    void sell(Deal trade, Maker maker, Buyer buyer);

    @Chain
    void widened(@Repeated(min = 2) List<Maker> makers);

    @Rule(otherwise = "Not signed")
    static boolean signed(Deal trade, Maker maker) {
        return maker.signed();
    }

    @Rule(otherwise = "Not all signed")
    static boolean allSigned(List<Member> members) {
        return members.stream().allMatch(Member::signed);
    }
}
