package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code check} and {@code next}, for parties that are known only at run time. */
final class CheckWriter {

    /** Chains that one method tries, at eight bytes each. */
    private static final int CHAINS_PER_METHOD = 600;

    private final Vocabulary words;
    private final TypeNames types;
    private final Surface surface;
    private final Scope scope;
    private final NameAllocator methods;

    CheckWriter(Vocabulary words, TypeNames types, Surface surface, Scope scope, NameAllocator methods) {
        this.words = words;
        this.types = types;
        this.surface = surface;
        this.scope = scope;
        this.methods = methods;
    }

    /** The public methods, for the given transactions and, if so, for parties without one. */
    List<MethodSpec> publicMethods(List<Deal> deals, boolean plain, Bodies bodies) {
        List<MethodSpec> written = new ArrayList<>();
        for (Deal deal : deals) {
            NameAllocator names = names("parties", "soFar");
            String transaction = names.newName(Surface.variable(deal.type()));
            TypeName type = types.of(deal.type());
            written.add(check("check", bodies.check(transaction), CHECK_DOC)
                    .addParameter(type, transaction)
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        if (plain) {
            written.add(check("check", bodies.checkPlain(), CHECK_DOC)
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        if (!deals.isEmpty()) {
            written.add(check("checkAny", bodies.checkAny(), CHECK_ANY_DOC)
                    .addParameter(words.get("object"), "transaction")
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        for (Deal deal : deals) {
            String transaction = names("parties", "soFar").newName(Surface.variable(deal.type()));
            written.add(next(bodies.next(transaction))
                    .addParameter(types.of(deal.type()), transaction)
                    .addParameter(words.listOf("?"), "soFar")
                    .build());
        }
        if (plain) {
            written.add(next(bodies.nextPlain())
                    .addParameter(words.listOf("?"), "soFar")
                    .build());
        }
        return written;
    }

    private static final String CHECK_DOC = """
            Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
            fit several, one that permits counts, or else the one with the fewest violations.
            """;

    private static final String CHECK_ANY_DOC = """
            Decides like {@code check}, on a transaction whose type is known only at run time.
            """;

    private static final String NEXT_DOC = """
            Who may come next after the given parties, by type and date alone, and whether they make a complete chain.
            """;

    private NameAllocator names(String... taken) {
        NameAllocator names = scope.names();
        List.of(taken).forEach(names::newName);
        return names;
    }

    private MethodSpec.Builder check(String name, CodeBlock body, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(PUBLIC, STATIC)
                .returns(words.decision())
                .addCode(body);
    }

    private MethodSpec.Builder next(CodeBlock body) {
        return MethodSpec.methodBuilder("next")
                .addJavadoc(NEXT_DOC)
                .addModifiers(PUBLIC, STATIC)
                .returns(words.get("next"))
                .addCode(body);
    }

    /** What the public methods do. */
    interface Bodies {

        CodeBlock check(String transaction);

        CodeBlock checkPlain();

        CodeBlock checkAny();

        CodeBlock next(String transaction);

        CodeBlock nextPlain();
    }

    /** The bodies that decide. The methods that they need are added to the given ones. */
    Bodies deciding(List<BoundChain> chains, List<MethodSpec> needed) {
        List<BoundChain> dealt =
                chains.stream().filter(chain -> chain.transaction().isPresent()).toList();
        List<BoundChain> plain =
                chains.stream().filter(chain -> chain.transaction().isEmpty()).toList();
        return new Bodies() {
            @Override
            public CodeBlock check(String transaction) {
                return CodeBlock.of(
                        "$1T.requireNonNull($2N, $3L);\nreturn checkAny($2N, parties);\n",
                        words.get("objects"),
                        transaction,
                        Texts.literal(transaction));
            }

            @Override
            public CodeBlock checkPlain() {
                return read(plain, "", needed);
            }

            @Override
            public CodeBlock checkAny() {
                return CodeBlock.builder()
                        .addStatement("$T.requireNonNull(transaction, $S)", words.get("objects"), "transaction")
                        .add(read(dealt, "transaction, ", needed))
                        .build();
            }

            @Override
            public CodeBlock next(String transaction) {
                return CodeBlock.of(
                        "$1T.requireNonNull($2N, $3L);\nrequireElements(soFar, $4S);\nreturn $5T.next($2N, soFar);\n",
                        words.get("objects"),
                        transaction,
                        Texts.literal(transaction),
                        "soFar",
                        words.get("chains"));
            }

            @Override
            public CodeBlock nextPlain() {
                return CodeBlock.of(
                        "requireElements(soFar, $S);\nreturn $T.next(soFar);\n", "soFar", words.get("chains"));
            }
        };
    }

    /** Reads the parties as each chain, and takes the best reading. */
    private CodeBlock read(List<BoundChain> chains, String transaction, List<MethodSpec> needed) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("requireElements(parties, $S)", "parties");
        List<CodeBlock> steps = new ArrayList<>();
        for (BoundChain chain : chains) {
            String name =
                    methods.newName("as" + Surface.capitalized(chain.chain().name()));
            steps.add(CodeBlock.of("best = $N(best, $Lparties);\n", name, transaction));
            needed.add(new ReadingWriter(words, types, surface, chain, scope).write(name));
        }
        code.addStatement("$T best = null", words.decision());
        if (steps.size() <= CHAINS_PER_METHOD) {
            steps.forEach(code::add);
        }
        for (int from = 0; steps.size() > CHAINS_PER_METHOD && from < steps.size(); from += CHAINS_PER_METHOD) {
            String name = methods.newName("best" + (from / CHAINS_PER_METHOD + 1));
            code.add("best = $N(best, $Lparties);\n", name, transaction);
            needed.add(some(name, steps.subList(from, Math.min(steps.size(), from + CHAINS_PER_METHOD)), transaction));
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
