package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes {@code Violation.Reason}, which validators hold as constants and to which later releases can add. */
final class ReasonWriter {

    private static final String MISSING = """
            $string:T owner = $character:T.isUpperCase(role.charAt(0)) ? role : "the " + role;
            return because("missing-fact", "The " + fact + " of " + owner + " is missing; rule " + rule + " needs it", null);
            """;

    private static final String NOT_EVALUATED = """
            return because(code, "Rule " + rule + " could not be evaluated: ", cause);
            """;

    private static final String FILL = """
            $stringBuilder:T text = new $stringBuilder:T();
            int from = 0;
            for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
                text.append(template, from, open);
                if (template.startsWith("{{", open)) {
                    text.append('{');
                    from = open + 2;
                } else {
                    from = template.indexOf('}', open) + 1;
                    text.append($text:T.render(details[indexOf(template.substring(open + 1, from - 1))]));
                }
            }
            return text.append(template.substring(from)).toString();
            """;

    private final Vocabulary words;
    private final Map<String, TypeName> components = new LinkedHashMap<>();

    ReasonWriter(Vocabulary words) {
        this.words = words;
        TypeName string = words.get("string");
        TypeName strings = Vocabulary.listOf(string);
        components.put("policy", string);
        components.put("rule", string);
        components.put("code", string);
        components.put("warning", TypeName.BOOLEAN);
        components.put("message", string);
        components.put("remedies", strings);
        components.put("citations", strings);
        components.put("values", strings);
        components.put("parties", strings);
        components.put("cause", words.get("exception"));
    }

    TypeSpec write() {
        TypeSpec.Builder type =
                DecisionWriter.nested(TypeSpec.classBuilder("Reason")).addJavadoc("""
                        Why checks fail: what all violations of a rule have in common. In its texts the names of values
                        and parties stand in braces, and two opening braces are one. For generated validators.
                        """);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
        components.forEach((name, of) -> {
            type.addField(of, name, PRIVATE, FINAL);
            constructor.addParameter(of, name).addStatement("this.$1N = $1N", name);
        });
        return type.addMethod(constructor.build())
                .addMethod(with("message", "Says what is not so.", words.get("string"), ""))
                .addMethod(withAll("remedies", "Says what can be done about it, each by itself."))
                .addMethod(withAll("citations", "Says where the policy's document demands it."))
                .addMethod(withAll("values", "Names the values that its texts speak of."))
                .addMethod(withAll("parties", "Names the parties concerned, who are what its texts call them."))
                .addMethod(outcome("missing", "A fact that the rule needs is not there.", MISSING)
                        .addParameter(words.get("string"), "fact")
                        .addParameter(words.get("string"), "role")
                        .build())
                .addMethod(
                        outcome("notEvaluated", "The rule, or a fact that it needs, threw an exception.", NOT_EVALUATED)
                                .addParameter(words.get("exception"), "cause")
                                .build())
                .addMethod(because())
                .addMethod(after())
                .addMethod(words.method(words.get("string"), "fill", FILL, PRIVATE)
                        .addJavadoc("The text with details put in where their names stand in braces.\n")
                        .addParameter(words.get("string"), "template")
                        .addParameter(ArrayTypeName.of(words.get("object")), "details")
                        .build())
                .addMethod(words.method(TypeName.INT, "indexOf", """
                                int value = values.indexOf(name);
                                return value < 0 ? values.size() + parties.indexOf(name) : value;
                                """, PRIVATE)
                        .addParameter(words.get("string"), "name")
                        .build())
                .build();
    }

    private MethodSpec with(String name, String javadoc, TypeName of, String value) {
        return words.method(
                        words.get("reason"),
                        name,
                        copy(component -> component.equals(name) && !value.isEmpty() ? value : component),
                        PUBLIC)
                .addJavadoc(javadoc + "\n")
                .addParameter(of, name)
                .varargs(of instanceof ArrayTypeName)
                .build();
    }

    private MethodSpec withAll(String name, String javadoc) {
        return with(name, javadoc, ArrayTypeName.of(words.get("string")), "$list:T.of(" + name + ")");
    }

    private MethodSpec.Builder outcome(String name, String javadoc, String body) {
        return words.method(words.get("reason"), name, body, PUBLIC).addJavadoc(javadoc + "\n");
    }

    private MethodSpec because() {
        Map<String, String> others = Map.of(
                "message", "message.replace(\"{\", \"{{\")", "remedies", "$list:T.of()", "values", "$list:T.of()");
        return words.method(
                        words.get("reason"),
                        "because",
                        copy(component -> others.getOrDefault(component, component)),
                        PRIVATE)
                .addJavadoc("The same rule for another reason, said in words that need no values.\n")
                .addParameter(words.get("string"), "code")
                .addParameter(words.get("string"), "message")
                .addParameter(words.get("exception"), "cause")
                .build();
    }

    /** A reason that has the components of this one but for what the parameters of the method hide. */
    private String copy(UnaryOperator<String> value) {
        return "return new $reason:T("
                + String.join(",$W", components.keySet().stream().map(value).toList()) + ");\n";
    }

    private MethodSpec after() {
        return words.method(words.get("violation"), "after", "return new $violation:T(this, details, found);\n", PUBLIC)
                .addJavadoc("""
                        A violation after those already found, if any. Its details are the values, what the parties are
                        called, and the parties.
                        """)
                .addParameter(words.get("violation"), "found")
                .addParameter(ArrayTypeName.of(words.get("object")), "details")
                .varargs()
                .build();
    }
}
