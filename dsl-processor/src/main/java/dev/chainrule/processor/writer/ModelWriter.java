package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.ModelText;
import dev.chainrule.processor.model.Policy;

/** Writes {@code …Model}: the policy as text, for compilations that extend it from a jar. */
final class ModelWriter {

    private static final int CHUNK = 20_000;

    private final Vocabulary words;

    ModelWriter(Vocabulary words) {
        this.words = words;
    }

    TypeSpec write(Policy policy, Options options) {
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("model"))
                .addJavadoc(
                        "{@link $T} as Chainrule reads it from a jar. No application loads it.\n", words.get("policy"))
                .addModifiers(FINAL)
                .addField(FieldSpec.builder(TypeName.INT, "FORMAT", STATIC, FINAL)
                        .initializer("$L", ModelText.FORMAT)
                        .build())
                .addField(text("WRITTEN_BY", options.version()))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        options.fingerprint().ifPresent(inherited -> type.addField(text("FINGERPRINT", inherited)));
        int part = 0;
        for (String chunk : Texts.chunks(ModelText.write(policy), CHUNK)) {
            type.addField(text("MODEL_" + part, chunk));
            part++;
        }
        return type.build();
    }

    private FieldSpec text(String name, String value) {
        return FieldSpec.builder(words.get("string"), name, STATIC, FINAL)
                .initializer(Texts.literal(value))
                .build();
    }
}
