// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;
import java.util.function.Function;

/** What is generated for a policy is not there when its bodies are read: javac could not find it again where no type is said. */
final class VarOfGenerated {

    @Policy(source = "Statutes") // NOTE chainrule:bodies-spared "What the rules of Terms say is not read, since a lambda or a var in this source has no explicit type"
    interface Terms {

        @Party("maker")
        interface Maker {
            boolean signed();
        }

        @Party("agent")
        interface Agent {}

        @Chain
        void direct(Maker maker, Agent agent);

        @Rule(otherwise = "{maker} has not signed")
        static boolean signed(Maker maker) { // NOTE chainrule:not-proven "could not be read"
            return maker.signed();
        }
    }

    private final Function<VarOfGenerated_TermsDecision, Object> told = decision -> decision.violations();

    static List<String> ask(Terms.Maker maker, Terms.Agent agent) {
        var decision = VarOfGenerated_TermsValidator.direct(maker, agent);
        for (var violation : decision.violations()) {
            System.out.println(violation.code());
        }
        Runnable asked = () -> {
            var again = VarOfGenerated_TermsValidator.direct(maker, agent);
        };
        asked.run();
        return decision.violations().stream()
                .filter(violation -> violation.code().equals("signed"))
                .map(violation -> violation.message())
                .toList();
    }

    private VarOfGenerated() {}
}
