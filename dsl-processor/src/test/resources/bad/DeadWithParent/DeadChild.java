// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What a parent in a jar demands contradicts a rule of its child, in a chain that the child inherits or declares. */
final class DeadChild {

    @Policy(source = "House rules")
    interface House extends DeadParent {

        @Rule(otherwise = "The maker is grown")
        static boolean young(Maker maker, @Next Buyer buyer) { // ERROR chainrule:dead-chain "the rule grown of bad.DeadParent (Article 7)"
            return maker.age() < 18;
        }
    }

    @Policy(source = "House rules")
    interface Longer extends DeadParent {

        @Chain
        void longer(Buyer buyer, Maker maker, Maker other); // ERROR chainrule:dead-chain "the rule grown of bad.DeadParent (Article 7)"

        @Rule(otherwise = "The maker is grown")
        static boolean younger(Maker maker, @Next Maker other) {
            return maker.age() < 18 && other.age() >= 18;
        }
    }

    private DeadChild() {}
}
