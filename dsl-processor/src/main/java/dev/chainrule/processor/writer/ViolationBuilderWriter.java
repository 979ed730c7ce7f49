package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/** Writes {@code Violation.Builder}, by which validators put a violation together and which later releases can add to. */
final class ViolationBuilderWriter {

    private final Vocabulary words;

    ViolationBuilderWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write() {
        return DecisionWriter.nested(TypeSpec.classBuilder("Builder"))
                .addJavadoc("A violation that is being put together. For generated validators.\n")
                .addField(words.get("rule"), "rule", PRIVATE, FINAL)
                .addField(words.get("string"), "code", PRIVATE, FINAL)
                .addField(words.get("text"), "message", PRIVATE, FINAL)
                .addField(list("text", "remedies"))
                .addField(list("participant", "parties"))
                .addField(words.get("exception"), "cause", PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("rule"), "rule")
                        .addParameter(words.get("string"), "code")
                        .addParameter(words.get("text"), "message")
                        .addCode("this.rule = rule;\nthis.code = code;\nthis.message = message;\n")
                        .build())
                .addMethod(step(
                                "remedy",
                                "Adds what can be done about it.",
                                "remedies = and(remedies, $text:T.of(remedy));\n")
                        .addParameter(ArrayTypeName.of(words.get("object")), "remedy")
                        .varargs()
                        .build())
                .addMethod(step(
                                "party",
                                "Adds a party concerned.",
                                "parties = and(parties, new $participant:T(role, party));\n")
                        .addParameter(words.get("string"), "role")
                        .addParameter(words.get("object"), "party")
                        .build())
                .addMethod(step("parties", "Adds all parties of a run.", "run.forEach(party -> party(role, party));\n")
                        .addParameter(words.get("string"), "role")
                        .addParameter(words.listOf("?"), "run")
                        .build())
                .addMethod(step(
                                "parties",
                                "Adds all parties of a run.",
                                "run.forEach(party -> party(role.apply(party), party));\n")
                        .addParameter(roles(), "role")
                        .addParameter(words.listOf("?"), "run")
                        .build())
                .addMethod(step("cause", "Says what was thrown.", "this.cause = cause;\n")
                        .addParameter(words.get("exception"), "cause")
                        .build())
                .addMethod(addTo())
                .addMethod(and())
                .build();
    }

    private TypeName roles() {
        return ParameterizedTypeName.get(words.get("function"), words.get("object"), words.get("string"));
    }

    private FieldSpec list(String element, String name) {
        return FieldSpec.builder(words.listOf(element), name, PRIVATE)
                .initializer(words.code("$list:T.of()"))
                .build();
    }

    private MethodSpec.Builder step(String name, String javadoc, String body) {
        return words.method(words.get("builder"), name, body + "return this;\n", PUBLIC)
                .addJavadoc(javadoc + "\n");
    }

    private MethodSpec and() {
        String body = """
                return switch (list.size()) {
                    case 0 -> $list:T.of(more);
                    case 1 -> $list:T.of(list.get(0), more);
                    case 2 -> new $arrayList:T<>($list:T.of(list.get(0), list.get(1), more));
                    default -> {
                        list.add(more);
                        yield list;
                    }
                };
                """;
        TypeVariableName element = TypeVariableName.get("T");
        return words.method(Vocabulary.listOf(element), "and", body, PRIVATE, STATIC)
                .addJavadoc("The list with one more; most have one or two, and need no room for others.\n")
                .addTypeVariable(element)
                .addParameter(Vocabulary.listOf(element), "list")
                .addParameter(element, "more")
                .build();
    }

    private MethodSpec addTo() {
        String body = """
                $list:T<$violation:T> more = found.isEmpty() ? new $arrayList:T<>() : found;
                more.add(new $violation:T(this));
                return more;
                """;
        return words.method(words.listOf("violation"), "addTo", body, PUBLIC)
                .addJavadoc("Adds the violation to those already found: to the same list, unless that is empty.\n")
                .addParameter(words.listOf("violation"), "found")
                .build();
    }
}
