package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes who may stand at an abstract position, which of them are known, and what they are called, each by the first party type that it is
 * of, or the lowest below that. What nobody asked for is not written.
 */
final class AbstractRoles {

    private static final String OR_NULL_DOC = """
            The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
            found to be of, and search for any other.
            """;

    /** So many types are asked one after the other, each of which may have to be searched for. */
    private static final int FEW = 4;

    /** The methods for a type above several parties. */
    private record Names(String role, String known, String orNull) {}

    private final Vocabulary words;
    private final TypeNames types;
    private final Map<ClassRef, Position> positions = new LinkedHashMap<>();
    private final Map<ClassRef, Names> names = new LinkedHashMap<>();
    private final Map<ClassRef, NamedType> parties;
    private final Set<String> asked = new HashSet<>();

    AbstractRoles(BoundPolicy bound, Vocabulary words, TypeNames types, FreeNames methods) {
        this.words = words;
        this.types = types;
        this.parties = bound.types().stream()
                .filter(type -> type.party().isPresent())
                .collect(Collectors.toMap(NamedType::ref, type -> type, (first, again) -> first));
        for (BoundChain chain : bound.chains()) {
            chain.positions().stream()
                    .filter(Position::isAbstract)
                    .forEach(position -> positions.putIfAbsent(position.type(), position));
        }
        positions
                .keySet()
                .forEach(type -> names.put(
                        type,
                        new Names(
                                methods.newName(Surface.variable(type) + "Role"),
                                methods.newName("isKnown" + type.simpleName()),
                                methods.newName(Surface.variable(type) + "OrNull"))));
    }

    /** The method that says what a party is called. */
    String role(Position position) {
        return asked(names(position).role());
    }

    /** The method that says whether a party is of a party type. */
    String known(Position position) {
        return asked(names(position).known());
    }

    /** Whether a party is asked for the party types before the type above them. */
    boolean isSmall(Position position) {
        return position.isAbstract() && highest(position).size() <= FEW;
    }

    /** The party types that may stand there, but for those below another of them. */
    List<ClassRef> highest(Position position) {
        return NamedType.highest(
                        position.alternatives().stream().map(this::party).toList())
                .stream()
                .map(NamedType::ref)
                .toList();
    }

    /** The same, as the code names them. */
    List<TypeName> highestNames(Position position) {
        return highest(position).stream().<TypeName>map(types::of).toList();
    }

    /** The party types that may stand there, each after those below it, which say more. */
    private Set<ClassRef> lowestFirst(Position position) {
        Set<ClassRef> order = new LinkedHashSet<>();
        position.alternatives().forEach(type -> addLowestFirst(type, position, order));
        return order;
    }

    private void addLowestFirst(ClassRef type, Position position, Set<ClassRef> order) {
        if (!order.contains(type)) {
            position.alternatives().stream()
                    .filter(other -> !other.equals(type) && party(other).isBelow(type))
                    .forEach(other -> addLowestFirst(other, position, order));
            order.add(type);
        }
    }

    private NamedType party(ClassRef type) {
        return Objects.requireNonNull(parties.get(type));
    }

    /** The method that takes any object for a party of the type, where it is one. */
    String orNull(Position position) {
        return asked(names(position).orNull());
    }

    private String asked(String name) {
        asked.add(name);
        return name;
    }

    private Names names(Position position) {
        return Objects.requireNonNull(names.get(position.type()));
    }

    /** The methods whose names were asked for by then. */
    List<MethodSpec> write() {
        return positions.values().stream()
                .flatMap(position -> Stream.of(orNullMethod(position), roleMethod(position), knownMethod(position)))
                .filter(method -> asked.contains(method.name()))
                .toList();
    }

    private MethodSpec orNullMethod(Position position) {
        TypeName type = types.of(position.type());
        CodeBlock.Builder code = CodeBlock.builder();
        for (ClassRef alternative : highest(position)) {
            code.beginControlFlow("if (party instanceof $T known)", types.of(alternative))
                    .addStatement("return known")
                    .endControlFlow();
        }
        return method(type, names(position).orNull())
                .addJavadoc(OR_NULL_DOC)
                .addCode(code.addStatement("return party instanceof $T other ? other : null", type)
                        .build())
                .build();
    }

    private MethodSpec roleMethod(Position position) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ClassRef type : lowestFirst(position)) {
            code.beginControlFlow("if (party instanceof $T)", types.of(type))
                    .addStatement("return $L", Texts.literal(party(type).party().orElse(position.label())))
                    .endControlFlow();
        }
        return method(words.get("string"), names(position).role())
                .addCode(code.addStatement("return $L", Texts.literal(position.label()))
                        .build())
                .build();
    }

    private MethodSpec knownMethod(Position position) {
        CodeBlock known = highest(position).stream()
                .map(type -> CodeBlock.of("party instanceof $T", types.of(type)))
                .collect(CodeBlock.joining("$W|| "));
        return method(TypeName.BOOLEAN, names(position).known())
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
