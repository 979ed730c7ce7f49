package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the two cases of a decision: permitted and denied. */
final class OutcomeWriter {

    static final String FOR_VALIDATORS = "For generated validators.\n";

    private final Vocabulary words;

    OutcomeWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec permitted() {
        TypeSpec.Builder type = outcome("Permitted", "The request is permitted, perhaps with warnings.\n");
        MethodSpec constructor = constructor()
                .addParameter(words.listOf("violation"), "warnings")
                .addCode(words.code("this.warnings = $list:T.copyOf(warnings);\n"))
                .build();
        return type.addMethod(constructor)
                .addMethod(factory("permitted", "of", "return new $permitted:T(edition, chain, warnings);\n")
                        .addParameter(words.get("string"), "chain")
                        .addParameter(words.listOf("violation"), "warnings")
                        .build())
                .addMethods(components("return true;\n", "return $list:T.of();\n"))
                .build();
    }

    TypeSpec denied() {
        TypeSpec.Builder type = outcome("Denied", "The request is denied.\n")
                .addField(words.listOf("violation"), "violations", PRIVATE, FINAL)
                .addField(paths(), "nearest", PRIVATE, FINAL);
        String split = """
                this.warnings = only(true, found);
                this.violations = only(false, found);
                this.nearest = nearest;
                """;
        MethodSpec constructor = constructor()
                .addParameter(words.listOf("violation"), "found")
                .addParameter(paths(), "nearest")
                .addCode(words.code(split))
                .build();
        String of = "return new $denied:T(edition, chain, found, $list:T::of);\n";
        String noChain = "return new $denied:T(edition, \"\", found, nearest);\n";
        return type.addMethod(constructor)
                .addMethod(factory("denied", "of", of)
                        .addParameter(words.get("string"), "chain")
                        .addParameter(words.listOf("violation"), "found")
                        .build())
                .addMethod(factory("denied", "noChain", noChain)
                        .addParameter(words.listOf("violation"), "found")
                        .addParameter(paths(), "nearest")
                        .build())
                .addMethod(only())
                .addMethods(components("return false;\n", "return violations;\n"))
                .addMethod(words.method(
                                words.listOf("chainPath"), "nearest", "return $list:T.copyOf(nearest.get());\n", PUBLIC)
                        .addJavadoc("The permitted chains that come nearest, where no chain fits; otherwise empty.\n")
                        .build())
                .build();
    }

    /** They are looked for when somebody asks. */
    private TypeName paths() {
        return ParameterizedTypeName.get(words.get("supplier"), words.listOf("chainPath"));
    }

    private MethodSpec only() {
        String body = """
                int count = 0;
                for ($violation:T violation : found) {
                    if (violation.warning() == warnings) {
                        count++;
                    }
                }
                if (count == 0) {
                    return $list:T.of();
                }
                return count == found.size()
                        ? $list:T.copyOf(found)
                        : found.stream().filter(violation -> violation.warning() == warnings).toList();
                """;
        return words.method(words.listOf("violation"), "only", body, PRIVATE, STATIC)
                .addJavadoc("The warnings among what was found, or all others; mostly there are no warnings.\n")
                .addParameter(TypeName.BOOLEAN, "warnings")
                .addParameter(words.listOf("violation"), "found")
                .build();
    }

    private TypeSpec.Builder outcome(String name, String javadoc) {
        return DecisionWriter.nested(TypeSpec.classBuilder(name))
                .addJavadoc(javadoc)
                .addSuperinterface(words.decision())
                .addField(words.get("edition"), "edition", PRIVATE, FINAL)
                .addField(words.get("string"), "chain", PRIVATE, FINAL)
                .addField(words.listOf("violation"), "warnings", PRIVATE, FINAL);
    }

    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(words.get("edition"), "edition")
                .addParameter(words.get("string"), "chain")
                .addCode(CodeBlock.of("this.edition = edition;\nthis.chain = chain;\n"));
    }

    private MethodSpec.Builder factory(String returns, String name, String body) {
        return words.method(words.get(returns), name, body, PUBLIC, STATIC)
                .addJavadoc(FOR_VALIDATORS)
                .addParameter(words.get("edition"), "edition");
    }

    private Iterable<MethodSpec> components(String permitted, String violations) {
        return java.util.List.of(
                component(words.get("edition"), "edition", "return edition;\n"),
                component(words.get("string"), "chain", "return chain;\n"),
                component(TypeName.BOOLEAN, "permitted", permitted),
                component(words.listOf("violation"), "warnings", "return warnings;\n"),
                component(words.listOf("violation"), "violations", violations),
                component(words.get("string"), "toString", "return $decision:T.explain(this);\n"));
    }

    private MethodSpec component(TypeName type, String name, String body) {
        return words.method(type, name, body, PUBLIC)
                .addAnnotation(words.get("override"))
                .build();
    }
}
