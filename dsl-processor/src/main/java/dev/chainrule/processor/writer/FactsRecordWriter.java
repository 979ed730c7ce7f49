package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the record of one party or transaction, and its builder. */
final class FactsRecordWriter {

    private final Vocabulary words;
    private final TypeNames types;

    FactsRecordWriter(Vocabulary words, TypeNames types) {
        this.words = words;
        this.types = types;
    }

    TypeSpec write(NamedType of, String name, boolean isPublic) {
        List<Accessor> facts = of.accessors().stream().filter(Accessor::isFact).toList();
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        facts.forEach(fact -> header.addParameter(types.of(fact.type()), fact.name()));
        ClassName self = words.get("facts").nestedClass(name);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("What is known of $L.\n", Texts.comment(English.one(of)))
                .addModifiers(access(isPublic))
                .addSuperinterface(types.of(of.ref()))
                .recordConstructor(header.build());
        List<Accessor> optional =
                facts.stream().filter(FactsRecordWriter::isOptional).toList();
        if (!optional.isEmpty()) {
            type.addMethod(presentOptionals(optional, optionalClass(facts), isPublic));
        }
        return type.addType(builder(facts, self, isPublic)).build();
    }

    /** A fact of that name would be taken for it. */
    private CodeBlock optionalClass(List<Accessor> facts) {
        return facts.stream().anyMatch(fact -> fact.name().equals("Optional"))
                ? CodeBlock.of("java.util.Optional")
                : CodeBlock.of("$T", words.get("optional"));
    }

    private static MethodSpec presentOptionals(List<Accessor> optional, CodeBlock optionalClass, boolean isPublic) {
        MethodSpec.Builder compact = MethodSpec.compactConstructorBuilder().addModifiers(access(isPublic));
        for (Accessor fact : optional) {
            compact.beginControlFlow("if ($N == null)", fact.name())
                    .addStatement("$N = $L.empty()", fact.name(), optionalClass)
                    .endControlFlow();
        }
        return compact.build();
    }

    private TypeSpec builder(List<Accessor> facts, ClassName self, boolean isPublic) {
        ClassName builder = self.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc(
                        facts.stream().anyMatch(FactsRecordWriter::isOptional)
                                ? "Takes the facts one by one; those not given are missing, empty, zero or false.\n"
                                : "Takes the facts one by one; those not given are missing, zero or false.\n")
                .addModifiers(access(isPublic, STATIC, FINAL))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        for (Accessor fact : facts) {
            type.addField(types.of(fact.type()), fact.name(), PRIVATE);
            type.addMethod(MethodSpec.methodBuilder(fact.name())
                    .addModifiers(access(isPublic))
                    .returns(builder)
                    .addParameter(types.of(fact.type()), fact.name())
                    .addStatement("this.$1N = $1N", fact.name())
                    .addStatement("return this")
                    .build());
            presentValue(fact)
                    .ifPresent(value -> type.addMethod(present(fact, value, builder, optionalClass(facts), isPublic)));
        }
        CodeBlock arguments =
                facts.stream().map(fact -> CodeBlock.of("$N", fact.name())).collect(CodeBlock.joining(",$W"));
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(access(isPublic))
                        .returns(self)
                        .addStatement("return new $T($L)", self, arguments)
                        .build())
                .build();
    }

    private static boolean isOptional(Accessor fact) {
        return fact.type().is("java.util.Optional");
    }

    /** What an optional fact holds, where a parameter can be declared as that, and as another type than the fact. */
    static Optional<JavaType> presentValue(Accessor fact) {
        return fact.type() instanceof JavaType.Declared type && isOptional(fact)
                ? type.arguments().stream()
                        .filter(value -> !(value instanceof JavaType.Wildcard) && !value.is("java.util.Optional"))
                        .findFirst()
                : Optional.empty();
    }

    private MethodSpec present(
            Accessor fact, JavaType value, ClassName builder, CodeBlock optionalClass, boolean isPublic) {
        return MethodSpec.methodBuilder(fact.name())
                .addModifiers(access(isPublic))
                .returns(builder)
                .addParameter(types.of(value), fact.name())
                // Java takes a bare "yield(" for a statement.
                .addStatement(
                        "return $3L$1N($2L.ofNullable($1N))",
                        fact.name(),
                        optionalClass,
                        fact.name().equals("yield") ? "this." : "")
                .build();
    }

    static Modifier[] access(boolean isPublic, Modifier... others) {
        return Stream.concat(isPublic ? Stream.of(PUBLIC) : Stream.of(), Stream.of(others))
                .toArray(Modifier[]::new);
    }
}
