package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes how parties known only at run time are read as a chain, in every way in which they fit it. */
final class ReadingWriter {

    private final Vocabulary words;
    private final TypeNames types;
    private final Surface surface;
    private final BoundChain chain;
    private final List<String> names;
    private final String best;
    private final String transaction;
    private final String parties;
    private final FreeNames locals;
    private final ListLayout layout;
    private final AbstractRoles roles;
    private final Place place;

    /**
     * Where does a reading stand?
     *
     * @param apart in a class of its own, where the names of that are nearer than those of the validator
     * @param sized where only lists of the right size come
     * @param alone where no other reading is tried, so that this one need not be better than any
     */
    record Place(boolean apart, boolean sized, boolean alone) {}

    ReadingWriter(
            Vocabulary words,
            TypeNames types,
            Surface surface,
            AbstractRoles roles,
            BoundChain chain,
            Scope scope,
            Place place) {
        this.roles = roles;
        this.place = place;
        this.words = words;
        this.types = types;
        this.surface = surface;
        this.chain = chain;
        locals = scope.names();
        names = Surface.parameters(chain.chain().method(), locals);
        best = locals.newName("best");
        transaction = locals.newName("transaction");
        parties = locals.newName("parties");
        layout = new ListLayout(chain);
    }

    MethodSpec write(String name) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(PRIVATE, STATIC).returns(words.decision());
        if (!place.alone()) {
            method.addParameter(words.decision(), best);
        }
        if (chain.transaction().isPresent()) {
            method.addParameter(words.get("object"), transaction);
        }
        method.addParameter(words.listOf("?"), parties);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", fits());
        List<CodeBlock> found = new ArrayList<>();
        atSmallAbstracts().forEach((position, index) -> {
            code.addStatement("$T $N = $L", types.of(position.type()), name(position), orNull(position, index));
            found.add(CodeBlock.of("$N != null", name(position)));
        });
        if (!found.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(found, " && "));
        }
        if (place.alone()) {
            code.addStatement("return $L", decide());
        } else if (!layout.hasRuns()) {
            code.addStatement("return better($N, $L)", best, decide());
        } else {
            runs(layout.firstRun(), CodeBlock.of("$L", layout.firstRun()), code);
        }
        if (!found.isEmpty()) {
            code.endControlFlow();
        }
        return method.addCode(code.endControlFlow()
                        .addStatement("return $L", place.alone() ? "null" : best)
                        .build())
                .build();
    }

    private String name(Position position) {
        return names.get(position.parameter());
    }

    /**
     * What must be true of the request whatever the lengths of runs: its size, where it isn't known, and the parties before and behind
     * all runs, except those at small abstract positions.
     */
    private CodeBlock fits() {
        List<CodeBlock> conditions = new ArrayList<>();
        if (!place.alone()) {
            conditions.add(CodeBlock.of("!isPermitted($N)", best));
        }
        if (!place.sized()) {
            conditions.add(CodeBlock.of("$N.size() $L $L", parties, layout.hasRuns() ? ">=" : "==", layout.singles()));
        }
        chain.transaction()
                .ifPresent(deal -> conditions.add(CodeBlock.of(
                        "$N instanceof $T $N", transaction, types.of(deal.type()), names.get(deal.parameter()))));
        layout.outsideRuns(parties).forEach((position, index) -> {
            if (!roles.isSmall(position)) {
                conditions.add(isA(position, index));
            }
        });
        return Blocks.all(conditions);
    }

    private Map<Position, CodeBlock> atSmallAbstracts() {
        Map<Position, CodeBlock> some = layout.outsideRuns(parties);
        some.keySet().removeIf(position -> !roles.isSmall(position));
        return some;
    }

    private CodeBlock orNull(Position position, CodeBlock index) {
        CodeBlock asked = CodeBlock.of("$N($N.get($L))", roles.orNull(position), parties, index);
        return place.apart() ? CodeBlock.of("$T.$L", words.get("validator"), asked) : asked;
    }

    private CodeBlock isA(Position position, CodeBlock index) {
        return CodeBlock.of("$N.get($L) instanceof $T $N", parties, index, types.of(position.type()), name(position));
    }

    private CodeBlock decide() {
        CodeBlock arguments =
                names.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
        String method = surface.decide(chain);
        // Java takes a bare "yield(" for a statement.
        return place.apart() || method.equals("yield")
                ? CodeBlock.of("$T.$N($L)", words.get("validator"), method, arguments)
                : CodeBlock.of("$N($L)", method, arguments);
    }

    /** Tries every end of the run at the given position, which starts at the given index. */
    private void runs(int position, CodeBlock start, CodeBlock.Builder code) {
        Position run = chain.positions().get(position);
        List<Position> rest =
                chain.positions().subList(position + 1, chain.positions().size());
        long singlesBehind = rest.stream().filter(other -> !other.run()).count();
        CodeBlock last = singlesBehind == 0
                ? CodeBlock.of("$N.size()", parties)
                : CodeBlock.of("$N.size() - $L", parties, singlesBehind);
        if (position == layout.lastRun()) {
            code.add(run(run, start, last));
            code.beginControlFlow("if ($N != null)", name(run))
                    .addStatement("$N = better($N, $L)", best, best, decide())
                    .endControlFlow();
            return;
        }
        String end = locals.newName("end");
        code.beginControlFlow("for (int $1N = $2L; $1N <= $3L && !isPermitted($4N); $1N++)", end, start, last, best)
                .add(run(run, start, CodeBlock.of("$N", end)))
                .beginControlFlow("if ($N == null)", name(run))
                .addStatement("break")
                .endControlFlow();
        behind(position, end, code);
        code.endControlFlow();
    }

    /** Goes on behind a run: to the parties up to the next run, and to that. */
    private void behind(int position, String end, CodeBlock.Builder code) {
        int next = position + 1;
        List<CodeBlock> between = new ArrayList<>();
        while (!chain.positions().get(next).run()) {
            between.add(isA(chain.positions().get(next), plus(end, next - position - 1)));
            next++;
        }
        if (between.isEmpty()) {
            runs(next, plus(end, 0), code);
            return;
        }
        code.beginControlFlow("if ($L)", Blocks.all(between));
        runs(next, plus(end, between.size()), code);
        code.endControlFlow();
    }

    private static CodeBlock plus(String index, int more) {
        return more == 0 ? CodeBlock.of("$N", index) : CodeBlock.of("$N + $L", index, more);
    }

    private CodeBlock run(Position run, CodeBlock start, CodeBlock end) {
        return CodeBlock.of(
                "$T $N = run($N, $L, $L, $T.class);\n",
                Vocabulary.listOf(types.of(run.type())),
                name(run),
                parties,
                start,
                end,
                types.of(run.type()));
    }
}
