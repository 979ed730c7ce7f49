package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes what the parties at an abstract position are called, each by the first party type that it is of. */
final class AbstractRoles {

    /** The methods for a type above several parties. */
    record Names(String role, String known) {}

    private final Vocabulary words;
    private final TypeNames types;
    private final Map<ClassRef, Position> positions = new LinkedHashMap<>();
    private final Map<ClassRef, Names> names = new LinkedHashMap<>();
    private final Map<ClassRef, String> labels;

    AbstractRoles(BoundPolicy bound, Vocabulary words, TypeNames types, NameAllocator methods) {
        this.words = words;
        this.types = types;
        this.labels = bound.types().stream()
                .filter(type -> type.party().isPresent())
                .collect(Collectors.toMap(NamedType::ref, type -> type.party().orElse(""), (first, again) -> first));
        for (BoundChain chain : bound.chains()) {
            if (!Features.isClosed(chain)) {
                chain.positions().stream()
                        .filter(Position::isAbstract)
                        .forEach(position -> positions.putIfAbsent(position.type(), position));
            }
        }
        positions
                .keySet()
                .forEach(type -> names.put(
                        type,
                        new Names(
                                methods.newName(Surface.variable(type) + "Role"),
                                methods.newName("isKnown" + type.simpleName()))));
    }

    Names of(Position position) {
        return Objects.requireNonNull(names.get(position.type()));
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        positions.values().forEach(position -> {
            methods.add(role(position));
            methods.add(known(position));
        });
        return methods;
    }

    private MethodSpec role(Position position) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ClassRef type : position.alternatives()) {
            code.beginControlFlow("if (party instanceof $T)", types.of(type))
                    .addStatement("return $L", Texts.literal(labels.getOrDefault(type, position.label())))
                    .endControlFlow();
        }
        return method(words.get("string"), of(position).role())
                .addCode(code.addStatement("return $L", Texts.literal(position.label()))
                        .build())
                .build();
    }

    private MethodSpec known(Position position) {
        CodeBlock known = position.alternatives().stream()
                .map(type -> CodeBlock.of("party instanceof $T", types.of(type)))
                .collect(CodeBlock.joining("$Z || "));
        return method(TypeName.BOOLEAN, of(position).known())
                .addStatement("return $L", known)
                .build();
    }

    private MethodSpec.Builder method(TypeName returns, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(returns)
                .addParameter(words.get("object"), "party");
    }
}
