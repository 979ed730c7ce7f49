package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes how chains are tried that are known by their numbers, and the classes that hold the readings of very many. */
final class DispatchWriter {

    /** Chains that one method knows, at some thirteen bytes each. */
    private static final int CHAINS_PER_CLASS = 500;

    private final Vocabulary words;
    private final String method;
    private final boolean plain;
    private final String request;

    /**
     * A writer for chains with a transaction or without.
     *
     * @param method the name of what tries a chain
     */
    DispatchWriter(Vocabulary words, String method, boolean plain) {
        this.words = words;
        this.method = method;
        this.plain = plain;
        this.request = plain ? "parties" : "transaction, parties";
    }

    /** Tries those that the index names in turn, as long as none permits. */
    CodeBlock search(boolean byTransaction) {
        String looked = byTransaction ? request : "parties";
        return CodeBlock.builder()
                .addStatement("$1T index = $1T.$2N", words.get("index"), plain ? "PLAIN" : "WITH_TRANSACTION")
                .addStatement("int chain = index.after(-1, $L)", looked)
                .beginControlFlow("while (chain != $T.NONE)", words.get("index"))
                .addStatement("best = $N(chain, best, $L)", method, request)
                .addStatement(
                        "chain = isPermitted(best) ? $T.NONE : index.after(chain, $L)", words.get("index"), looked)
                .endControlFlow()
                .build();
    }

    /** Whether the reading of a chain stands in a class of its own, apart from the validator, where any of them does. */
    static boolean isApart(int lastChain) {
        return lastChain >= CHAINS_PER_CLASS;
    }

    /**
     * What tries a chain, and all that it needs.
     *
     * @param methods of the validator
     * @param holders classes nested in it
     */
    record Written(List<MethodSpec> methods, List<TypeSpec> holders) {}

    /** @param readings what reads parties as a chain, by the number of the chain */
    Written write(SortedMap<Integer, MethodSpec> readings) {
        if (!isApart(readings.lastKey())) {
            List<MethodSpec> methods = new ArrayList<>(readings.values());
            methods.add(0, byNumber("chain", cases(readings)));
            return new Written(methods, List.of());
        }
        List<TypeSpec> holders = new ArrayList<>();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int part = 0; part <= readings.lastKey() / CHAINS_PER_CLASS; part++) {
            int from = part * CHAINS_PER_CLASS;
            SortedMap<Integer, MethodSpec> some = readings.subMap(from, from + CHAINS_PER_CLASS);
            if (some.isEmpty()) {
                continue;
            }
            String name = (plain ? "PlainReadings" : "Readings") + (part + 1);
            cases.add("case $L -> $N.$N(chain, best, $L);\n", part, name, method, request);
            holders.add(holder(name, some));
        }
        return new Written(List.of(byNumber("chain / " + CHAINS_PER_CLASS, cases.build())), holders);
    }

    private TypeSpec holder(String name, SortedMap<Integer, MethodSpec> readings) {
        return TypeSpec.classBuilder(name)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(byNumber("chain", cases(readings)))
                .addMethods(readings.values())
                .build();
    }

    private CodeBlock cases(SortedMap<Integer, MethodSpec> readings) {
        CodeBlock.Builder cases = CodeBlock.builder();
        readings.forEach((number, reading) -> cases.add("case $L -> $N(best, $L);\n", number, reading.name(), request));
        return cases.build();
    }

    private MethodSpec byNumber(String number, CodeBlock cases) {
        MethodSpec.Builder written = MethodSpec.methodBuilder(method)
                .addModifiers(PRIVATE, STATIC)
                .returns(words.decision())
                .addParameter(TypeName.INT, "chain")
                .addParameter(words.decision(), "best");
        if (!plain) {
            written.addParameter(words.get("object"), "transaction");
        }
        return written.addParameter(words.listOf("?"), "parties")
                .addCode("return switch ($L) {\n$>$Ldefault -> best;\n$<};\n", number, cases)
                .build();
    }
}
