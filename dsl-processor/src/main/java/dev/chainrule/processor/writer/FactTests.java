package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which facts have to be there before a rule is asked, and how is each one tested? */
final class FactTests {

    /**
     * A test for one fact.
     *
     * @param name its name in messages
     * @param missing true when it is missing
     * @param present true when it is there
     * @param role what the field calls whose fact it is
     */
    record Test(String name, CodeBlock missing, CodeBlock present, CodeBlock role) {}

    private final Map<ClassRef, NamedType> types = new HashMap<>();

    private final TypeNames names;

    FactTests(List<NamedType> known, TypeNames names) {
        this.names = names;
        known.forEach(type -> types.put(type.ref(), type));
    }

    /** The facts that are tested: not the effective date, which the chain has seen to already. */
    List<Fact> tested(Rule rule) {
        return rule.facts().stream()
                .filter(fact -> fact.accessors().size() > 1 || !isEffectiveDate(rule, fact))
                .toList();
    }

    private boolean isEffectiveDate(Rule rule, Fact fact) {
        return rule.method()
                .parameters()
                .get(fact.parameter())
                .type()
                .declared()
                .map(types::get)
                .flatMap(type -> type.accessor(fact.accessors().get(0)))
                .filter(Accessor::effectiveDate)
                .isPresent();
    }

    /** The tests before a rule, in order, each fact once; on the way to a fact stand others, which come first. */
    List<Test> of(RulePlan plan, RuleNames names) {
        List<Test> tests = new ArrayList<>();
        Set<String> tested = new HashSet<>();
        for (Fact fact : tested(plan.rule())) {
            Asked asked = plan.parameters().get(fact.parameter());
            for (int length = 1; length <= fact.accessors().size(); length++) {
                List<String> path = fact.accessors().subList(0, length);
                Fact onTheWay = new Fact(fact.parameter(), fact.as(), path);
                boolean demanded = length == fact.accessors().size() || isRequired(plan, asked, onTheWay);
                if (demanded && tested.add(asked.index() + ":" + fact.as() + ":" + path)) {
                    tests.add(test(plan, asked, onTheWay, names));
                }
            }
        }
        return tests;
    }

    private Test test(RulePlan plan, Asked asked, Fact fact, RuleNames names) {
        List<String> path = fact.accessors();
        String party = names.lambdas().newName("party");
        String variable = asked.list() ? party : names.variable(asked);
        CodeBlock receiver = receiver(variable, fact);
        CodeBlock.Builder missing = CodeBlock.builder();
        CodeBlock.Builder present = CodeBlock.builder();
        fact.as().ifPresent(type -> {
            missing.add("$N instanceof $T && ", variable, this.names.of(type));
            present.add("!($N instanceof $T) || ", variable, this.names.of(type));
        });
        for (int length = 1; length < path.size(); length++) {
            List<String> before = path.subList(0, length);
            if (!isRequired(plan, asked, new Fact(fact.parameter(), fact.as(), before))) {
                missing.add("$L != null && ", read(receiver, before));
                present.add("$L == null || ", read(receiver, before));
            }
        }
        missing.add("$L == null", read(receiver, path));
        present.add("$L != null", read(receiver, path));
        String name = path.get(path.size() - 1);
        if (asked.list()) {
            CodeBlock first = CodeBlock.of("firstMissing($N, $N -> $L)", names.variable(asked), party, missing.build());
            return new Test(
                    name,
                    CodeBlock.of("$L != null", first),
                    CodeBlock.of("$L == null", first),
                    asked.byObject() ? CodeBlock.of("$L.apply($L)", names.role(asked), first) : names.role(asked));
        }
        CodeBlock there = present.build();
        boolean guarded = there.toString().contains("||");
        return new Test(name, missing.build(), guarded ? CodeBlock.of("($L)", there) : there, names.role(asked));
    }

    /** What is asked: the parameter, or the parameter as the narrower type that the rule's body takes it for. */
    private CodeBlock receiver(String variable, Fact fact) {
        return fact.as()
                .map(type -> CodeBlock.of("(($T) $N)", names.of(type), variable))
                .orElseGet(() -> CodeBlock.of("$N", variable));
    }

    private static CodeBlock read(CodeBlock receiver, List<String> path) {
        CodeBlock.Builder code = CodeBlock.builder().add(receiver);
        path.forEach(accessor -> code.add(".$N()", accessor));
        return code.build();
    }

    /** Whether the last accessor of a path must tell something; one that need not leads on only where it does. */
    private boolean isRequired(RulePlan plan, Asked asked, Fact fact) {
        JavaType type = plan.rule().method().parameters().get(asked.index()).type();
        Optional<ClassRef> owner = fact.as().or(() -> asked.list() ? type.listElement() : type.declared());
        boolean required = true;
        for (String name : fact.accessors()) {
            Optional<Accessor> accessor = owner.map(types::get).flatMap(known -> known.accessor(name));
            required = accessor.map(Accessor::isRequired).orElse(true);
            owner = accessor.flatMap(found -> found.type().declared());
        }
        return required;
    }
}
