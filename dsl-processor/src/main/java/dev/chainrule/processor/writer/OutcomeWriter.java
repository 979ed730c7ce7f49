package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
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
        return outcome("Permitted", "The request is permitted, perhaps with warnings.\n", "permitted")
                .addMethods(components("return true;\n"))
                .build();
    }

    TypeSpec denied() {
        return outcome("Denied", "The request is denied.\n", "denied")
                .addMethods(components("return false;\n"))
                .addMethod(words.method(words.listOf("chainPath"), "nearest", "return origin.nearest();\n", PUBLIC)
                        .addJavadoc("The permitted chains that come nearest, where no chain fits; otherwise empty.\n")
                        .build())
                .build();
    }

    /** What both are made of: where they come from, and the last violation found. */
    private TypeSpec.Builder outcome(String name, String javadoc, String word) {
        return DecisionWriter.nested(TypeSpec.classBuilder(name))
                .addJavadoc(javadoc)
                .addSuperinterface(words.decision())
                .addField(words.get("origin"), "origin", PRIVATE, FINAL)
                .addField(words.get("violation"), "last", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("origin"), "origin")
                        .addParameter(words.get("violation"), "last")
                        .addStatement("this.origin = origin")
                        .addStatement("this.last = last")
                        .build())
                .addMethod(words.method(
                                words.get(word), "of", "return new $" + word + ":T(origin, last);\n", PUBLIC, STATIC)
                        .addJavadoc(FOR_VALIDATORS)
                        .addParameter(words.get("origin"), "origin")
                        .addParameter(words.get("violation"), "last")
                        .build());
    }

    private Iterable<MethodSpec> components(String permitted) {
        return java.util.List.of(
                component(words.get("edition"), "edition", "return origin.edition;\n"),
                component(words.get("string"), "chain", "return origin.chain;\n"),
                component(TypeName.BOOLEAN, "permitted", permitted),
                component(words.listOf("violation"), "warnings", "return $violation:T.upTo(last, true);\n"),
                component(words.listOf("violation"), "violations", "return $violation:T.upTo(last, false);\n"),
                component(words.get("string"), "toString", "return $decision:T.explain(this);\n"));
    }

    private MethodSpec component(TypeName type, String name, String body) {
        return words.method(type, name, body, PUBLIC)
                .addAnnotation(words.get("override"))
                .build();
    }
}
