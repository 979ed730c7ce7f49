package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Rule.Body;
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

    /** The policy's own, and those above that met no chain yet, so that nobody could ask it of them. */
    private static Stream<Rule> rules(Graph graph) {
        Scope scope = graph.scope();
        Set<ClassRef> askedBefore = scope.policies().stream()
                .filter(policy -> !policy.equals(scope.policy()))
                .map(policy -> scope.lineage().setOf(policy))
                .filter(FitsCheck::hasChains)
                .flatMap(FitsCheck::all)
                .map(Policy::ref)
                .collect(Collectors.toSet());
        return graph.rules().stream().filter(rule -> !askedBefore.contains(rule.policy()));
    }

    private static boolean hasChains(PolicySet set) {
        return all(set).anyMatch(policy -> !policy.chains().isEmpty());
    }

    private static Stream<Policy> all(PolicySet set) {
        return Stream.concat(Stream.of(set.policy()), set.ancestors().stream());
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
        Policy policy = graph.scope().policy();
        if (!rule.policy().equals(policy.ref())) {
            findings.report(
                    Catalogue.UNASKED_RULE,
                    policy.place().annotation("Policy"),
                    policy.name(),
                    Words.kind(rule),
                    rule.name(),
                    rule.policy().simpleName());
            return;
        }
        NearMiss miss = NearMiss.of(rule, graph);
        Object[] quoted = Stream.concat(Stream.of(Words.kind(rule), rule.name()), miss.quoted().stream())
                .toArray();
        findings.report(miss.entry(), rule.method().place(), quoted);
    }
}
