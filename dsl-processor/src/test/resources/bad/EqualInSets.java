// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Guarantee;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is equal is in a set once, so that a snippet does not pretend to make one of several. */
@Policy(source = "Statutes")
public interface EqualInSets {

    @Party("importer")
    interface Importer {
        Set<UUID> seals();

        Set<Agent> agents();

        Set<String> names();

        List<UUID> papers();
    }

    @Party("agent")
    interface Agent {
        boolean known();
    }

    @Chain
    void sell(Importer importer, Agent agent);

    @Guarantee
    static boolean fewSeals(Importer importer) { // ERROR chainrule:guarantee-refuted "seals(null /* any Set<UUID> */)"
        return importer.seals().size() < 3;
    }

    @Guarantee
    static boolean fewAgents(Importer importer) { // ERROR chainrule:guarantee-refuted "agents(null /* any Set<EqualInSets.Agent> */)"
        return importer.agents().size() < 3;
    }

    @Guarantee
    static boolean fewNames(Importer importer) { // ERROR chainrule:guarantee-refuted "names(new HashSet<>(Arrays.asList("
        return importer.names().size() < 3;
    }

    @Guarantee
    static boolean fewPapers(Importer importer) { // ERROR chainrule:guarantee-refuted "papers(Arrays.asList("
        return importer.papers().size() < 3;
    }
}
