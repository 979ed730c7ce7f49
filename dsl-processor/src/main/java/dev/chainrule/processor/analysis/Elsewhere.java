package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a rule that was read with a default method, where a type in another file, as in that of a policy below, has its own in its
 * place? Nothing is known then of what the rule says, and all that such a type tells may be read.
 */
final class Elsewhere {

    private final Types types;

    Elsewhere(Types types) {
        this.types = types;
    }

    /** The rule, as far as it is still known. */
    Rule seen(Rule rule) {
        Set<Fact> facts = new LinkedHashSet<>(rule.facts());
        List<String> hidden = new ArrayList<>();
        for (Rule.Trusted trusted : rule.trusted()) {
            for (NamedType type : having(trusted, rule.policy())) {
                hidden.add(type.ref().simpleName() + "." + trusted.name() + "(), in a file of its own");
                facts.addAll(told(type, trusted, rule));
            }
        }
        return hidden.isEmpty() ? rule : unread(rule, hidden.get(0)).withFacts(List.copyOf(facts));
    }

    private static Rule unread(Rule rule, String what) {
        return rule.condition()
                .map(condition -> rule.withCondition(
                        new Unread(0, Reason.STATEMENT, what, List.of(), new ValueType.Truth(false))))
                .orElse(rule);
    }

    /** The types that declare a method in the place of a trusted one, where whoever read the rule did not look. */
    private List<NamedType> having(Rule.Trusted trusted, ClassRef policy) {
        return types.all().stream()
                .filter(type -> !type.ref().equals(trusted.declaredIn()) && type.isBelow(trusted.declaredIn()))
                .filter(type -> !isInFileOf(policy, type.ref()))
                .filter(type -> type.accessors().stream()
                        .anyMatch(accessor -> accessor.declaredIn().equals(type.ref())
                                && accessor.name().equals(trusted.name())
                                && accessor.parameters() == trusted.parameters()))
                .toList();
    }

    private static boolean isInFileOf(ClassRef policy, ClassRef type) {
        return type.packageName().equals(policy.packageName())
                && type.simpleNames().get(0).equals(policy.simpleNames().get(0));
    }

    /** The facts of a type, demanded of each parameter that may be the object whose method is called. */
    private List<Fact> told(NamedType type, Rule.Trusted trusted, Rule rule) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < rule.method().parameters().size(); i++) {
            JavaType parameter = rule.method().parameters().get(i).type();
            Optional<ClassRef> declared = parameter.listElement().or(parameter::declared);
            if (declared.filter(ref -> isRelated(ref, trusted.declaredIn())).isPresent()) {
                int index = i;
                Optional<ClassRef> as =
                        declared.filter(ref -> types.isBelow(ref, type.ref())).isPresent()
                                ? Optional.empty()
                                : Optional.of(type.ref());
                required(type).forEach(name -> facts.add(new Fact(index, as, List.of(name))));
            }
        }
        return facts;
    }

    private boolean isRelated(ClassRef one, ClassRef other) {
        return types.isBelow(one, other) || types.isBelow(other, one);
    }

    private static Stream<String> required(NamedType type) {
        return type.accessors().stream().filter(Accessor::isRequired).map(Accessor::name);
    }
}
