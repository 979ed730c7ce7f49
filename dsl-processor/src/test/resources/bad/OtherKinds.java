// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** A value that is seen through a type which does not say what it is may be anything of the kind that is asked for. */
final class OtherKinds {

    @Party("maker")
    interface Maker {
        SortedSet<String> tags();

        List<Integer> stocks();
    }

    @Party("buyer")
    interface Buyer {}

    static boolean isTagged(Collection<String> tags) {
        return tags.contains("x") && tags.size() == 2;
    }

    static <T> T first(List<T> values) {
        return values.get(0);
    }

    /** The order of a sorted set decides what it holds. */
    @Policy(source = "Statutes")
    interface Sorted {

        @Chain
        void direct(Maker maker, Buyer buyer); // NOTE chainrule:not-proven "whether any request along"

        @Rule(otherwise = "Untagged")
        static boolean tagged(Maker maker) { // NOTE chainrule:not-proven "ever decides anything"
            return isTagged(maker.tags());
        }
    }

    @Policy(source = "Statutes")
    interface Generic {

        @Chain
        void direct(Maker maker, Buyer buyer); // NOTE chainrule:not-proven "whether any request along"

        @Rule(otherwise = "Out of stock")
        static boolean stocked(Maker maker) { // NOTE chainrule:not-proven "ever decides anything" // NOTE chainrule:not-proven "could not be read"
            return first(maker.stocks()) > 0;
        }
    }
}
