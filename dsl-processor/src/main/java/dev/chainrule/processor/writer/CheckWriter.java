package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain.Deal;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code check} and {@code next}, for parties that are known only at run time. */
final class CheckWriter {

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

    private final Vocabulary words;
    private final TypeNames types;
    private final Scope scope;

    CheckWriter(Vocabulary words, TypeNames types, Scope scope) {
        this.words = words;
        this.types = types;
        this.scope = scope;
    }

    /** The public methods, for the given transactions and, if so, for parties without one. */
    List<MethodSpec> write(List<Deal> deals, boolean plain, Bodies bodies) {
        List<MethodSpec> written = new ArrayList<>();
        for (Deal deal : deals) {
            String transaction = names("parties").newName(Surface.variable(deal.type()));
            written.add(check("check", bodies.check(transaction), CHECK_DOC, types.of(deal.type()), transaction));
        }
        if (plain) {
            written.add(method("check", words.decision(), bodies.checkPlain(), CHECK_DOC)
                    .addParameter(words.listOf("?"), "parties")
                    .build());
        }
        if (!deals.isEmpty()) {
            written.add(check("checkAny", bodies.checkAny(), CHECK_ANY_DOC, words.get("object"), "transaction"));
        }
        for (Deal deal : deals) {
            String transaction = names("soFar").newName(Surface.variable(deal.type()));
            written.add(method("next", words.get("next"), bodies.next(transaction), NEXT_DOC)
                    .addParameter(types.of(deal.type()), transaction)
                    .addParameter(words.listOf("?"), "soFar")
                    .build());
        }
        if (plain) {
            written.add(method("next", words.get("next"), bodies.nextPlain(), NEXT_DOC)
                    .addParameter(words.listOf("?"), "soFar")
                    .build());
        }
        return written;
    }

    private MethodSpec check(String name, CodeBlock body, String doc, TypeName type, String transaction) {
        return method(name, words.decision(), body, doc)
                .addParameter(type, transaction)
                .addParameter(words.listOf("?"), "parties")
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns, CodeBlock body, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(PUBLIC, STATIC)
                .returns(returns)
                .addCode(body);
    }

    private FreeNames names(String taken) {
        FreeNames names = scope.names();
        names.newName(taken);
        return names;
    }

    /** What the public methods do. */
    interface Bodies {

        CodeBlock check(String transaction);

        CodeBlock checkPlain();

        CodeBlock checkAny();

        CodeBlock next(String transaction);

        CodeBlock nextPlain();
    }
}
