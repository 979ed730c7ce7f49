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

/** Writes {@code Violation}: a reason, the details that were taken when the check failed, and the violation found before. */
final class ViolationWriter {

    private static final String MESSAGE = """
            $string:T message = reason.fill(reason.message, details);
            return reason.cause == null ? message : message + $text:T.render(reason.cause);
            """;

    private static final String REMEDIES = """
            return reason.remedies.stream()
                    .map(remedy -> reason.fill(remedy, details))
                    .toList();
            """;

    private static final String PARTIES = """
            $list:T<$participant:T> parties = new $arrayList:T<>();
            int count = reason.parties.size();
            for (int i = reason.values.size(); i < details.length - count; i++) {
                if (details[i] instanceof $path:T path) {
                    parties.addAll(path.parties());
                } else {
                    parties.add(new $participant:T(details[i].toString(), details[i + count]));
                }
            }
            return $list:T.copyOf(parties);
            """;

    private static final String IS_DENIAL = """
            for ($violation:T one = this; one != null; one = one.before) {
                if (!one.reason.warning) {
                    return true;
                }
            }
            return false;
            """;

    private static final String UP_TO = """
            if (last == null) {
                return $list:T.of();
            }
            $list:T<$violation:T> found = new $arrayList:T<>();
            for ($violation:T one = last; one != null; one = one.before) {
                if (one.reason.warning == warnings) {
                    found.add(one);
                }
            }
            $collections:T.reverse(found);
            return $list:T.copyOf(found);
            """;

    private static final String NEW_REASON =
            "return new $reason:T(policy, %s, code, %s, \"\", $list:T.of(), $list:T.of(), $list:T.of(),$W$list:T.of(), null);\n";

    private final Vocabulary words;

    ViolationWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write() {
        return DecisionWriter.nested(TypeSpec.classBuilder("Violation"))
                .addJavadoc("A check that failed.\n")
                .addField(words.get("reason"), "reason", PRIVATE, FINAL)
                .addField(ArrayTypeName.of(words.get("object")), "details", PRIVATE, FINAL)
                .addField(words.get("violation"), "before", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("reason"), "reason")
                        .addParameter(ArrayTypeName.of(words.get("object")), "details")
                        .addParameter(words.get("violation"), "before")
                        .addCode("this.reason = reason;\nthis.details = details;\nthis.before = before;\n")
                        .build())
                .addMethod(reason("rule", "A rule of a policy is not true.", "code", "false"))
                .addMethod(reason("warning", "A rule that only warns is not true.", "code", "true"))
                .addMethod(reason("of", "Something is not so that every policy demands.", "\"\"", "false"))
                .addMethod(words.method(words.listOf("violation"), "upTo", UP_TO, PRIVATE, STATIC)
                        .addJavadoc(
                                "The warnings up to the last violation found, or all others, in the order of checks.\n")
                        .addParameter(words.get("violation"), "last")
                        .addParameter(TypeName.BOOLEAN, "warnings")
                        .build())
                .addMethod(words.method(TypeName.BOOLEAN, "isOrFollowsDenial", IS_DENIAL, PUBLIC)
                        .addJavadoc(
                                "For generated validators: whether this one, or any found before it, denies. Applications ask {@link #warning()}.\n")
                        .build())
                .addMethods(components())
                .addMethod(
                        words.method(words.get("string"), "toString", "return code() + \": \" + message();\n", PUBLIC)
                                .addAnnotation(words.get("override"))
                                .build())
                .addType(new ReasonWriter(words).write())
                .build();
    }

    private List<MethodSpec> components() {
        TypeName string = words.get("string");
        TypeName strings = Vocabulary.listOf(string);
        TypeName cause = ParameterizedTypeName.get(words.get("optional"), words.get("exception"));
        return List.of(
                component(
                        string,
                        "policy",
                        "The policy that declares the rule, by its full name.",
                        "return reason.policy;\n"),
                component(string, "code", "What applications know the reason by.", "return reason.code;\n"),
                component(
                        string,
                        "rule",
                        "The code of the rule that failed; empty where none was asked.",
                        "return reason.rule;\n"),
                component(TypeName.BOOLEAN, "warning", "Whether it only warns.", "return reason.warning;\n"),
                component(string, "message", "The reason in one sentence, facts filled in.", MESSAGE),
                component(strings, "citations", "Where the policy's document says so.", "return reason.citations;\n"),
                component(strings, "remedies", "What can be done about it.", REMEDIES),
                component(
                        words.listOf("participant"), "parties", "The parties concerned, seller before buyer.", PARTIES),
                component(
                        cause,
                        "cause",
                        "What the rule threw, where it could not be evaluated.",
                        "return $optional:T.ofNullable(reason.cause);\n"));
    }

    private MethodSpec component(TypeName type, String name, String javadoc, String body) {
        return words.method(type, name, body, PUBLIC).addJavadoc(javadoc + "\n").build();
    }

    private MethodSpec reason(String name, String javadoc, String rule, String warning) {
        return words.method(words.get("reason"), name, NEW_REASON.formatted(rule, warning), PUBLIC, STATIC)
                .addJavadoc("$L $L", javadoc, OutcomeWriter.FOR_VALIDATORS)
                .addParameter(words.get("string"), "policy")
                .addParameter(words.get("string"), "code")
                .build();
    }
}
