package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** Writes {@code Text}: messages whose values are taken when a check fails, and put together when they are asked for. */
final class TextWriter {

    private static final String OF = """
            return new $text:T(parts);
            """;

    private static final String PATH = """
            return new Joined(" > ", $list:T.copyOf(run.stream().map(role).toList()));
            """;

    private static final String JOIN = """
            return parts.stream().map($text:T::render).collect($collectors:T.joining(separator));
            """;

    private static final String READ = """
            try {
                return source.read();
            } catch ($exception:T e) {
                return "(unavailable)";
            }
            """;

    private static final String READ_THROUGH = """
            try {
                T value = source.read();
                return value == null ? null : then.apply(value);
            } catch ($exception:T e) {
                return "(unavailable)";
            }
            """;

    private static final String EACH = """
            $list:T<$object:T> values = new $arrayList:T<>();
            run.forEach(party -> values.add(value.apply(party)));
            return new Joined(", ", values);
            """;

    private static final String RENDER = """
            try {
                if (value == null) {
                    return "(missing)";
                }
                if (value instanceof $optional:T<?> optional) {
                    return optional.isPresent() ? render(optional.get()) : "(none)";
                }
                return value.toString();
            } catch ($exception:T e) {
                return "(unavailable)";
            }
            """;

    private final Vocabulary words;
    private final TypeName objects;

    TextWriter(Vocabulary words) {
        this.words = words;
        this.objects = Vocabulary.listOf(words.get("object"));
    }

    TypeSpec write() {
        return DecisionWriter.nested(TypeSpec.classBuilder("Text"))
                .addJavadoc(
                        "A message whose values were taken when a check failed, and which is put together when it is asked\n")
                .addJavadoc("for. For generated validators.\n")
                .addField(ArrayTypeName.of(words.get("object")), "parts", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(ArrayTypeName.of(words.get("object")), "parts")
                        .addStatement("this.parts = parts")
                        .build())
                .addMethod(words.method(words.get("text"), "of", OF, PUBLIC, STATIC)
                        .addJavadoc("A text of the given parts, one after the other.\n")
                        .addParameter(ArrayTypeName.of(words.get("object")), "parts")
                        .varargs()
                        .build())
                .addMethods(ofOne())
                .addMethods(ofRuns())
                .addMethods(rendering())
                .addType(joined())
                .addType(later())
                .addType(sourceType())
                .build();
    }

    /** What takes a value of one object. */
    private List<MethodSpec> ofOne() {
        TypeVariableName value = TypeVariableName.get("T");
        return List.of(
                part("read", "Takes a value now; one that cannot be had reads \"(unavailable)\".", READ)
                        .addParameter(source(TypeVariableName.get("?")), "source")
                        .build(),
                part("read", "Takes a value of a value.", READ_THROUGH)
                        .addTypeVariable(value)
                        .addParameter(source(value), "source")
                        .addParameter(function(value, words.get("object")), "then")
                        .build(),
                part("later", "Words that say the same whenever they are asked for.", "return new Later(words);\n")
                        .addParameter(ParameterizedTypeName.get(words.get("supplier"), words.get("string")), "words")
                        .build());
    }

    /** What takes values of all parties of a run. */
    private List<MethodSpec> ofRuns() {
        TypeVariableName party = TypeVariableName.get("P");
        String path = "What the field calls the parties of a run.";
        return List.of(
                part("each", "Takes a value of each party of a run.", EACH)
                        .addTypeVariable(party)
                        .addParameter(Vocabulary.listOf(party), "run")
                        .addParameter(function(party, words.get("object")), "value")
                        .build(),
                part("path", path, "return path(party -> role, run);\n")
                        .addParameter(words.get("string"), "role")
                        .addParameter(words.listOf("?"), "run")
                        .build(),
                part("path", path, PATH)
                        .addParameter(function(words.get("object"), words.get("string")), "role")
                        .addParameter(words.listOf("?"), "run")
                        .build());
    }

    private List<MethodSpec> rendering() {
        return List.of(
                words.method(words.get("string"), "toString", "return join(\"\", $arrays:T.asList(parts));\n", PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build(),
                words.method(words.get("string"), "join", JOIN, PRIVATE, STATIC)
                        .addParameter(words.get("string"), "separator")
                        .addParameter(objects, "parts")
                        .build(),
                words.method(words.get("string"), "render", RENDER, PRIVATE, STATIC)
                        .addParameter(words.get("object"), "value")
                        .build());
    }

    private MethodSpec.Builder part(String name, String javadoc, String body) {
        return words.method(words.get("object"), name, body, PUBLIC, STATIC).addJavadoc(javadoc + "\n");
    }

    private TypeName source(TypeName value) {
        return ParameterizedTypeName.get(words.get("source"), value);
    }

    private TypeName function(TypeName from, TypeName to) {
        return ParameterizedTypeName.get(words.get("function"), from, to);
    }

    private TypeSpec joined() {
        return TypeSpec.recordBuilder("Joined")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "separator")
                        .addParameter(objects, "values")
                        .build())
                .addMethod(words.method(
                                words.get("string"),
                                "toString",
                                "return values.isEmpty() ? \"(none)\" : join(separator, values);\n",
                                PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build())
                .build();
    }

    private TypeSpec later() {
        return TypeSpec.recordBuilder("Later")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterizedTypeName.get(words.get("supplier"), words.get("string")), "words")
                        .build())
                .addMethod(words.method(words.get("string"), "toString", "return words.get();\n", PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build())
                .build();
    }

    private TypeSpec sourceType() {
        TypeVariableName value = TypeVariableName.get("T");
        return TypeSpec.interfaceBuilder("Source")
                .addJavadoc("Tells a value, or fails to.\n")
                .addTypeVariable(value)
                .addModifiers(PUBLIC, STATIC)
                .addMethod(MethodSpec.methodBuilder("read")
                        .addJavadoc("The value, which may be null.\n")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .addException(words.get("exception"))
                        .returns(value)
                        .build())
                .build();
    }
}
