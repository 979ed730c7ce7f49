package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Answers;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a rule that was read with a default method, where a type in another file, as in that of a policy below, has its own in its
 * place? Nothing is known then of what the rule says, and all that such a type tells may be read; so it may where such a type answers what
 * applications were taken to tell, of which as much is known as before.
 */
final class Elsewhere {

    private final ClassRef policy;
    private final Types types;
    private final Answers answers;

    /** @param policy for which a validator is written, that names such types */
    Elsewhere(ClassRef policy, Types types) {
        this.policy = policy;
        this.types = types;
        this.answers = new Answers(types.all());
    }

    /** The rule, as far as it is still known. */
    Rule seen(Rule rule) {
        Set<Fact> facts = new LinkedHashSet<>(rule.facts());
        List<String> hidden = new ArrayList<>();
        for (Rule.Trusted trusted : rule.trusted()) {
            for (NamedType type : having(trusted, rule.policy())) {
                hidden.add(type.ref().simpleName() + "." + trusted.name() + "(), in a file of its own");
                add(told(type, trusted, rule), facts);
            }
        }
        answers.to(rule)
                .forEach(answer ->
                        add(told(answer.type(), new Rule.Trusted(answer.declaredIn(), answer.name(), 0), rule), facts));
        Rule seen = hidden.isEmpty() ? rule : unread(rule, hidden.get(0));
        return facts.size() == rule.facts().size() ? seen : seen.withFacts(List.copyOf(facts));
    }

    /** More is known of those that the rule demands itself. */
    private static void add(Set<Fact> more, Set<Fact> facts) {
        more.stream()
                .filter(fact -> facts.stream()
                        .noneMatch(known -> known.answeredBy(List.of()).equals(fact)))
                .forEach(facts::add);
    }

    private static Rule unread(Rule rule, String what) {
        return rule.condition()
                .map(condition -> rule.withCondition(Unread.body(Reason.ELSEWHERE, what)))
                .orElse(rule);
    }

    /** The types that declare a method in the place of a trusted one, where whoever read the rule did not look. */
    private List<NamedType> having(Rule.Trusted trusted, ClassRef policy) {
        return types.all().stream()
                .filter(type -> !type.ref().equals(trusted.declaredIn()) && type.isBelow(trusted.declaredIn()))
                .filter(type -> !type.ref().isInFileOf(policy))
                .filter(type -> type.accessors().stream()
                        .anyMatch(accessor -> accessor.declaredIn().equals(type.ref())
                                && accessor.name().equals(trusted.name())
                                && accessor.parameters() == trusted.parameters()))
                .toList();
    }

    /** All that may be read: what such a type tells of each parameter that may be of it, and what parameters tell that it is given. */
    private Set<Fact> told(NamedType type, Rule.Trusted trusted, Rule rule) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (int i = 0; i < rule.method().parameters().size(); i++) {
            JavaType parameter = rule.method().parameters().get(i).type();
            Optional<ClassRef> declared = parameter.listElement().or(parameter::declared);
            if (declared.isPresent()) {
                facts.addAll(told(type, trusted, i, declared.get()));
            }
        }
        return facts;
    }

    private Set<Fact> told(NamedType type, Rule.Trusted trusted, int parameter, ClassRef declared) {
        Set<Fact> facts = new LinkedHashSet<>();
        if (trusted.parameters() > 0) {
            types.find(declared).ifPresent(given -> facts.addAll(facts(parameter, given, declared)));
        }
        if (isPerhaps(declared, trusted.declaredIn())) {
            named(type).forEach(named -> facts.addAll(facts(parameter, named, declared)));
        }
        return facts;
    }

    /** Whether what is declared to be of one type may be of the other as well, as far as types are known. */
    private boolean isPerhaps(ClassRef one, ClassRef other) {
        return types.all().stream().anyMatch(type -> type.isBelow(one) && type.isBelow(other));
    }

    /** The type, or where generated code cannot name it, those below that it can. */
    private List<NamedType> named(NamedType type) {
        return type.canBeNamedBeside(policy)
                ? List.of(type)
                : types.all().stream()
                        .filter(below -> below.isBelow(type.ref()) && below.canBeNamedBeside(policy))
                        .toList();
    }

    private List<Fact> facts(int parameter, NamedType of, ClassRef declared) {
        Optional<ClassRef> as = types.isBelow(declared, of.ref()) ? Optional.empty() : Optional.of(of.ref());
        return of.accessors().stream()
                .filter(Accessor::isRequired)
                .map(accessor -> new Fact(parameter, as, List.of(accessor.name())))
                .toList();
    }
}
