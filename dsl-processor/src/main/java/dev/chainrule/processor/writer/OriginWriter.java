package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code Origin}: where decisions come from. A validator has one for each chain. */
final class OriginWriter {

    private final Vocabulary words;

    OriginWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write() {
        return DecisionWriter.nested(TypeSpec.classBuilder("Origin"))
                .addJavadoc("Which chain of which policy decided. For generated validators.\n")
                .addField(words.get("edition"), "edition", PRIVATE, FINAL)
                .addField(words.get("string"), "chain", PRIVATE, FINAL)
                .addField(paths(), "nearest", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(words.get("edition"), "edition")
                        .addParameter(words.get("string"), "chain")
                        .addParameter(paths(), "nearest")
                        .addStatement("this.edition = edition")
                        .addStatement("this.chain = chain")
                        .addStatement("this.nearest = nearest")
                        .build())
                .addMethod(factory("of", "A chain.", "return new $origin:T(edition, chain, null);\n")
                        .addParameter(words.get("string"), "chain")
                        .build())
                .addMethod(factory("noChain", "No chain fits.", "return new $origin:T(edition, \"\", nearest);\n")
                        .addParameter(paths(), "nearest")
                        .build())
                .addMethod(words.method(
                                words.listOf("chainPath"),
                                "nearest",
                                "return nearest == null ? $list:T.of() : $list:T.copyOf(nearest.get());\n",
                                PRIVATE)
                        .build())
                .build();
    }

    private MethodSpec.Builder factory(String name, String javadoc, String body) {
        return words.method(words.get("origin"), name, body, PUBLIC, STATIC)
                .addJavadoc(javadoc + "\n")
                .addParameter(words.get("edition"), "edition");
    }

    /** They are looked for when somebody asks. */
    private TypeName paths() {
        return ParameterizedTypeName.get(words.get("supplier"), words.listOf("chainPath"));
    }
}
