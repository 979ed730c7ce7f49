package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundPolicy;

/** Writes {@code …Facts}: a record and a builder for each party and transaction that the policy adds to its parents'. */
final class FactsWriter {

    private final BoundPolicy bound;
    private final Vocabulary words;
    private final FactsRecordWriter records;

    FactsWriter(BoundPolicy bound, Vocabulary words, TypeNames types) {
        this.bound = bound;
        this.words = words;
        this.records = new FactsRecordWriter(words, types);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("facts"))
                .addJavadoc(
                        "Facts that stand by themselves, for applications whose own types do not implement those of\n{@link $T}, for data bindings and for tests.\n",
                        words.get("policy"))
                .addModifiers(FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        for (FactsNames.Facts facts : FactsNames.of(bound)) {
            ClassName builder = words.get("facts").nestedClass(facts.record()).nestedClass("Builder");
            type.addMethod(MethodSpec.methodBuilder(facts.factory())
                    .addJavadoc("Begins the facts of $L.\n", Texts.comment(English.one(facts.type())))
                    .addModifiers(FactsRecordWriter.access(facts.isPublic(), STATIC))
                    .returns(builder)
                    .addStatement("return new $T()", builder)
                    .build());
            type.addType(records.write(facts.type(), facts.record(), facts.isPublic()));
        }
        return type.build();
    }
}
