package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which types does whoever tells the facts of a policy name? Those that the policy knows, enums, and whatever a fact is. */
final class FactClasses {

    private final Set<ClassRef> found = new TreeSet<>();

    private FactClasses() {}

    /** All of them, sorted. */
    static Set<ClassRef> of(BoundPolicy bound) {
        FactClasses types = new FactClasses();
        bound.enumerations().forEach(known -> types.found.add(known.type()));
        for (NamedType type : bound.types()) {
            types.found.add(type.ref());
            type.accessors().forEach(accessor -> types.add(accessor.type()));
        }
        return types.found;
    }

    private void add(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            found.add(declared.ref());
            declared.arguments().forEach(this::add);
        } else if (type instanceof JavaType.Array array) {
            add(array.component());
        } else if (type instanceof JavaType.Wildcard wildcard) {
            Stream.concat(wildcard.above().stream(), wildcard.below().stream()).forEach(this::add);
        }
    }
}
