package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which names may a parameter or a local variable have? None that would hide a class or a constant that the code names: a
 * variable called {@code Objects} would turn {@code Objects.requireNonNull} into a call on itself.
 */
final class Scope {

    /** What the classes are called that hold parts of a large policy. */
    private static final String PARTS = "(Chains|Parties|Readings|Rules)\\d*";

    private final Set<String> reserved = new LinkedHashSet<>();

    private final boolean qualified;

    Scope(BoundPolicy bound, TypeNames types) {
        qualified = types.someQualified();
        reserved.addAll(List.of("java", "Joined", "List", "LocalDate", "Objects", "String", "Text", "Violation"));
        ClassRef policy = bound.policy().ref();
        Stream.of(Generated.VALIDATOR, Generated.CHAINS, Generated.DECISION).forEach(one -> reserve(one.of(policy)));
        reserve(Generated.DECISION.of(bound.decisions()));
        bound.rules().stream().map(Rule::policy).forEach(this::reserve);
        bound.types().forEach(type -> reserve(type.ref()));
        Stream.concat(
                        bound.chains().stream().map(chain -> chain.chain().method()),
                        bound.rules().stream().map(Rule::method))
                .flatMap(method -> method.parameters().stream())
                .map(Parameter::name)
                .filter(name -> name.matches(PARTS))
                .forEach(reserved::add);
    }

    private void reserve(ClassRef type) {
        reserved.addAll(type.simpleNames());
        if (qualified && !type.packageName().isEmpty()) {
            reserved.add(type.packageName().replaceFirst("\\..*", ""));
        }
    }

    void reserve(String constant) {
        reserved.add(constant);
    }

    FreeNames names() {
        FreeNames names = new FreeNames();
        reserved.forEach(names::newName);
        return names;
    }
}
