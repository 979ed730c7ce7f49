package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import java.util.List;

/** A validator of a policy that extends this one, in another package, has to name what facts are, too. */
@Policy(source = "Statutes")
public interface LessVisibleFacts {

    @Party("shop")
    interface Shop {
        LessVisibleRegion region(); // ERROR chainrule:less-visible "The fact region names LessVisibleRegion, which is less visible than the policy LessVisibleFacts"

        List<LessVisibleGrade> grades(); // ERROR chainrule:less-visible "The fact grades names List<LessVisibleGrade>, which is less visible"
    }

    @Party("maker")
    interface Maker {
        String name();

        /** No fact, for it is derived. */
        default LessVisibleGrade grade() {
            return LessVisibleGrade.FIRST;
        }
    }

    @Chain
    void direct(Shop shop, Maker maker);
}

interface LessVisibleRegion {
    String code();
}

enum LessVisibleGrade {
    FIRST,
    SECOND
}
