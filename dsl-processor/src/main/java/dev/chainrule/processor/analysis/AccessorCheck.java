package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Can each abstract method of a party or a transaction be asked as a fact, and kept as a record's component, and can what rules ask behind
 * such facts be asked?
 */
final class AccessorCheck implements LocalCheck {

    /** What no record component may be called, by the Java language. */
    private static final Set<String> RESERVED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    @Override
    public void check(Scope scope, Findings findings) {
        Stream.concat(scope.types().parties().stream(), scope.types().transactions().stream())
                .filter(type -> type.kind() == NamedType.Kind.INTERFACE)
                .forEach(type -> type.accessors().stream()
                        .filter(Accessor::isAbstract)
                        .forEach(accessor -> check(accessor, place(accessor, type, scope.types()), findings)));
        for (Policy policy : scope.policies()) {
            for (Rule rule : policy.rules()) {
                for (Fact fact : rule.demanded()) {
                    check(fact, rule, scope.types(), findings);
                }
            }
        }
    }

    /**
     * What a rule asks on the way to a fact. What parties and transactions tell themselves is told of there already; a rule that only warns
     * asks where what is thrown is caught, but for lists.
     */
    private static void check(Fact fact, Rule rule, Types types, Findings findings) {
        boolean ofList = rule.method()
                .parameters()
                .get(fact.parameter())
                .type()
                .listElement()
                .isPresent();
        List<Accessor> asked = fact.asked(rule.method(), types::find);
        boolean behind = asked.size() > 1 || fact.as().isPresent();
        if (ofList || (behind && !rule.warning())) {
            asked.forEach(accessor -> checkThrown(
                    accessor,
                    isKnown(accessor, types) ? accessor.place() : rule.method().place(),
                    findings));
        }
    }

    private static boolean isKnown(Accessor accessor, Types types) {
        return types.find(accessor.declaredIn()).isPresent();
    }

    /** An accessor from the JDK, such as that of {@code Comparable}, is told of where it is taken over. */
    private static Place place(Accessor accessor, NamedType type, Types types) {
        return isKnown(accessor, types) ? accessor.place() : type.place();
    }

    private static void check(Accessor accessor, Place place, Findings findings) {
        String type = accessor.declaredIn().simpleName();
        if (accessor.parameters() > 0) {
            boolean everyObjectHasIt = accessor.name().equals("equals") && accessor.parameters() == 1;
            if (!everyObjectHasIt) {
                findings.report(Catalogue.ACCESSOR_WITH_ARGUMENTS, place, accessor.name(), type);
            }
        } else if (RESERVED.contains(accessor.name())) {
            findings.report(Catalogue.ACCESSOR_NAME, place, accessor.name(), type);
        } else if (accessor.generic()) {
            findings.report(Catalogue.ACCESSOR_GENERIC, place, accessor.name(), type);
        } else if (accessor.type().equals(new JavaType.Primitive("void"))) {
            findings.report(Catalogue.ACCESSOR_VOID, place, accessor.name(), type);
        } else {
            checkThrown(accessor, place, findings);
        }
    }

    /** Validators ask it outside of rules as well, where nobody could handle what it throws. */
    static void checkThrown(Accessor accessor, Findings findings) {
        checkThrown(accessor, accessor.place(), findings);
    }

    private static void checkThrown(Accessor accessor, Place place, Findings findings) {
        accessor.thrown().stream()
                .findFirst()
                .ifPresent(thrown -> findings.report(
                        Catalogue.ACCESSOR_THROWS,
                        place,
                        accessor.name(),
                        accessor.declaredIn().simpleName(),
                        thrown));
    }
}
