package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules, givens and guarantees came, went, changed, or only say it in other words? */
final class RuleChanges {

    private final List<Rule> now;
    private final List<Rule> before;
    private final Map<Rule, Rule> older = new HashMap<>();
    private final Set<Rule> known = new HashSet<>();

    private RuleChanges(PolicySet now, PolicySet before) {
        this.now = rules(now);
        this.before = rules(before);
        Map<String, List<Rule>> named = this.before.stream().collect(Collectors.groupingBy(Rule::name));
        pair(
                named,
                (rule, other) -> rule.policy().equals(other.policy())
                        && rule.method().signature().equals(other.method().signature()));
        pair(
                named,
                (rule, other) -> rule.method().signature().equals(other.method().signature()));
        pair(named, (rule, other) -> rule.policy().equals(other.policy()));
        pair(named, (rule, other) -> true);
    }

    /** Pairs each rule that has no older one yet with the first of its name and kind that is alike, and no other's. */
    private void pair(Map<String, List<Rule>> named, BiPredicate<Rule, Rule> alike) {
        for (Rule rule : now) {
            if (!older.containsKey(rule)) {
                named.getOrDefault(rule.name(), List.of()).stream()
                        .filter(other ->
                                other.kind() == rule.kind() && !known.contains(other) && alike.test(rule, other))
                        .findFirst()
                        .ifPresent(other -> {
                            older.put(rule, other);
                            known.add(other);
                        });
            }
        }
    }

    static void tell(PolicySet now, PolicySet before, Changes changes) {
        RuleChanges rules = new RuleChanges(now, before);
        for (Rule.Kind kind : Rule.Kind.values()) {
            rules.tell(kind, changes);
        }
    }

    private void tell(Rule.Kind kind, Changes changes) {
        String word = Words.kind(kind);
        changes.add(word, "is new", "are new", names(kind, now, rule -> !older.containsKey(rule)));
        changes.add(word, "is gone", "are gone", names(kind, before, rule -> !known.contains(rule)));
        changes.add(
                word,
                "is another",
                "are others",
                names(
                        kind,
                        now,
                        rule -> counterpart(rule)
                                .filter(was -> !decidesAlike(rule, was))
                                .isPresent()));
        changes.add(
                word,
                "only says it in other words",
                "only say it in other words",
                names(
                        kind,
                        now,
                        rule -> counterpart(rule)
                                .filter(was -> decidesAlike(rule, was) && !rule.saysLike(was))
                                .isPresent()));
    }

    private Optional<Rule> counterpart(Rule rule) {
        return Optional.ofNullable(older.get(rule));
    }

    private static boolean decidesAlike(Rule rule, Rule older) {
        return parameters(rule).equals(parameters(older))
                && rule.code().equals(older.code())
                && rule.warning() == older.warning()
                && rule.dates().window().equals(older.dates().window())
                && rule.decidesLike(older);
    }

    private static List<Object> parameters(Rule rule) {
        return rule.method().parameters().stream()
                .<Object>map(parameter -> List.of(parameter.type(), parameter.next()))
                .toList();
    }

    /** Rules of one name are named once. */
    private static List<String> names(Rule.Kind kind, List<Rule> rules, Predicate<Rule> which) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .filter(which)
                .map(Rule::name)
                .distinct()
                .toList();
    }

    private static List<Rule> rules(PolicySet set) {
        return Stream.concat(set.ancestors().stream(), Stream.of(set.policy()))
                .flatMap(policy -> policy.rules().stream())
                .toList();
    }
}
