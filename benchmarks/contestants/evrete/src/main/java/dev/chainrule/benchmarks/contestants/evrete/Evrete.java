package dev.chainrule.benchmarks.contestants.evrete;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.StatefulSession;

/**
 * One stateful session for all decisions, which is cleared after each: faster than a stateless session, which cannot be used twice.
 *
 * <p>It tells the codes of all broken rules, as Chainrule does, but neither which party breaks them nor any other fact for a message.
 * Other than Chainrule, it takes rules while the application runs, and rules could follow from what others conclude.
 */
public final class Evrete implements Contestant<SaleRequest, List<String>> {

    private final List<String> violations = new ArrayList<>();
    private final StatefulSession session;

    public Evrete() {
        KnowledgeService service =
                KnowledgeService.builder().withExecutor(new CallingThread()).build();
        session = Rules.in(service, violations).newStatefulSession();
    }

    @Override
    public String name() {
        return "evrete";
    }

    @Override
    public SaleRequest convert(SaleRequest request) {
        return request;
    }

    @Override
    public List<String> decide(SaleRequest request) {
        violations.clear();
        session.insert0(request, false);
        session.fire();
        session.clear();
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
        return session.streamFacts().count();
    }
}
