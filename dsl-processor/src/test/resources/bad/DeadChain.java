// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;

/** Rules that contradict each other leave no request to permit. */
final class DeadChain {

    @Party("maker")
    interface Maker {
        int age();

        boolean local();
    }

    @Party("buyer")
    interface Buyer {
        int age();
    }

    @Policy(source = "Statutes")
    interface TwoContradictions {

        @Chain
        void direct( // ERROR chainrule:dead-chain "the rule young of bad.DeadChain.TwoContradictions (§ 2; § 3)" ERROR chainrule:dead-chain "the rule never of bad.DeadChain.TwoContradictions"
                Maker maker, Buyer buyer);

        @Rule(otherwise = "The maker is younger", cites = "§ 1")
        static boolean older(Maker maker, Buyer buyer) {
            return maker.age() > buyer.age() && buyer.age() >= 18;
        }

        @Rule(
                otherwise = "The maker is old",
                cites = {"§ 2", "§ 3"})
        static boolean young(Maker maker) {
            return maker.age() <= 18;
        }

        @Rule(otherwise = "The maker is and is not local")
        static boolean never(Maker maker) {
            return maker.local() && !maker.local();
        }
    }

    @Policy(source = "Statutes")
    interface WithAGiven {

        @Chain
        void direct(Maker maker, Buyer buyer); // ERROR chainrule:dead-chain "the given grown of bad.DeadChain.WithAGiven"

        @Given(otherwise = "The buyer is a child")
        static boolean grown(Buyer buyer) {
            return buyer.age() >= 18;
        }

        @Rule(otherwise = "The buyer is grown")
        static boolean child(Buyer buyer) {
            return buyer.age() < 18;
        }
    }

    /** A warning denies nothing. */
    @Policy(source = "Statutes")
    interface OnlyAWarning {

        @Chain
        void direct(Maker maker, Buyer buyer);

        @Rule(otherwise = "The buyer is a child")
        static boolean grown(Buyer buyer) {
            return buyer.age() >= 18;
        }

        @Rule(otherwise = "The buyer is grown", severity = Severity.WARNING)
        static boolean child(Buyer buyer) {
            return buyer.age() < 18;
        }
    }

    private DeadChain() {}
}
