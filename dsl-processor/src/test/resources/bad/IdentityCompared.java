// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.time.LocalDate;

/** What has an equals of its own is compared with it. */
@Policy(source = "Statutes")
public interface IdentityCompared {

    enum Market {
        EU,
        US
    }

    @Party("maker")
    interface Maker {
        String id();

        LocalDate founded();

        Integer shops();

        Market market();

        default boolean isFounder(Maker other) {
            return founded() == other.founded();
        }
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "Same id") // WARNING chainrule:identity-compared "In the rule sameId, String == String asks"
    static boolean sameId(Maker maker, Maker other) {
        return maker.id() == other.id();
    }

    @Rule(otherwise = "Founded apart") // WARNING chainrule:identity-compared "LocalDate == LocalDate asks"
    static boolean together(Maker maker, Maker other) {
        return maker.isFounder(other);
    }

    @Given(otherwise = "As large") // WARNING chainrule:identity-compared "In the given asLarge, Integer != Integer asks"
    static boolean asLarge(Maker maker, Maker other) {
        return !(maker.shops() != other.shops()) || maker.shops() != other.shops();
    }

    /** All of these say what they mean. */
    @Rule(otherwise = "Not fit")
    static boolean fits(Maker maker, Maker other) {
        return maker != other
                && maker.market() == other.market()
                && maker.shops() == 3
                && maker.id() != null
                && maker.id().equals(other.id());
    }

    @SuppressWarnings("chainrule:identity-compared")
    @Rule(otherwise = "The very same")
    static boolean silenced(Maker maker, Maker other) {
        return maker.id() == other.id();
    }
}
