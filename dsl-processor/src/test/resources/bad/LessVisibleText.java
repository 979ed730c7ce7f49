package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A validator of a policy that extends this one, in another package, fills in the same messages. */
@Policy(source = "Statutes")
public interface LessVisibleText {

    record Address(String city, String code) {
        String line() {
            return code + " " + city;
        }

        public String all() {
            return line();
        }
    }

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop {
        Address address();
    }

    @Chain
    void direct(Maker maker, Shop shop);

    @Rule(
            otherwise = "The {shop} at {shop.address.line} is in no city", // ERROR chainrule:less-visible "The placeholder {shop.address.line} names the accessor line of Address, which is less visible than the policy LessVisibleText"
            remedies = "Move {shop.address.all}")
    static boolean inACity(Shop shop) {
        return !shop.address().city().isEmpty();
    }
}
