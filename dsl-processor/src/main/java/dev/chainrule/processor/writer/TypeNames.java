package dev.chainrule.processor.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How is a user's type written? A nested type is imported and written by its simple name, as a colleague would, unless
 * another type has that name too.
 */
final class TypeNames {

    private static final Map<String, TypeName> PRIMITIVES = Stream.of(
                    TypeName.VOID,
                    TypeName.BOOLEAN,
                    TypeName.BYTE,
                    TypeName.SHORT,
                    TypeName.INT,
                    TypeName.LONG,
                    TypeName.CHAR,
                    TypeName.FLOAT,
                    TypeName.DOUBLE)
            .collect(Collectors.toUnmodifiableMap(TypeName::toString, Function.identity()));

    private final Set<String> ambiguous;
    private final boolean someQualified;

    TypeNames(BoundPolicy bound) {
        Map<String, Long> uses = bound.types().stream()
                .map(NamedType::ref)
                .collect(Collectors.groupingBy(ClassRef::simpleName, Collectors.counting()));
        Set<String> names = Vocabulary.simpleNames();
        uses.forEach((name, count) -> {
            if (count > 1) {
                names.add(name);
            }
        });
        for (Generated one : Generated.values()) {
            names.add(one.of(bound.policy().ref()).simpleName());
        }
        this.ambiguous = Set.copyOf(names);
        this.someQualified = uses.keySet().stream().anyMatch(names::contains)
                || hasNamesakes(
                        bound,
                        Stream.concat(uses.keySet().stream(), names.stream()).collect(Collectors.toSet()));
    }

    /** Whether policies share a name with each other, or with a type, be it the user's or one that generated code names. */
    private static boolean hasNamesakes(BoundPolicy bound, Set<String> types) {
        List<String> policies = Stream.concat(
                        Stream.of(bound.policy().ref()), bound.rules().stream().map(Rule::policy))
                .distinct()
                .map(ClassRef::simpleName)
                .toList();
        return Set.copyOf(policies).size() < policies.size()
                || policies.stream().anyMatch(types::contains);
    }

    /** Whether some type has a name so common that code may have to write it, or another one, with its package. */
    boolean someQualified() {
        return someQualified;
    }

    /**
     * A nested type that is written by its simple name alone. JavaPoet imports only top-level types, so the type around it
     * is passed off as a package; the unnamed package has nothing to import from.
     */
    static ClassName imported(ClassRef ref) {
        int dot = ref.nestedName().lastIndexOf('.');
        return dot < 0 || ref.packageName().isEmpty()
                ? qualified(ref)
                : ClassName.get(ref.packageName() + "." + ref.nestedName().substring(0, dot), ref.simpleName());
    }

    /** A nested type that is written with the types around it. */
    static ClassName qualified(ClassRef ref) {
        List<String> names = ref.simpleNames();
        return ClassName.get(
                ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    ClassName of(ClassRef ref) {
        boolean jdk = ref.packageName().startsWith("java.");
        return jdk || ambiguous.contains(ref.simpleName()) ? qualified(ref) : imported(ref);
    }

    TypeName of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return PRIMITIVES.getOrDefault(primitive.keyword(), TypeName.VOID);
        } else if (type instanceof JavaType.Declared declared) {
            TypeName[] arguments = declared.arguments().stream().map(this::of).toArray(TypeName[]::new);
            return arguments.length == 0
                    ? of(declared.ref())
                    : ParameterizedTypeName.get(of(declared.ref()), arguments);
        } else if (type instanceof JavaType.Array array) {
            return ArrayTypeName.of(of(array.component()));
        } else if (type instanceof JavaType.Wildcard wildcard) {
            return wildcard(wildcard);
        } else if (type instanceof JavaType.Variable variable) {
            return TypeVariableName.get(variable.name());
        }
        return TypeVariableName.get(((JavaType.Missing) type).name());
    }

    private TypeName wildcard(JavaType.Wildcard wildcard) {
        return wildcard.below()
                .<TypeName>map(below -> WildcardTypeName.supertypeOf(of(below)))
                .orElseGet(() -> WildcardTypeName.subtypeOf(
                        wildcard.above().map(this::of).orElse(ClassName.OBJECT)));
    }

    /** How a rule is called. */
    CodeBlock method(Rule rule) {
        return CodeBlock.of("$T.$N", of(rule.policy()), rule.name());
    }
}
