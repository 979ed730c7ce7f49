package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import java.util.Set;
import java.util.stream.Stream;

/** Can each abstract method of a party or a transaction be asked as a fact, and kept as a record's component? */
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
                        .forEach(accessor -> check(accessor, scope.types().place(accessor, type), findings)));
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
        }
    }
}
