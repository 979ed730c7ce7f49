// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What applications are taken to tell is answered by a default method of a party of another file, of which the rule's reader saw nothing. */
@Policy(source = "Statutes")
interface AnsweredElsewhere {

    interface Company {
        boolean european();
    }

    @Party("maker")
    interface Maker {}

    @Chain
    void sell(Maker maker, AnsweringBranch branch);

    @Rule(otherwise = "Not European")
    static boolean european(Company company) {
        return company.european();
    }

    @Guarantee
    static boolean allEuropean(Company company) { // WARNING chainrule:guarantee-not-proven "AnsweringBranch.european(), in a file of its own"
        return company.european();
    }
}
