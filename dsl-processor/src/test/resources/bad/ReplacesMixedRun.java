// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Where a run of nothing but new parties is denied, one that has old ones too need not be. */
final class ReplacesMixedRun {

    @Policy(source = "Statutes")
    interface Older {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {}

        @Party("customer")
        interface Customer {}

        @Chain
        void sell(Maker maker, @Repeated List<Partner> partners, Customer customer);
    }

    @Policy(source = "Statutes", replaces = Older.class, mayLoosen = false) // NOTE chainrule:changed
    interface Newer {

        interface Partner {}

        @Party("maker")
        interface Maker {}

        @Party("agent")
        interface Agent extends Partner {}

        @Party("broker")
        interface Broker extends Partner {}

        @Party("customer")
        interface Customer {}

        @Chain
        void sell(Maker maker, @Repeated List<Partner> partners, Customer customer); // WARNING chainrule:loosening-not-excluded "runs in which parties that only one of the two knows stand beside others were not tried"

        @Rule(otherwise = "A broker does not sell to customers")
        static boolean throughAgents(Broker broker, @Next Customer customer) {
            return false;
        }
    }

    private ReplacesMixedRun() {}
}
