// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/**
 * A party of another file may answer by a default method what others are asked for. What is so whatever is told is so of it, but whether
 * it answers as it did nobody knows.
 */
final class AnsweredElsewhere {

    interface Company {
        boolean european();

        boolean known();
    }

    @Party("maker")
    interface Maker {}

    @Policy(source = "Statutes")
    interface Older {

        @Chain
        void sell(Maker maker, AnsweringBranch branch);

        @Rule(otherwise = "Not European")
        static boolean european(Company company) {
            return company.european();
        }

        @Guarantee
        static boolean allEuropean(Company company) {
            return company.european();
        }
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false)
    interface Newer {

        @Chain
        void sell(Maker maker, AnsweringBranch branch); // WARNING chainrule:loosening-not-excluded "AnsweringBranch answers european(), which rules ask for, in a file of its own"

        @Rule(otherwise = "Not European")
        static boolean european(Company company) {
            return company.european();
        }

        @Guarantee
        static boolean allEuropean(Company company) {
            return company.european();
        }
    }

    private AnsweredElsewhere() {}
}
