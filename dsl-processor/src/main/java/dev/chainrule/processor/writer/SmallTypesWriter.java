package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the records that decisions and answers are made of. */
final class SmallTypesWriter {

    private final Vocabulary words;

    SmallTypesWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec participant() {
        return record("Participant", "A party, and what the field calls it.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "role")
                        .addParameter(words.get("object"), "party")
                        .build())
                .build();
    }

    TypeSpec chainPath() {
        return record("ChainPath", "A chain, and who stands in it, seller before buyer.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "chain")
                        .addParameter(Vocabulary.listOf(words.get("string")), "roles")
                        .build())
                .addMethod(copying("roles"))
                .addMethod(words.method(
                                words.get("string"), "toString", "return $string:T.join(\" > \", roles);\n", PUBLIC)
                        .addAnnotation(words.get("override"))
                        .build())
                .build();
    }

    TypeSpec edition() {
        return record("Edition", """
                        A policy as it stood when a decision was taken.

                        @param policy its full name
                        @param version its version; empty where it has none
                        @param fingerprint a hash of its chains and rules, whatever their wording; empty where not
                            all of them could be told
                        @param wording a hash of its messages, citations, remedies and labels
                        """)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "policy")
                        .addParameter(words.get("string"), "version")
                        .addParameter(words.get("string"), "fingerprint")
                        .addParameter(words.get("string"), "wording")
                        .build())
                .build();
    }

    TypeSpec next() {
        return record("Next", "Who may come next, and whether the chain is complete as it is.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.listOf("partyType"), "candidates")
                        .addParameter(TypeName.BOOLEAN, "complete")
                        .build())
                .addMethod(copying("candidates"))
                .build();
    }

    TypeSpec partyType() {
        return record("PartyType", "A type of party, and what the field calls it.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(words.get("string"), "label")
                        .addParameter(Vocabulary.ANY_CLASS, "type")
                        .build())
                .build();
    }

    private static TypeSpec.Builder record(String name, String javadoc) {
        return TypeSpec.recordBuilder(name).addJavadoc(javadoc).addModifiers(PUBLIC, STATIC);
    }

    private MethodSpec copying(String component) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC)
                .addStatement("$1N = $2T.copyOf($1N)", component, words.get("list"))
                .build();
    }
}
