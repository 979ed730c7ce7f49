// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Lambdas and variables that say no type, but are of one that is there, keep nobody from reading the rules beside them. */
final class VarOfKnown {

    @Policy(source = "Statutes")
    interface Terms {

        @Party("maker")
        interface Maker {
            boolean signed();

            boolean certified();
        }

        @Party("agent")
        interface Agent {}

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "{maker} has not signed")
        static boolean signed(Maker maker) {
            return maker.signed();
        }

        @Guarantee
        static boolean allCertified(Maker maker) { // ERROR chainrule:guarantee-refuted "maker.certified is false"
            return maker.certified();
        }
    }

    static List<String> ask(Terms.Maker maker, Terms.Agent agent, List<? extends Terms.Maker> makers) {
        VarOfKnown_TermsDecision decision = VarOfKnown_TermsValidator.direct(maker, agent);
        var told = new ArrayList<String>();
        for (var violation : List.of("one", "other")) {
            told.add(violation + decision);
        }
        for (var i = 0; i < 3; i++) {
            told.add("" + i);
        }
        var one = makers.get(0);
        told.removeIf(text -> text.isEmpty() || one.signed());
        Runnable nothing = () -> {
            var last = told.size();
        };
        nothing.run();
        return told;
    }

    private VarOfKnown() {}
}
