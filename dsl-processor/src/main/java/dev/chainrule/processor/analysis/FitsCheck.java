package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Rule.Body;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Is each rule asked anywhere? A rule that never speaks is the worst mistake in a policy, so it is told what is near. */
final class FitsCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        if (!graph.complete() || graph.chains().isEmpty()) {
            return;
        }
        boolean showsBodies = graph.scope().surroundings().showsBodies();
        rules(graph)
                .filter(rule -> !mayFitNothing(rule, showsBodies))
                .filter(rule -> graph.chains().stream().noneMatch(chain -> isBound(graph, rule, chain)))
                .forEach(rule -> report(rule, graph, findings));
    }

    /** The policy's own, and those of policies above that have no chains, of which nobody could ask it there. */
    private static Stream<Rule> rules(Graph graph) {
        Scope scope = graph.scope();
        Set<ClassRef> asked = scope.policies().stream()
                .filter(policy -> policy.equals(scope.policy())
                        || hasNoChains(scope.lineage().setOf(policy)))
                .map(Policy::ref)
                .collect(Collectors.toSet());
        return graph.rules().stream().filter(rule -> asked.contains(rule.policy()));
    }

    private static boolean hasNoChains(PolicySet set) {
        return Stream.concat(Stream.of(set.policy()), set.ancestors().stream())
                .allMatch(policy -> policy.chains().isEmpty());
    }

    /** A guarantee that no chain has a shape is meant to fit none. */
    private static boolean mayFitNothing(Rule rule, boolean showsBodies) {
        return rule.kind() == Rule.Kind.GUARANTEE
                && (rule.body() == Body.FALSE || (rule.body() == Body.UNREAD && !showsBodies));
    }

    private static boolean isBound(Graph graph, Rule rule, BoundChain chain) {
        return !graph.binder().bind(rule, chain).isEmpty();
    }

    private static void report(Rule rule, Graph graph, Findings findings) {
        NearMiss miss = NearMiss.of(rule, graph);
        Object[] quoted = Stream.concat(Stream.of(Words.kind(rule), rule.name()), miss.quoted().stream())
                .toArray();
        List<Place> places =
                List.of(rule.method().place(), graph.scope().policy().place());
        findings.report(miss.entry(), places, quoted);
    }
}
