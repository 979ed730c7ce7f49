package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which rules, givens and guarantees came, went, changed, or only say it in other words? */
final class RuleChanges {

    private final Map<String, Rule> now;
    private final Map<String, Rule> before;

    private RuleChanges(PolicySet now, PolicySet before) {
        this.now = rules(now);
        this.before = rules(before);
    }

    static void tell(PolicySet now, PolicySet before, Changes changes) {
        RuleChanges rules = new RuleChanges(now, before);
        for (Rule.Kind kind : Rule.Kind.values()) {
            rules.tell(kind, changes);
        }
    }

    private void tell(Rule.Kind kind, Changes changes) {
        String word = Words.kind(kind);
        changes.add(
                word,
                "is new",
                "are new",
                names(kind, now, rule -> counterpart(rule, before).isEmpty()));
        changes.add(
                word,
                "is gone",
                "are gone",
                names(kind, before, rule -> counterpart(rule, now).isEmpty()));
        changes.add(
                word,
                "is another",
                "are others",
                names(
                        kind,
                        now,
                        rule -> counterpart(rule, before)
                                .filter(older -> !decidesAlike(rule, older))
                                .isPresent()));
        changes.add(
                word,
                "only says it in other words",
                "only say it in other words",
                names(
                        kind,
                        now,
                        rule -> counterpart(rule, before)
                                .filter(older -> decidesAlike(rule, older) && !rule.saysLike(older))
                                .isPresent()));
    }

    private static Optional<Rule> counterpart(Rule rule, Map<String, Rule> others) {
        return Optional.ofNullable(others.get(rule.name())).filter(other -> other.kind() == rule.kind());
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

    private static List<String> names(Rule.Kind kind, Map<String, Rule> rules, Predicate<Rule> which) {
        return rules.values().stream()
                .filter(rule -> rule.kind() == kind)
                .filter(which)
                .map(Rule::name)
                .toList();
    }

    private static Map<String, Rule> rules(PolicySet set) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Stream.concat(set.ancestors().stream(), Stream.of(set.policy()))
                .flatMap(policy -> policy.rules().stream())
                .forEach(rule -> rules.putIfAbsent(rule.name(), rule));
        return rules;
    }
}
