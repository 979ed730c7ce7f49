package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** Writes {@code Text}: what takes values when a check fails, and puts texts together when they are asked for. */
final class TextWriter {

    private static final String PATH = """
            return new $path:T(role, $collections:T.unmodifiableList(new $arrayList:T<>(run)));
            """;

    private static final String JOIN = """
            return parts.stream().map($text:T::render).collect($collectors:T.joining(separator));
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
                        "Takes values when a check fails, and puts texts together when they are asked for. For generated\n")
                .addJavadoc("validators.\n")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addField(FieldSpec.builder(words.get("object"), "UNAVAILABLE", PUBLIC, STATIC, FINAL)
                        .addJavadoc("Stands for a value that could not be had.\n")
                        .initializer("$S", "(unavailable)")
                        .build())
                .addMethods(ofOne())
                .addMethods(ofRuns())
                .addMethods(rendering())
                .addType(joined())
                .addType(path())
                .addType(later())
                .build();
    }

    /** What takes a value of one object. */
    private List<MethodSpec> ofOne() {
        return List.of(
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

    private TypeSpec path() {
        String parties = """
                return run.stream()
                        .map(party -> new $participant:T(role.apply(party), party))
                        .toList();
                """;
        String text = """
                return new Joined(" > ", $list:T.copyOf(run.stream().map(role).toList())).toString();
                """;
        return TypeSpec.recordBuilder("Path")
                .addModifiers(PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(function(words.get("object"), words.get("string")), "role")
                        .addParameter(words.listOf("?"), "run")
                        .build())
                .addMethod(words.method(words.listOf("participant"), "parties", parties)
                        .build())
                .addMethod(words.method(words.get("string"), "toString", text, PUBLIC)
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
}
