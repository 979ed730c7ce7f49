package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;

/**
 * Writes {@code Joined}: all chains, where they stand in several classes. The table itself cannot hold them, as each of these classes waits
 * for the table.
 */
final class JoinedWriter {

    private static final String BY_TRANSACTION = """
            $open:L.stream()
                    .filter(chain -> chain.transaction != null)
                    .collect($collectors:T.collectingAndThen(
                            $collectors:T.groupingBy(chain -> chain.transaction), $map:T::copyOf))""";

    private final Vocabulary words;
    private final ChainTable table;
    private final Features features;

    JoinedWriter(Vocabulary words, ChainTable table, Features features) {
        this.words = words;
        this.table = table;
        this.features = features;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(words.get("joined"))
                .addJavadoc("The chains of all parts.\n")
                .addModifiers(STATIC, FINAL)
                .addField(joined(ChainTable.ALL));
        String open = features.closed() ? ChainTable.OPEN : ChainTable.ALL;
        if (features.closed()) {
            type.addField(joined(open));
        }
        if (features.plain()) {
            type.addField(list(ChainTable.PLAIN)
                    .initializer("$N.stream().filter(chain -> chain.transaction == null).toList()", open)
                    .build());
        }
        if (features.deals()) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(words.get("map"), Vocabulary.ANY_CLASS, words.listOf("shape")),
                            "BY_TRANSACTION",
                            PRIVATE,
                            STATIC,
                            FINAL)
                    .initializer(words.code(BY_TRANSACTION.replace("$open:L", open)))
                    .build());
            type.addMethod(words.method(
                            words.listOf("shape"),
                            "of",
                            "return BY_TRANSACTION.getOrDefault(transaction, $list:T.of());\n",
                            STATIC)
                    .addJavadoc("Those of a type of transaction that are not closed.\n")
                    .addParameter(Vocabulary.ANY_CLASS, "transaction")
                    .build());
        }
        return type.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .build();
    }

    private FieldSpec joined(String name) {
        CodeBlock parts = table.chainParts().stream()
                .map(part -> CodeBlock.of("$T.$N", part.owner(), name))
                .collect(CodeBlock.joining(",$W"));
        return list(name)
                .initializer("$T.of($L)$Z.flatMap($T::stream).toList()", Stream.class, parts, words.get("list"))
                .build();
    }

    private FieldSpec.Builder list(String name) {
        return FieldSpec.builder(words.listOf("shape"), name, STATIC, FINAL);
    }
}
