package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** Which facts have to be there before a rule is asked, and how is each one tested? */
final class FactTests {

    /**
     * A test for one fact.
     *
     * @param asked whose fact it is
     * @param name its name in messages: the accessors on the way to it, with dots between
     * @param missing true when it is missing
     * @param first the first party of a run that lacks it, where a whole run is asked
     */
    record Test(Asked asked, String name, CodeBlock missing, Optional<CodeBlock> first) {}

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
                .filter(type -> !isOfParties(type))
                .map(types::get)
                .flatMap(type -> type.accessor(fact.accessors().get(0)))
                .filter(Accessor::effectiveDate)
                .isPresent();
    }

    /** Parties may tell a date by the accessor that tells the transaction's; nobody has seen to theirs. */
    private boolean isOfParties(ClassRef type) {
        return types.values().stream().anyMatch(known -> known.party().isPresent() && known.isBelow(type));
    }

    /**
     * The tests before a rule, in order, each fact once; on the way to a fact stand others, which come first.
     *
     * @param objects what each parameter takes
     * @param party a name that is free, for each party of a run
     */
    List<Test> of(RulePlan plan, Function<Asked, CodeBlock> objects, Supplier<String> party) {
        List<Test> tests = new ArrayList<>();
        Set<String> tested = new HashSet<>();
        for (Fact fact : tested(plan.rule())) {
            Asked asked = plan.parameters().get(fact.parameter());
            for (int length = 1; length <= fact.accessors().size(); length++) {
                List<String> path = fact.accessors().subList(0, length);
                Fact onTheWay = new Fact(fact.parameter(), fact.as(), path);
                boolean demanded = length == fact.accessors().size() || isRequired(plan.rule(), onTheWay);
                if (demanded && tested.add(asked.index() + ":" + fact.as() + ":" + path)) {
                    tests.add(test(plan, asked, onTheWay, objects.apply(asked), party));
                }
            }
        }
        return tests;
    }

    private Test test(RulePlan plan, Asked asked, Fact fact, CodeBlock object, Supplier<String> party) {
        String name = String.join(".", fact.accessors());
        if (!asked.list()) {
            return new Test(asked, name, missing(plan.rule(), fact, object), Optional.empty());
        }
        String any = party.get();
        CodeBlock missing = missing(plan.rule(), fact, CodeBlock.of("$N", any));
        CodeBlock first = CodeBlock.of("firstMissing($L, $N -> $L)", object, any, missing);
        return new Test(asked, name, CodeBlock.of("$L != null", first), Optional.of(first));
    }

    private CodeBlock missing(Rule rule, Fact fact, CodeBlock object) {
        List<Accessor> asked = asked(rule, fact);
        CodeBlock.Builder missing = CodeBlock.builder();
        fact.as().ifPresent(type -> missing.add("$L instanceof $T && ", object, names.of(type)));
        CodeBlock read = receiver(object, fact);
        for (int i = 0; i < fact.accessors().size() - 1; i++) {
            read = CodeBlock.of("$L.$N()", read, fact.accessors().get(i));
            if (i < asked.size() && !asked.get(i).isRequired()) {
                missing.add("$L != null && ", read);
            }
            if (i < asked.size() && asked.get(i).type().isOptional()) {
                missing.add("$L.isPresent() && ", read);
                read = CodeBlock.of("$L.get()", read);
            }
        }
        String last = fact.accessors().get(fact.accessors().size() - 1);
        return missing.add("$L.$N() == null", read, last).build();
    }

    /** What is asked: the object, or the object as the narrower type that the rule's body takes it for. */
    private CodeBlock receiver(CodeBlock object, Fact fact) {
        if (fact.as().isPresent()) {
            return CodeBlock.of("(($T) $L)", names.of(fact.as().get()), object);
        }
        return object.toString().startsWith("(") ? CodeBlock.of("($L)", object) : object;
    }

    /** Whether the last accessor of a path must tell something; one that need not leads on only where it does. */
    private boolean isRequired(Rule rule, Fact fact) {
        List<Accessor> accessors = asked(rule, fact);
        return accessors.size() < fact.accessors().size()
                || accessors.get(accessors.size() - 1).isRequired();
    }

    private List<Accessor> asked(Rule rule, Fact fact) {
        return fact.asked(rule.method(), type -> Optional.ofNullable(types.get(type)));
    }
}
