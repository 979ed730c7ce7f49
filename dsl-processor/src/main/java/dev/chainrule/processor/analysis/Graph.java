package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The well-formed chains and rules of a policy set, and how they meet.
 *
 * @param merge how the chains came about
 * @param chains all chains, without their checks
 * @param rules all rules, givens and guarantees, in the order of checks
 * @param complete whether no chain of the set is missing here for being ill-formed
 */
record Graph(
        Scope scope, ChainMerge merge, List<BoundChain> chains, List<Rule> rules, Binder binder, boolean complete) {

    static Graph of(Scope scope, Findings findings) {
        ChainMerge merge = new ChainMerge(scope.lineage(), chain -> findings.isSound(chain.method()));
        Layout layout = new Layout(scope.types());
        Elsewhere elsewhere = new Elsewhere(scope.policy().ref(), scope.types());
        List<Rule> rules = scope.policies().stream()
                .flatMap(policy -> policy.rules().stream())
                .filter(rule -> findings.isSound(rule.method()))
                .map(elsewhere::seen)
                .toList();
        boolean complete = scope.policies().stream()
                .flatMap(policy -> policy.chains().stream())
                .allMatch(chain -> findings.isSound(chain.method()));
        List<BoundChain> chains = merge.chains().stream().map(layout::of).toList();
        return new Graph(scope, merge, chains, rules, new Binder(scope.types()), complete);
    }

    /** Whether the policy itself declares a chain that none above it has. */
    boolean isNew(Chain chain) {
        return chain.policy().equals(scope.policy().ref()) && merge.base(chain).isEmpty();
    }

    List<Rule> ownRules() {
        return rules.stream()
                .filter(rule -> rule.policy().equals(scope.policy().ref()))
                .toList();
    }

    /** The policy set with every rule bound; guarantees are asked of nobody. */
    BoundPolicy bound() {
        List<Rule> asked = rules.stream()
                .filter(rule -> rule.kind() != Rule.Kind.GUARANTEE)
                .toList();
        List<Rule> promised = rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.GUARANTEE)
                .toList();
        List<BoundChain> bound = chains.stream()
                .map(chain -> chain.withChecks(checks(chain, asked), checks(chain, promised)))
                .toList();
        Set<Rule> used = Collections.newSetFromMap(new IdentityHashMap<>());
        bound.forEach(chain -> chain.checks().forEach(check -> used.add(check.rule())));
        return new BoundPolicy(
                scope.policy(),
                scope.lineage().decisions(scope.policy()),
                bound,
                asked.stream().filter(used::contains).toList(),
                scope.types().all(),
                enumerations(),
                inherited());
    }

    /** What a stub needs to offer what the validator would: the chains and the types that can be named. */
    BoundPolicy stub(Findings findings) {
        Policy policy = scope.policy();
        return new BoundPolicy(
                policy,
                scope.lineage().decisions(policy),
                CallableChains.of(scope),
                List.of(),
                scope.types().all().stream().filter(findings::isSound).toList(),
                List.of(),
                inherited());
    }

    /** The types that the policies above know. */
    private List<ClassRef> inherited() {
        return scope.policies().stream()
                .filter(policy -> !policy.ref().equals(scope.policy().ref()))
                .flatMap(policy -> policy.types().stream())
                .map(NamedType::ref)
                .distinct()
                .toList();
    }

    private List<BoundChain.Check> checks(BoundChain chain, List<Rule> asked) {
        return asked.stream().flatMap(rule -> binder.bind(rule, chain).stream()).toList();
    }

    /** The enums that bodies compare; a policy that sees the source of one knows it best. */
    private List<Enumeration> enumerations() {
        Map<ClassRef, Enumeration> known = new TreeMap<>();
        scope.policies().stream()
                .flatMap(policy -> policy.enumerations().stream())
                .forEach(found -> known.merge(found.type(), found, (one, other) -> one.elsewhere() ? other : one));
        return List.copyOf(known.values());
    }
}
