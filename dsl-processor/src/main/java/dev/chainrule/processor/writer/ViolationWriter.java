package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes {@code Violation}, with the rule that it is of. */
final class ViolationWriter {

    private static final String COPY = """
            this.rule = builder.rule;
            this.code = builder.code;
            this.message = builder.message;
            this.remedies = $list:T.copyOf(builder.remedies);
            this.parties = $list:T.copyOf(builder.parties);
            this.cause = builder.cause;
            """;

    private static final String MISSING = """
            $string:T owner = $character:T.isUpperCase(role.charAt(0)) ? role : "the " + role;
            $text:T message = $text:T.of("The ", fact, " of ", owner, " is missing; rule ", code, " needs it");
            return new $builder:T(this, "missing-fact", message);
            """;

    private static final String NOT_EVALUATED = """
            $text:T message = $text:T.of("Rule ", code, " could not be evaluated: ", cause);
            return new $builder:T(this, code, message).cause(cause);
            """;

    private final Vocabulary words;

    ViolationWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write() {
        return DecisionWriter.nested(TypeSpec.classBuilder("Violation"))
                .addJavadoc("A check that failed.\n")
                .addField(words.get("rule"), "rule", PRIVATE, FINAL)
                .addField(words.get("string"), "code", PRIVATE, FINAL)
                .addField(words.get("text"), "message", PRIVATE, FINAL)
                .addField(words.listOf("text"), "remedies", PRIVATE, FINAL)
                .addField(words.listOf("participant"), "parties", PRIVATE, FINAL)
                .addField(words.get("exception"), "cause", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("builder"), "builder")
                        .addCode(words.code(COPY))
                        .build())
                .addMethod(ruleFactory("rule", "false"))
                .addMethod(ruleFactory("warning", "true"))
                .addMethod(builtIn())
                .addMethods(components())
                .addMethod(words.method(words.get("string"), "toString", "return code + \": \" + message;\n", PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build())
                .addType(rule())
                .addType(new ViolationBuilderWriter(words).write())
                .build();
    }

    private List<MethodSpec> components() {
        TypeName string = words.get("string");
        TypeName strings = Vocabulary.listOf(string);
        TypeName cause = ParameterizedTypeName.get(words.get("optional"), words.get("exception"));
        String remedies = "return remedies.stream().map($text:T::toString).toList();\n";
        return List.of(
                component(
                        string,
                        "policy",
                        "The policy that declares the rule, by its full name.",
                        "return rule.policy;\n"),
                component(string, "code", "What applications know the reason by.", "return code;\n"),
                component(
                        string,
                        "rule",
                        "The code of the rule that failed; empty where none was asked.",
                        "return rule.code;\n"),
                component(TypeName.BOOLEAN, "warning", "Whether it only warns.", "return rule.warning;\n"),
                component(
                        string,
                        "message",
                        "The reason in one sentence, facts filled in.",
                        "return message.toString();\n"),
                component(strings, "citations", "Where the policy's document says so.", "return rule.citations;\n"),
                component(strings, "remedies", "What can be done about it.", remedies),
                component(
                        words.listOf("participant"),
                        "parties",
                        "The parties concerned, seller before buyer.",
                        "return parties;\n"),
                component(
                        cause,
                        "cause",
                        "What the rule threw, where it could not be evaluated.",
                        "return $optional:T.ofNullable(cause);\n"));
    }

    private MethodSpec component(TypeName type, String name, String javadoc, String body) {
        return words.method(type, name, body, PUBLIC).addJavadoc(javadoc + "\n").build();
    }

    private MethodSpec ruleFactory(String name, String warning) {
        String body = "return new $rule:T(policy, code, " + warning + ", $list:T.of(citations));\n";
        return words.method(words.get("rule"), name, body, PUBLIC, STATIC)
                .addJavadoc(OutcomeWriter.FOR_VALIDATORS)
                .addParameter(words.get("string"), "policy")
                .addParameter(words.get("string"), "code")
                .addParameter(ArrayTypeName.of(words.get("string")), "citations")
                .varargs()
                .build();
    }

    /** A violation of what every policy demands, such as a chain that fits. */
    private MethodSpec builtIn() {
        String body = """
                $rule:T rule = new $rule:T(policy, "", false, $list:T.copyOf(citations));
                return new $builder:T(rule, code, $text:T.of(message));
                """;
        return words.method(words.get("builder"), "of", body, PUBLIC, STATIC)
                .addJavadoc(OutcomeWriter.FOR_VALIDATORS)
                .addParameter(words.get("string"), "policy")
                .addParameter(words.get("string"), "code")
                .addParameter(Vocabulary.listOf(words.get("string")), "citations")
                .addParameter(ArrayTypeName.of(words.get("object")), "message")
                .varargs()
                .build();
    }

    private TypeSpec rule() {
        TypeName strings = Vocabulary.listOf(words.get("string"));
        return DecisionWriter.nested(TypeSpec.classBuilder("Rule"))
                .addJavadoc("What all violations of a rule have in common. For generated validators.\n")
                .addField(words.get("string"), "policy", PRIVATE, FINAL)
                .addField(words.get("string"), "code", PRIVATE, FINAL)
                .addField(TypeName.BOOLEAN, "warning", PRIVATE, FINAL)
                .addField(strings, "citations", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("string"), "policy")
                        .addParameter(words.get("string"), "code")
                        .addParameter(TypeName.BOOLEAN, "warning")
                        .addParameter(strings, "citations")
                        .addCode("this.policy = policy;\nthis.code = code;\nthis.warning = warning;\n")
                        .addCode("this.citations = citations;\n")
                        .build())
                .addMethod(outcome(
                                "broken",
                                "The rule is not true.",
                                "return new $builder:T(this, code, $text:T.of(message));\n")
                        .addParameter(ArrayTypeName.of(words.get("object")), "message")
                        .varargs()
                        .build())
                .addMethod(outcome("missing", "A fact that the rule needs is not there.", MISSING)
                        .addParameter(words.get("string"), "fact")
                        .addParameter(words.get("string"), "role")
                        .build())
                .addMethod(
                        outcome("notEvaluated", "The rule, or a fact that it needs, threw an exception.", NOT_EVALUATED)
                                .addParameter(words.get("exception"), "cause")
                                .build())
                .build();
    }

    private MethodSpec.Builder outcome(String name, String javadoc, String body) {
        return words.method(words.get("builder"), name, body, PUBLIC).addJavadoc(javadoc + "\n");
    }
}
