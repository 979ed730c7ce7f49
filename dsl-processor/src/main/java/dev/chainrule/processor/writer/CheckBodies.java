package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.BoundChain;
import java.util.ArrayList;
import java.util.List;

/** Writes how {@code check} and {@code next} find their answers. */
final class CheckBodies implements CheckWriter.Bodies {

    /** Chains that one method tries, at eight bytes each. */
    private static final int CHAINS_PER_METHOD = 600;

    private final List<BoundChain> chains;
    private final Vocabulary words;
    private final TypeNames types;
    private final Surface surface;
    private final Scope scope;
    private final NameAllocator methods;
    private final List<MethodSpec> readings = new ArrayList<>();

    CheckBodies(
            List<BoundChain> chains,
            Vocabulary words,
            TypeNames types,
            Surface surface,
            Scope scope,
            NameAllocator methods) {
        this.chains = chains;
        this.words = words;
        this.types = types;
        this.surface = surface;
        this.scope = scope;
        this.methods = methods;
    }

    /** The private methods that the bodies written so far call. */
    List<MethodSpec> readings() {
        return readings;
    }

    @Override
    public CodeBlock check(String transaction) {
        return CodeBlock.of("$L;\nreturn checkAny($N, parties);\n", nonNull(transaction), transaction);
    }

    @Override
    public CodeBlock checkPlain() {
        return read(
                chains.stream().filter(chain -> chain.transaction().isEmpty()).toList(), "");
    }

    @Override
    public CodeBlock checkAny() {
        List<BoundChain> dealt =
                chains.stream().filter(chain -> chain.transaction().isPresent()).toList();
        return CodeBlock.of("$L;\n$L", nonNull("transaction"), read(dealt, "transaction, "));
    }

    @Override
    public CodeBlock next(String transaction) {
        return CodeBlock.of("$L;\n$L", nonNull(transaction), follow(transaction + ", "));
    }

    @Override
    public CodeBlock nextPlain() {
        return follow("");
    }

    private CodeBlock follow(String transaction) {
        return CodeBlock.of(
                "requireElements(soFar, $S);\nreturn $T.next($LsoFar);\n", "soFar", words.get("chains"), transaction);
    }

    private CodeBlock nonNull(String variable) {
        return CodeBlock.of("$T.requireNonNull($N, $L)", words.get("objects"), variable, Texts.literal(variable));
    }

    /** Reads the parties as each chain, and takes the best reading. */
    private CodeBlock read(List<BoundChain> candidates, String transaction) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("requireElements(parties, $S)", "parties")
                .addStatement("$T best = null", words.decision());
        List<CodeBlock> steps = new ArrayList<>();
        for (BoundChain chain : candidates) {
            String name =
                    methods.newName("as" + Surface.capitalized(chain.chain().name()));
            steps.add(CodeBlock.of("best = $N(best, $Lparties);\n", name, transaction));
            readings.add(new ReadingWriter(words, types, surface, chain, scope).write(name));
        }
        if (steps.size() <= CHAINS_PER_METHOD) {
            steps.forEach(code::add);
        }
        for (int from = 0; steps.size() > CHAINS_PER_METHOD && from < steps.size(); from += CHAINS_PER_METHOD) {
            String name = methods.newName("best" + (from / CHAINS_PER_METHOD + 1));
            code.add("best = $N(best, $Lparties);\n", name, transaction);
            int to = Math.min(steps.size(), from + CHAINS_PER_METHOD);
            readings.add(some(name, steps.subList(from, to), transaction));
        }
        return code.addStatement("return best != null ? best : $T.noChain($Lparties)", words.get("chains"), transaction)
                .build();
    }

    private MethodSpec some(String name, List<CodeBlock> steps, String transaction) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(words.decision())
                .addParameter(words.decision(), "best");
        if (!transaction.isEmpty()) {
            method.addParameter(words.get("object"), "transaction");
        }
        method.addParameter(words.listOf("?"), "parties");
        steps.forEach(method::addCode);
        return method.addStatement("return best").build();
    }
}
