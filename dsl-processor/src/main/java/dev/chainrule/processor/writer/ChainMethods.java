package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the two public methods of a chain, and those that they call. */
final class ChainMethods {

    private final Vocabulary words;
    private final TypeNames types;
    private final Scope scope;
    private final Surface surface;
    private final ChainTable table;
    private final ChecksCode checks;
    private final Preconditions preconditions;
    private final boolean bothWays;
    private final FreeNames methods;

    /** @param bothWays whether there is {@link Room} for both: to ask the policy itself, and fact by fact where that gave no answer */
    ChainMethods(
            Vocabulary words,
            TypeNames types,
            Scope scope,
            Surface surface,
            ChainTable table,
            ChecksCode checks,
            Preconditions preconditions,
            boolean bothWays,
            FreeNames methods) {
        this.words = words;
        this.types = types;
        this.scope = scope;
        this.surface = surface;
        this.table = table;
        this.checks = checks;
        this.preconditions = preconditions;
        this.bothWays = bothWays;
        this.methods = methods;
    }

    List<MethodSpec> write(BoundChain chain) {
        ChainNames names = new ChainNames(chain, scope);
        ChainSignature signature = new ChainSignature(chain, names, words, types);
        List<Question> questions = Features.isClosed(chain) ? List.of() : checks.of(chain, names);
        List<Question> denying =
                questions.stream().filter(question -> !question.warning()).toList();
        List<MethodSpec> written = new ArrayList<>();
        List<MethodSpec> parts = new ArrayList<>();
        written.add(signature
                .whole(surface.decide(chain), words.decision())
                .addJavadoc(new ChainDocs(surface).decide(chain))
                .addCode(preconditions.nonNull(chain, names, isDated(chain, questions)))
                .addCode(Features.isClosed(chain) ? closed(chain) : decide(chain, names, signature, questions, parts))
                .build());
        written.add(signature
                .whole(surface.permits(chain), TypeName.BOOLEAN)
                .addJavadoc(new ChainDocs(surface).permits(chain))
                .addCode(preconditions.nonNull(chain, names, isDated(chain, denying)))
                .addCode(Features.isClosed(chain) ? AnsweringCode.NO : permits(chain, names, signature, denying, parts))
                .build());
        written.addAll(parts);
        return written;
    }

    /** Whether the code names the date, other than to see that it is there. */
    private static boolean isDated(BoundChain chain, List<Question> questions) {
        return Features.isDated(chain) || ChainSignature.isDated(questions);
    }

    private CodeBlock closed(BoundChain chain) {
        return CodeBlock.of("return $L($L);\n", table.calling(chain, "closed"), Texts.literal(chain.closed()));
    }

    private CodeBlock decide(
            BoundChain chain,
            ChainNames names,
            ChainSignature signature,
            List<Question> questions,
            List<MethodSpec> parts) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (Features.isDated(chain)) {
            code.add(unlessInForce(
                    chain,
                    names,
                    CodeBlock.of("return $L($N);\n", table.calling(chain, "notInForce"), names.local("date"))));
        }
        CollectingCode.Shape shape = locals -> preconditions.found(chain, names, locals);
        if (questions.isEmpty() && shape.of(List.of()).isEmpty()) {
            return code.addStatement("return $L(null)", table.calling(chain, "decide"))
                    .build();
        }
        CollectingCode collecting = new CollectingCode(
                words, method -> table.calling(chain, method), shape, names, signature, bothWays, methods);
        code.add(collecting.of(surface.decide(chain), questions));
        parts.addAll(collecting.parts());
        return code.build();
    }

    private CodeBlock permits(
            BoundChain chain,
            ChainNames names,
            ChainSignature signature,
            List<Question> questions,
            List<MethodSpec> parts) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (Features.isDated(chain)) {
            code.add(unlessInForce(chain, names, AnsweringCode.NO));
        }
        code.add(preconditions.refused(chain, names));
        Set<Opener> granted = Preconditions.granted(chain, names);
        List<Question> open =
                questions.stream().map(question -> question.given(granted)).toList();
        List<List<Question>> split = Budget.split(open, Question::bytes);
        if (split.size() == 1) {
            List<Question> asked = Budget.fits(open, Question::bytesByType) ? open : notByType(open);
            return code.add(answering(names).of(asked, preconditions.parties(chain, names)))
                    .build();
        }
        preconditions.parties(chain, names).forEach(party -> code.add(party.orRefuse()));
        for (int i = 0; i < split.size(); i++) {
            List<Question> part = split.get(i);
            String name = methods.newName(surface.permits(chain) + "Part" + (i + 1));
            code.add(Blocks.unless(CodeBlock.of("$N($L)", name, signature.arguments(part)), AnsweringCode.NO));
            parts.add(signature
                    .called(name, TypeName.BOOLEAN, part)
                    .addCode(answering(names).of(notByType(part), List.of()))
                    .build());
        }
        return code.addStatement("return true").build();
    }

    private static List<Question> notByType(List<Question> questions) {
        return questions.stream()
                .map(question -> question.withByType(List.of()))
                .toList();
    }

    private AnsweringCode answering(ChainNames names) {
        return new AnsweringCode(words.get("exception"), names.local("e"));
    }

    private CodeBlock unlessInForce(BoundChain chain, ChainNames names, CodeBlock then) {
        return Blocks.unless(CodeBlock.of("$L($N)", table.calling(chain, "isInForce"), names.local("date")), then);
    }
}
