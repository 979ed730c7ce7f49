package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain.Deal;
import java.util.ArrayList;
import java.util.List;

/** Writes which chains are open to a transaction on its date, and what the validator asks about them. */
final class OpenChainsWriter {

    /** Transactions asked about in one method, at some 40 bytes each. */
    private static final int DEALS_PER_METHOD = 120;

    private final Vocabulary words;
    private final TypeNames types;
    private final ChainTable table;
    private final Features features;
    private final Scope scope;

    OpenChainsWriter(Vocabulary words, TypeNames types, ChainTable table, Features features, Scope scope) {
        this.words = words;
        this.types = types;
        this.table = table;
        this.features = features;
        this.scope = scope;
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        if (features.deals()) {
            methods.add(ofTransaction(
                            words.decision(), "noChain", "return noneOf(openTo(transaction), parties);\n", "parties")
                    .addJavadoc("Denies parties whom no chain of the transaction fits.\n")
                    .build());
            methods.add(
                    ofTransaction(words.get("next"), "next", "return following(openTo(transaction), soFar);\n", "soFar")
                            .addJavadoc("Who may come next in a chain of the transaction.\n")
                            .build());
        }
        if (features.plain()) {
            methods.add(plain(words.decision(), "noChain", "return noneOf(%s, parties);\n", "parties")
                    .addJavadoc("Denies parties whom no chain without a transaction fits.\n")
                    .build());
            methods.add(plain(words.get("next"), "next", "return following(%s, soFar);\n", "soFar")
                    .addJavadoc("Who may come next in a chain without a transaction.\n")
                    .build());
        }
        if (features.deals()) {
            methods.addAll(openTo());
            methods.add(and());
        }
        if (features.dated()) {
            methods.add(inForce());
        }
        return methods;
    }

    private MethodSpec.Builder ofTransaction(TypeName returns, String name, String body, String parties) {
        return words.method(returns, name, body, STATIC)
                .addParameter(words.get("object"), "transaction")
                .addParameter(words.listOf("?"), parties);
    }

    private MethodSpec.Builder plain(TypeName returns, String name, String body, String parties) {
        String chains = table.chainParts().size() > 1 ? "$joined:T.PLAIN_CHAINS" : "PLAIN_CHAINS";
        return words.method(returns, name, body.replace("%s", chains), STATIC).addParameter(words.listOf("?"), parties);
    }

    private List<MethodSpec> openTo() {
        List<Deal> deals = table.deals();
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder code = CodeBlock.builder().add(words.code("$list:T<$shape:T> open = $list:T.of();\n"));
        if (deals.size() <= DEALS_PER_METHOD) {
            deals.forEach(deal -> code.add(openTo(deal)));
        }
        for (int start = 0; deals.size() > DEALS_PER_METHOD && start < deals.size(); start += DEALS_PER_METHOD) {
            String name = "openTo" + (methods.size() + 1);
            CodeBlock.Builder part = CodeBlock.builder();
            deals.subList(start, Math.min(deals.size(), start + DEALS_PER_METHOD))
                    .forEach(deal -> part.add(openTo(deal)));
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(PRIVATE, STATIC)
                    .returns(words.listOf("shape"))
                    .addParameter(words.get("object"), "transaction")
                    .addParameter(words.listOf("shape"), "before")
                    .addCode(words.code("$list:T<$shape:T> open = before;\n"))
                    .addCode(part.addStatement("return open").build())
                    .build());
            code.addStatement("open = $N(transaction, open)", name);
        }
        methods.add(
                0,
                MethodSpec.methodBuilder("openTo")
                        .addJavadoc("The chains that are open to a transaction, on its date where it has one.\n")
                        .addModifiers(PRIVATE, STATIC)
                        .addParameter(words.get("object"), "transaction")
                        .returns(words.listOf("shape"))
                        .addCode(code.addStatement("return open").build())
                        .build());
        return methods;
    }

    private CodeBlock openTo(Deal deal) {
        FreeNames names = scope.names();
        List.of("transaction", "before", "open", "date").forEach(names::newName);
        String name = names.newName(Surface.variable(deal.type()));
        ClassName type = types.of(deal.type());
        CodeBlock.Builder code = CodeBlock.builder();
        boolean dated = features.dated()
                && table.chainParts().stream()
                        .flatMap(part -> part.entries().stream())
                        .anyMatch(chain -> deal.goesAlong(chain) && Features.isDated(chain));
        if (deal.date().isEmpty()) {
            code.beginControlFlow("if (transaction instanceof $T)", type);
        } else {
            code.beginControlFlow("if (transaction instanceof $T $N)", type, name);
            CodeBlock date = CodeBlock.of(
                    "$T.requireNonNull($N.$N(), $S)",
                    words.get("objects"),
                    name,
                    deal.date().get(),
                    name + "." + deal.date().get());
            code.add(
                    dated
                            ? CodeBlock.of("$T date = $L;\n", words.get("localDate"), date)
                            : CodeBlock.of("$L;\n", date));
        }
        CodeBlock list = table.open(deal.type(), type);
        code.add(dated ? "open = and(open, inForce($L, date));\n" : "open = and(open, $L);\n", list);
        return code.endControlFlow().build();
    }

    private MethodSpec and() {
        String body = """
                if (open.isEmpty()) {
                    return more;
                }
                $list:T<$shape:T> all = new $arrayList:T<>(open);
                all.addAll(more);
                return all;
                """;
        return words.method(words.listOf("shape"), "and", body, PRIVATE, STATIC)
                .addJavadoc("All of them: mostly a transaction is of one type, and its chains are listed already.\n")
                .addParameter(words.listOf("shape"), "open")
                .addParameter(words.listOf("shape"), "more")
                .build();
    }

    private MethodSpec inForce() {
        String body = """
                $list:T<$shape:T> open = new $arrayList:T<>();
                for ($shape:T shape : shapes) {
                    if (shape.isInForce(date)) {
                        open.add(shape);
                    }
                }
                return open;
                """;
        return words.method(words.listOf("shape"), "inForce", body, PRIVATE, STATIC)
                .addParameter(words.listOf("shape"), "shapes")
                .addParameter(words.get("localDate"), "date")
                .build();
    }
}
