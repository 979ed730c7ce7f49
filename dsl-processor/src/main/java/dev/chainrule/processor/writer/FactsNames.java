package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Of which parties and transactions does a policy's {@code …Facts} tell, and what are their records called? */
final class FactsNames {

    /**
     * The facts of one type.
     *
     * @param record the simple name of the record
     * @param factory the method that begins a builder of it
     */
    record Facts(NamedType type, String record, String factory) {

        boolean isPublic() {
            return type.visibility() == NamedType.Visibility.PUBLIC;
        }
    }

    /** A constructor can have so many parameters, beside the object that it makes. */
    private static final int MOST_PARAMETERS = 254;

    private static final Set<JavaType> TWO_WORDS =
            Set.of(new JavaType.Primitive("long"), new JavaType.Primitive("double"));

    private final Policy policy;
    private final List<NamedType> types;
    private final List<ClassRef> inherited;

    private FactsNames(Policy policy, List<NamedType> types, List<ClassRef> inherited) {
        this.policy = policy;
        this.types = types;
        this.inherited = inherited;
    }

    static List<Facts> of(BoundPolicy bound) {
        return of(bound.policy(), bound.types(), bound.inherited());
    }

    /**
     * The facts of a policy.
     *
     * @param types all that it knows, and perhaps others
     * @param inherited those that some ancestor of it knows
     */
    static List<Facts> of(Policy policy, List<NamedType> types, List<ClassRef> inherited) {
        return new FactsNames(policy, types, inherited).all();
    }

    private List<Facts> all() {
        FreeNames methods = new FreeNames();
        Stream.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait")
                .forEach(methods::newName);
        FreeNames names = new FreeNames();
        names.newName(Generated.FACTS.of(policy.ref()).simpleName());
        // What is nested in a party has that name in the party's record as well.
        types.stream()
                .map(NamedType::ref)
                .filter(ref -> types.stream().anyMatch(around -> ref.isNestedIn(around.ref())))
                .map(ClassRef::simpleName)
                .distinct()
                .forEach(names::newName);
        List<NamedType> own = own();
        List<Facts> all = new ArrayList<>();
        for (NamedType type : own) {
            String name = name(type.ref(), own);
            all.add(new Facts(
                    type, names.newName(name + "Facts"), methods.newName(Surface.variable(new ClassRef("", name)))));
        }
        return List.copyOf(all);
    }

    /** The simple name, with those of the types around it where two types share it. */
    private String name(ClassRef type, List<NamedType> own) {
        boolean shared = own.stream()
                        .filter(other -> other.ref().simpleName().equals(type.simpleName()))
                        .count()
                > 1;
        if (!shared) {
            return type.simpleName();
        }
        String prefix = policy.ref().nestedName() + ".";
        String nested =
                type.nestedName().startsWith(prefix) ? type.nestedName().substring(prefix.length()) : type.nestedName();
        return nested.replace(".", "");
    }

    /** The parties and transactions that no ancestor knows: those it declares, or names and has in its own package. */
    private List<NamedType> own() {
        List<ClassRef> declared = policy.types().stream().map(NamedType::ref).toList();
        return types.stream()
                .filter(type -> type.party().isPresent() || type.transaction())
                .filter(type -> declared.contains(type.ref()) && isOwn(type.ref()))
                .filter(FactsNames::isImplementable)
                .toList();
    }

    /** Nested in the policy, or a neighbour of it that no ancestor knows. */
    private boolean isOwn(ClassRef type) {
        boolean neighbour = type.packageName().equals(policy.ref().packageName());
        boolean nested = type.nestedName().startsWith(policy.ref().nestedName() + ".");
        return neighbour && (nested || !inherited.contains(type));
    }

    /** Whether a record can be written that implements a type with nothing but its components. */
    static boolean isImplementable(NamedType type) {
        return type.kind() == NamedType.Kind.INTERFACE
                && size(type) <= MOST_PARAMETERS
                && !type.generic()
                && !type.sealed()
                && type.visibility() != NamedType.Visibility.PRIVATE
                && type.accessors().stream()
                        .filter(Accessor::isAbstract)
                        .filter(accessor -> !isEquals(accessor))
                        .allMatch(accessor ->
                                accessor.isFact() && accessor.isCallable() && isWellFormed(accessor.type()));
    }

    /** How much room its facts take as parameters: those of two words count twice. */
    private static int size(NamedType type) {
        return type.accessors().stream()
                .filter(Accessor::isFact)
                .mapToInt(fact -> TWO_WORDS.contains(fact.type()) ? 2 : 1)
                .sum();
    }

    private static boolean isEquals(Accessor accessor) {
        return accessor.name().equals("equals") && accessor.parameters() == 1;
    }

    private static boolean isWellFormed(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return declared.arguments().stream().allMatch(FactsNames::isWellFormed);
        } else if (type instanceof JavaType.Array array) {
            return isWellFormed(array.component());
        } else if (type instanceof JavaType.Wildcard wildcard) {
            return Stream.concat(wildcard.above().stream(), wildcard.below().stream())
                    .allMatch(FactsNames::isWellFormed);
        }
        return type instanceof JavaType.Primitive;
    }
}
