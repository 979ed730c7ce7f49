package dev.chainrule.benchmarks.contestants.drools;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.StatelessKieSession;

/**
 * A {@code StatelessKieSession}, which calls the rules like a function; the session behind it comes from a pool, as the documentation
 * advises where sessions are short.
 *
 * <p>It tells the codes of all broken rules, as Chainrule does, but neither which party breaks them nor any other fact for a message.
 * Other than Chainrule, it takes its rules as text while the application runs, and rules could follow from what others conclude.
 */
public final class StatelessDrools implements Contestant<SaleRequest, List<String>> {

    private final StatelessKieSession session =
            Rules.compiled().newKieSessionsPool(1).newStatelessKieSession(Rules.sessions());

    @Override
    public String name() {
        return "Drools, stateless";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public List<String> decide(SaleRequest request) {
        List<String> violations = new ArrayList<>(0);
        session.setGlobal(Rules.VIOLATIONS, violations);
        session.execute(request);
        return violations;
    }

    @Override
    public boolean permitted(List<String> violations) {
        return violations.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> violations) {
        return Optional.of(Set.copyOf(violations));
    }
}
