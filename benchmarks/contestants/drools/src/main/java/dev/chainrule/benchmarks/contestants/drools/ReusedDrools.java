package dev.chainrule.benchmarks.contestants.drools;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One {@code KieSession} for all decisions: the request is inserted, the rules fire, and it is deleted again.
 *
 * <p>It tells the codes of all broken rules, as Chainrule does, but neither which party breaks them nor any other fact for a message.
 * Other than Chainrule, it takes its rules as text while the application runs, and rules could follow from what others conclude.
 */
public final class ReusedDrools implements Contestant<SaleRequest, List<String>> {

    private final List<String> violations = new ArrayList<>();
    private final KieSession session = Rules.compiled().newKieSession(Rules.sessions(), null);

    public ReusedDrools() {
        session.setGlobal(Rules.VIOLATIONS, violations);
    }

    @Override
    public String name() {
        return "Drools, session reused";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public List<String> decide(SaleRequest request) {
        violations.clear();
        FactHandle fact = session.insert(request);
        session.fireAllRules();
        session.delete(fact);
        return List.copyOf(violations);
    }

    @Override
    public boolean permitted(List<String> violations) {
        return violations.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> violations) {
        return Optional.of(Set.copyOf(violations));
    }

    /** How many facts are left in the working memory: none between decisions. */
    long facts() {
        return session.getFactCount();
    }
}
