package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code …Decision}: what an application gets back. The same for every policy but for the names. */
final class DecisionWriter {

    private final Vocabulary words;

    DecisionWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write() {
        OutcomeWriter outcomes = new OutcomeWriter(words);
        SmallTypesWriter small = new SmallTypesWriter(words);
        return TypeSpec.interfaceBuilder(words.decision())
                .addJavadoc(
                        "What {@link $T} says of a request: permitted, or denied with every reason.\n",
                        words.get("policy"))
                .addModifiers(PUBLIC, SEALED)
                .addMethod(component("edition", words.get("edition"), "The policy that was asked, as it stood then."))
                .addMethod(ofEdition("policy", "The policy that was asked, by its full name."))
                .addMethod(ofEdition("version", "The policy's version; empty where it has none."))
                .addMethod(
                        ofEdition(
                                "fingerprint",
                                "A hash of the rules that decided, to be kept with the decision; empty where not all of them could be told."))
                .addMethod(
                        component("chain", words.get("string"), "The chain that decided; empty where no chain fits."))
                .addMethod(component(
                        "permitted",
                        TypeName.BOOLEAN,
                        "Whether the request is permitted. Rules that only warn do not count."))
                .addMethod(component(
                        "warnings",
                        words.listOf("violation"),
                        "The rules that failed but only warn, in the policy's order."))
                .addMethod(component(
                        "violations",
                        words.listOf("violation"),
                        "Every check that failed, in the policy's order; empty when permitted."))
                .addMethod(explain())
                .addMethod(list())
                .addType(outcomes.permitted())
                .addType(outcomes.denied())
                .addType(new OriginWriter(words).write())
                .addType(new ViolationWriter(words).write())
                .addType(small.participant())
                .addType(small.chainPath())
                .addType(small.edition())
                .addType(small.next())
                .addType(small.partyType())
                .addType(new TextWriter(words).write())
                .build();
    }

    private static MethodSpec component(String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc + "\n")
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(type)
                .build();
    }

    private MethodSpec ofEdition(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc + "\n")
                .addModifiers(PUBLIC, DEFAULT)
                .returns(words.get("string"))
                .addStatement("return edition().$L()", name)
                .build();
    }

    private MethodSpec explain() {
        String body = """
                $stringBuilder:T text = new $stringBuilder:T(decision.permitted() ? "Permitted" : "Denied");
                text.append(" by ").append(decision.policy());
                if (!decision.version().isEmpty()) {
                    text.append(" (").append(decision.version()).append(")");
                }
                if (!decision.chain().isEmpty()) {
                    text.append(", chain ").append(decision.chain());
                }
                list(text, "", decision.violations());
                list(text, "Warning: ", decision.warnings());
                if (decision instanceof $denied:T denied) {
                    denied.nearest().forEach(path -> text.append("\\n  Nearest: ").append(path));
                }
                return text.toString();
                """;
        return words.method(words.get("string"), "explain", body, PRIVATE, STATIC)
                .addParameter(words.decision(), "decision")
                .build();
    }

    private MethodSpec list() {
        String body = """
                for ($violation:T violation : violations) {
                    text.append("\\n- ").append(heading).append(violation);
                    violation.citations().forEach(citation -> text.append("\\n  See: ").append(citation));
                    violation.remedies().forEach(remedy -> text.append("\\n  Remedy: ").append(remedy));
                }
                """;
        return words.method(TypeName.VOID, "list", body, PRIVATE, STATIC)
                .addParameter(words.get("stringBuilder"), "text")
                .addParameter(words.get("string"), "heading")
                .addParameter(words.listOf("violation"), "violations")
                .build();
    }

    /** Modifiers of a type that stands in an interface, of which Java lets none be left out in the model. */
    static TypeSpec.Builder nested(TypeSpec.Builder type) {
        return type.addModifiers(PUBLIC, STATIC, FINAL);
    }
}
