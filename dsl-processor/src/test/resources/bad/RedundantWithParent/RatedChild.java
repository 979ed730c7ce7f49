// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Of two rules one of which implies the other, the child's is blamed where it is the weaker one, and no rule in a jar is. */
final class RatedChild {

    @Policy(source = "House rules")
    interface Weaker extends RatedParent {

        @Rule(otherwise = "Too low")
        static boolean fair(Maker maker) { // WARNING chainrule:redundant-rule "the rule good of bad.RatedParent (Article 1)"
            return maker.rating() >= 2;
        }
    }

    @Policy(source = "House rules")
    interface Stricter extends RatedParent {

        @Rule(otherwise = "Too low")
        static boolean excellent(Maker maker) {
            return maker.rating() > 8;
        }
    }

    private RatedChild() {}
}
