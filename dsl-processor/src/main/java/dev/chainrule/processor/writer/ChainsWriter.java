package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Fingerprint;
import java.util.Optional;

/** Writes {@code …Chains}: the chains as data, and what can be told of them without asking a rule. */
final class ChainsWriter {

    private final BoundPolicy bound;
    private final Vocabulary words;
    private final TypeNames types;
    private final ChainTable table;

    ChainsWriter(BoundPolicy bound, Vocabulary words, TypeNames types, ChainTable table) {
        this.bound = bound;
        this.words = words;
        this.types = types;
        this.table = table;
    }

    /** @param inherited the fingerprint of an older policy that decides alike, if there is one */
    TypeSpec write(Optional<String> inherited) {
        Features features = Features.of(bound);
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("chains"))
                .addJavadoc(
                        "The chains of {@link $T} as data: who may come next, and which are nearest where none fits.\n",
                        words.get("policy"))
                .addModifiers(FINAL)
                .addField(text("POLICY", bound.policy().ref().canonicalName()))
                .addField(edition(inherited))
                .addField(noChain());
        new TableWriter(words, types, table, features).addTo(type);
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethods(new OpenChainsWriter(words, types, table, features, new Scope(bound, types)).write())
                .addMethods(new SearchWriter(words).write())
                .addMethods(new BreakWriter(bound, words).write())
                .addTypes(new ShapeWriter(words, features, table).write());
        if (table.isIndexed()) {
            type.addType(new IndexWriter(words, features, table.list(ChainTable.ALL), table.isIndexedByTransaction())
                    .write());
        }
        return type.build();
    }

    private FieldSpec edition(Optional<String> inherited) {
        Fingerprint fingerprint = Fingerprint.of(bound);
        return FieldSpec.builder(words.get("edition"), "EDITION", STATIC, FINAL)
                .initializer(
                        "new $T(\n$>$>POLICY, $L, $S, $S)$<$<",
                        words.get("edition"),
                        Texts.literal(bound.policy().version()),
                        inherited.orElse(fingerprint.rules()),
                        fingerprint.wording())
                .build();
    }

    private FieldSpec noChain() {
        String reason = """
                $violation:T.of(POLICY, "no-chain")
                        .message("No chain fits: {why}")
                        .values("why")
                        .parties("parties")""";
        return FieldSpec.builder(words.get("reason"), "NO_CHAIN", PRIVATE, STATIC, FINAL)
                .initializer(words.code(reason))
                .build();
    }

    private FieldSpec text(String name, String value) {
        return FieldSpec.builder(words.get("string"), name, STATIC, FINAL)
                .initializer(Texts.literal(value))
                .build();
    }
}
