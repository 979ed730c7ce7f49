package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How does a snippet name a type, so that it compiles in a class of a certain package? Types of that package with the
 * types around them; those of the JDK that every test imports by their simple names, unless a type that the policy knows has
 * such a name too; all others with their packages, unless they can be imported.
 */
final class SnippetTypes {

    private static final List<String> JDK = List.of(
            "Arrays", "Collections", "HashSet", "List", "LocalDate", "Map", "Optional", "Set", "String", "java");

    private static final JavaType OBJECT = new JavaType.Declared(new ClassRef("java.lang", "Object"), List.of());

    private final String home;
    private final Optional<Imports> imports;
    private final Map<ClassRef, NamedType> types;
    private final Set<String> known;

    /** For a class in the policy's package. */
    SnippetTypes(BoundPolicy bound) {
        this(bound, bound.policy().ref().packageName(), Optional.empty());
    }

    /**
     * For a class in any package.
     *
     * @param imports where the class imports what it names; none where it imports what every test does
     */
    SnippetTypes(BoundPolicy bound, String home, Optional<Imports> imports) {
        this.home = home;
        this.imports = imports;
        types = bound.types().stream().collect(Collectors.toMap(NamedType::ref, Function.identity()));
        known = bound.types().stream().map(type -> type.ref().simpleName()).collect(Collectors.toSet());
    }

    Optional<NamedType> find(ClassRef type) {
        return Optional.ofNullable(types.get(type));
    }

    /** Whether a class in that package can name a type. */
    boolean isVisible(NamedType.Visibility visibility, ClassRef type) {
        return visibility == NamedType.Visibility.PUBLIC
                || (visibility != NamedType.Visibility.PRIVATE && isNeighbour(type));
    }

    private boolean isNeighbour(ClassRef type) {
        return type.packageName().equals(home);
    }

    /** What no variable may be called, since it would hide a type that the snippet names: one of the policy's, or another. */
    Set<String> reserved(Collection<ClassRef> others) {
        Set<String> names = new TreeSet<>(JDK);
        Stream.concat(types.keySet().stream(), others.stream()).forEach(type -> {
            names.addAll(type.simpleNames());
            if (!isNeighbour(type)) {
                names.add(type.packageName().replaceFirst("\\..*", ""));
            }
        });
        return names;
    }

    String of(ClassRef type) {
        if (isNeighbour(type)) {
            return type.nestedName();
        }
        return imports.map(all -> all.name(type))
                .orElseGet(() -> isImported(type) ? type.nestedName() : type.canonicalName());
    }

    private boolean isImported(ClassRef type) {
        boolean common = type.packageName().equals("java.lang")
                || type.packageName().equals("java.util")
                || type.canonicalName().equals("java.time.LocalDate");
        return common && !known.contains(type.simpleNames().get(0));
    }

    /** A type of {@code java.util}. */
    String util(String name) {
        return of(new ClassRef("java.util", name));
    }

    String localDate() {
        return of(new ClassRef("java.time", "LocalDate"));
    }

    String of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword();
        } else if (type instanceof JavaType.Declared declared) {
            String arguments = declared.arguments().stream().map(this::of).collect(Collectors.joining(", "));
            return of(declared.ref()) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        } else if (type instanceof JavaType.Array array) {
            return of(array.component()) + "[]";
        } else if (type instanceof JavaType.Wildcard wildcard) {
            return "?"
                    + wildcard.above().map(above -> " extends " + of(above)).orElse("")
                    + wildcard.below().map(below -> " super " + of(below)).orElse("");
        }
        return type instanceof JavaType.Variable variable ? variable.name() : ((JavaType.Missing) type).name();
    }

    /** The type arguments, each as narrow as it is known. */
    static List<JavaType> arguments(JavaType type) {
        List<JavaType> arguments = new ArrayList<>();
        if (type instanceof JavaType.Declared declared) {
            for (JavaType argument : declared.arguments()) {
                arguments.add(
                        argument instanceof JavaType.Wildcard wildcard
                                ? wildcard.above().or(wildcard::below).orElse(OBJECT)
                                : argument);
            }
        }
        return arguments;
    }

    /** The first type argument, or {@code Object} where the type is raw. */
    static JavaType element(JavaType type) {
        return arguments(type).stream().findFirst().orElse(OBJECT);
    }
}
