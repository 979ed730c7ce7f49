package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Rule;

/** Somebody forgot {@code @Policy}: without a word, nothing of this would ever be asked. */
public interface OutsidePolicy {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain // ERROR chainrule:outside-policy "The method direct is marked with @Chain but stands in OutsidePolicy"
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "The {maker} is not certified") // ERROR chainrule:outside-policy
    static boolean certified(Maker maker) {
        return maker.certified();
    }
}
