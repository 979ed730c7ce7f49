package bad;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A rule is a static boolean method of parties, and so are givens and guarantees. */
@Policy(source = "Statutes")
public interface RuleShape {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "No")
    boolean undecided(Maker maker); // ERROR chainrule:rule-not-static "The rule undecided is abstract"

    @Given(otherwise = "No")
    default boolean overridable(Maker maker) { // ERROR chainrule:rule-not-static "The given overridable is a default method"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    private static boolean hidden(Maker maker) { // ERROR chainrule:rule-private "The rule hidden is private"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static Boolean boxed(Maker maker) { // ERROR chainrule:rule-not-boolean "The rule boxed returns Boolean"
        return maker.certified();
    }

    @Guarantee
    static void silent(Maker maker) {} // ERROR chainrule:rule-not-boolean "The guarantee silent returns void"

    @Rule(otherwise = "No")
    static boolean nowhere() { // ERROR chainrule:rule-without-parameters "The rule nowhere has no parameters"
        return true;
    }

    @Rule(otherwise = "No")
    static <M extends Maker> boolean generic(M maker) { // ERROR chainrule:rule-generic "The rule generic"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean failing(Maker maker) throws java.io.IOException { // ERROR chainrule:rule-throws "java.io.IOException"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean fine(Maker maker) throws IllegalStateException {
        return helper(maker);
    }

    private static boolean helper(Maker maker) {
        return maker.certified();
    }
}
