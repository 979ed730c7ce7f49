package dev.chainrule.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.NamedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Which types does generated code speak of, apart from the user's? Templates name them in lower camel case, as in
 * {@code $list:T<$violation:T>}.
 */
final class Vocabulary {

    /** {@code Class<?>}. */
    static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private static final List<Class<?>> JDK = List.of(
            ArrayList.class,
            Character.class,
            Class.class,
            ClassValue.class,
            Collections.class,
            Collectors.class,
            Exception.class,
            Function.class,
            Supplier.class,
            IllegalStateException.class,
            Integer.class,
            IntStream.class,
            LinkedHashSet.class,
            List.class,
            LocalDate.class,
            Map.class,
            Math.class,
            NullPointerException.class,
            Object.class,
            Objects.class,
            Optional.class,
            Override.class,
            Set.class,
            String.class,
            StringBuilder.class,
            SuppressWarnings.class);

    private static final List<String> NESTED_IN_DECISION = List.of(
            "Permitted",
            "Denied",
            "Origin",
            "Violation",
            "Participant",
            "ChainPath",
            "Edition",
            "Next",
            "PartyType",
            "Text");

    private static final List<String> NESTED_IN_CHAINS = List.of("Shape", "Step", "Window", "Place", "Index", "Joined");

    /** Other names that some generated class means something by. */
    private static final List<String> OTHERS = List.of("Builder", "Generated");

    private final ClassRef policy;
    private final Map<String, ClassName> words = new HashMap<>();

    Vocabulary(BoundPolicy bound) {
        policy = bound.policy().ref();
        JDK.forEach(type -> words.put(word(type.getSimpleName()), ClassName.get(type)));
        put("policy", new ClassRef(policy.packageName(), policy.nestedName()));
        put("validator", Generated.VALIDATOR.of(policy));
        put("chains", Generated.CHAINS.of(policy));
        put("facts", Generated.FACTS.of(policy));
        put("model", Generated.MODEL.of(policy));
        put("decision", Generated.DECISION.of(bound.decisions()));
        NESTED_IN_DECISION.forEach(name -> put(word(name), nested(Generated.DECISION.of(bound.decisions()), name)));
        Set<String> taken = outermost(bound);
        NESTED_IN_CHAINS.forEach(name ->
                put(word(name), nested(Generated.CHAINS.of(policy), taken.contains(name) ? "Chain" + name : name)));
        words.put("reason", get("violation").nestedClass("Reason"));
        words.put("path", get("text").nestedClass("Path"));
    }

    /** Simple names that no import could tell from those of nested classes, in a package without a name. */
    private static Set<String> outermost(BoundPolicy bound) {
        return Stream.concat(
                        Stream.of(bound.policy().ref()), bound.types().stream().map(NamedType::ref))
                .filter(ref -> ref.packageName().isEmpty())
                .map(ref -> ref.simpleNames().get(0))
                .collect(Collectors.toSet());
    }

    private void put(String word, ClassRef type) {
        words.put(word, TypeNames.imported(type));
    }

    private static ClassRef nested(ClassRef outer, String name) {
        return new ClassRef(outer.packageName(), outer.nestedName() + "." + name);
    }

    private static String word(String simpleName) {
        return simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    }

    /** The simple names that mean something in generated code, so that a user's type of that name is not imported. */
    static Set<String> simpleNames() {
        Set<String> names = new HashSet<>(NESTED_IN_DECISION);
        JDK.forEach(type -> names.add(type.getSimpleName()));
        names.addAll(NESTED_IN_CHAINS);
        names.addAll(OTHERS);
        return names;
    }

    /** Those of them that are classes of {@code java.lang}, which nobody imports. */
    static List<String> javaLang() {
        return JDK.stream()
                .filter(type -> type.getPackageName().equals("java.lang"))
                .map(Class::getSimpleName)
                .toList();
    }

    ClassName get(String word) {
        return Objects.requireNonNull(words.get(word), word);
    }

    ClassName decision() {
        return get("decision");
    }

    /** A list of the given type; a word that is {@code ?} makes it a list of anything. */
    TypeName listOf(String word) {
        return listOf(word.equals("?") ? WildcardTypeName.subtypeOf(Object.class) : get(word));
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    TypeName setOf(String word) {
        return ParameterizedTypeName.get(get("set"), get(word));
    }

    /** Code with types named by words. */
    CodeBlock code(String template) {
        return CodeBlock.builder().addNamed(template, words).build();
    }

    /** A method with a body made of words. */
    MethodSpec.Builder method(TypeName returns, String name, String body, Modifier... modifiers) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .returns(returns)
                .addCode(code(body));
    }
}
