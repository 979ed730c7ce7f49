// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list within an {@code Optional} may hold null as any other may, and an object that no request tells may lack what it has. */
final class NullsWithin {

    @interface Nullable {}

    record Term(LocalDate from, LocalDate until) {}

    @Party("maker")
    interface Maker {
        Optional<List<String>> marks();

        List<List<String>> series();

        LocalDate since();

        @Nullable
        LocalDate left();
    }

    @Party("buyer")
    interface Buyer {}

    @Policy(source = "Statutes")
    interface Lists {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "No marks")
        static boolean marked(Maker maker) {
            return maker.marks().isPresent();
        }

        @Guarantee
        static boolean named(Maker maker) { // ERROR chainrule:guarantee-refuted "where maker.marks is [missing]:"
            return maker.marks().get().stream().allMatch(mark -> mark != null);
        }
    }

    @Policy(source = "Statutes")
    interface ListsOfLists {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "No series")
        static boolean inSeries(Maker maker) {
            return !maker.series().isEmpty();
        }

        @Guarantee
        static boolean named(Maker maker) { // ERROR chainrule:guarantee-refuted "where maker.series is [[missing]]:"
            return maker.series().stream().allMatch(marks -> marks.stream().allMatch(mark -> mark != null));
        }
    }

    @Policy(source = "Statutes")
    interface Made {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "Has left")
        static boolean stillHere(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            Term term = new Term(maker.since(), maker.left());
            return term.until() == null;
        }
    }

    private NullsWithin() {}
}
