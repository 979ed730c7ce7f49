package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.io.IOException;
import java.util.List;

/** Facts are asked for without arguments, and a record holds what they say. */
@Policy(source = "Statutes")
public interface Accessors {

    /** Told once, although two parties inherit it. */
    interface Organization {
        boolean sellsTo(String country); // ERROR chainrule:accessor-with-arguments "The accessor sellsTo of Organization takes arguments"
    }

    @Party("maker")
    interface Maker extends Organization {
        void notifyMaker(); // ERROR chainrule:accessor-void "The accessor notifyMaker of Maker returns nothing"

        <T> List<T> anything(); // ERROR chainrule:accessor-generic

        String address() throws IOException; // ERROR chainrule:accessor-throws "java.io.IOException"

        String name() throws IllegalStateException;

        @Override
        boolean equals(Object other);

        default boolean sells(String country) {
            return sellsTo(country);
        }
    }

    @Party("shop")
    interface Shop extends Organization {
        @Override
        int hashCode(); // ERROR chainrule:accessor-name "The accessor hashCode of Shop"

        @Override
        String toString(); // ERROR chainrule:accessor-name "The accessor toString of Shop"
    }

    @Party("ranked shop")
    interface Ranked extends Comparable<String> {} // ERROR chainrule:accessor-with-arguments "The accessor compareTo of Comparable"

    @Transaction
    interface Sale {
        Object clone(); // ERROR chainrule:accessor-name "The accessor clone of Sale"
    }

    @Chain
    void direct(Sale sale, Maker maker, Shop shop, Ranked ranked);
}
