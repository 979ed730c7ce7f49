package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Part;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What does a policy ask of objects that tell themselves what default accessors would have code answer that cannot be read? Such
 * objects a test can make, without knowing what the code answers.
 */
final class AsTold {

    private final Set<String> accessors = new HashSet<>();

    private final Set<String> ambiguous = new HashSet<>();

    // A rule that is asked at several places stays one.
    private final IdentityHashMap<Rule, Rule> rules = new IdentityHashMap<>();

    /** The policy, in the order of chains and rules that it has. */
    BoundPolicy policy(BoundPolicy bound) {
        ambiguous.addAll(ambiguous(bound.types()));
        List<BoundChain> chains = bound.chains().stream().map(this::chain).toList();
        List<Rule> all = bound.rules().stream().map(this::rule).toList();
        List<NamedType> types = bound.types().stream().map(this::type).toList();
        return new BoundPolicy(
                bound.policy(), bound.decisions(), chains, all, types, bound.enumerations(), bound.inherited());
    }

    /** Whether there are such accessors in what was seen so far. */
    boolean isAnotherPolicy() {
        return !accessors.isEmpty();
    }

    /** A rule as the policy itself has it, or any other. */
    Rule rule(Rule rule) {
        Rule known = rules.get(rule);
        if (known == null) {
            known = rule.condition()
                    .map(condition -> rule.withCondition(told(condition)))
                    .orElse(rule);
            rules.put(rule, known);
        }
        return known;
    }

    private BoundChain chain(BoundChain chain) {
        return chain.withChecks(checks(chain.checks()), checks(chain.guarantees()));
    }

    private List<Check> checks(List<Check> checks) {
        return checks.stream()
                .map(check -> new Check(rule(check.rule()), check.bindings()))
                .toList();
    }

    private Expression told(Expression condition) {
        Expression told = condition;
        Optional<Part> next = derived(told);
        while (next.isPresent()) {
            Expression.Derived derived = (Expression.Derived) next.get().expression();
            accessors.add(derived.accessor());
            told = next.get().within().apply(derived.told());
            next = derived(told);
        }
        return told;
    }

    private Optional<Part> derived(Expression condition) {
        return Part.of(condition).stream()
                .filter(part -> part.expression() instanceof Expression.Derived derived
                        && !ambiguous.contains(derived.accessor()))
                .findFirst();
    }

    /** Names of default accessors that several types declare: told of one, they would be told of the others too. */
    private static Set<String> ambiguous(List<NamedType> types) {
        Map<String, Set<ClassRef>> declared = new HashMap<>();
        types.stream()
                .flatMap(type -> type.accessors().stream())
                .filter(accessor -> !accessor.isAbstract())
                .forEach(accessor -> declared.computeIfAbsent(accessor.name(), any -> new HashSet<>())
                        .add(accessor.declaredIn()));
        return declared.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private NamedType type(NamedType type) {
        return type.withAccessors(type.accessors().stream()
                .map(accessor -> accessors.contains(accessor.name()) ? accessor.asFact() : accessor)
                .toList());
    }
}
