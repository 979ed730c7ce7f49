package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The methods that take a value for a text, each for a type and a path of accessors: {@code idOf(seller)}. Nothing that they
 * call can keep a violation from being told.
 */
final class Readers {

    private record Key(ClassRef type, List<String> path) {}

    private final Map<ClassRef, NamedType> known = new HashMap<>();
    private final TypeNames types;
    private final Vocabulary words;
    private final Scope scope;
    private final FreeNames methods;
    private final Map<Key, String> names = new HashMap<>();
    private final String policyPackage;
    private final Map<Key, MethodSpec> written = new LinkedHashMap<>();

    Readers(BoundPolicy bound, TypeNames types, Vocabulary words, Scope scope, FreeNames methods) {
        policyPackage = bound.policy().ref().packageName();
        bound.types().forEach(type -> this.known.put(type.ref(), type));
        this.types = types;
        this.words = words;
        this.scope = scope;
        this.methods = methods;
    }

    /** Code that takes the value of an object of the type. */
    CodeBlock read(ClassRef type, CodeBlock object, List<String> path) {
        Key key = new Key(declaring(type, path.get(0)), path);
        written.computeIfAbsent(key, this::method);
        return CodeBlock.of("$N($L)", names.get(key), object);
    }

    /** Those that the code asked for so far calls. */
    List<MethodSpec> methods() {
        return List.copyOf(written.values());
    }

    /** The type that declares the accessor, where the validator can name it: other types below it can share the method. */
    private ClassRef declaring(ClassRef type, String accessor) {
        return Optional.ofNullable(known.get(type))
                .flatMap(it -> it.accessor(accessor))
                .map(Accessor::declaredIn)
                .filter(above -> above.packageName().equals(policyPackage))
                .filter(above -> Optional.ofNullable(known.get(above))
                        .filter(it -> it.visibility() == NamedType.Visibility.PUBLIC && !it.generic())
                        .isPresent())
                .orElse(type);
    }

    private MethodSpec method(Key key) {
        String wanted = name(key.path());
        String name = Constants.free(methods, wanted, wanted + key.type().simpleName());
        names.put(key, name);
        FreeNames variables = scope.names();
        String value = variables.newName(Surface.variable(key.type()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(words.get("object"))
                .addParameter(types.of(key.type()), value)
                .beginControlFlow("try");
        int last = key.path().size() - 1;
        for (String accessor : key.path().subList(0, last)) {
            String next = variables.newName(accessor);
            method.addStatement("var $N = $N.$N()", next, value, accessor)
                    .beginControlFlow("if ($N == null)", next)
                    .addStatement("return null")
                    .endControlFlow();
            value = next;
        }
        return method.addStatement("return $N.$N()", value, key.path().get(last))
                .nextControlFlow("catch ($T $N)", words.get("exception"), variables.newName("e"))
                .addStatement("return $T.UNAVAILABLE", words.get("text"))
                .endControlFlow()
                .build();
    }

    private static String name(List<String> path) {
        StringBuilder name = new StringBuilder(path.get(0));
        path.subList(1, path.size()).forEach(accessor -> name.append(Surface.capitalized(accessor)));
        return name.append("Of").toString();
    }
}
