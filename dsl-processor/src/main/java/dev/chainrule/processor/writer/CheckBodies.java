package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundChain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes how {@code check} and {@code next} find their answers. */
final class CheckBodies implements CheckWriter.Bodies {

    private final List<BoundChain> chains;
    private final ChainTable table;
    private final Vocabulary words;
    private final TypeNames types;
    private final Surface surface;
    private final AbstractRoles roles;
    private final Scope scope;
    private final FreeNames methods;
    private final List<MethodSpec> written = new ArrayList<>();
    private final List<TypeSpec> holders = new ArrayList<>();

    CheckBodies(
            List<BoundChain> chains,
            ChainTable table,
            Vocabulary words,
            TypeNames types,
            Surface surface,
            AbstractRoles roles,
            Scope scope,
            FreeNames methods) {
        this.chains = chains;
        this.table = table;
        this.words = words;
        this.types = types;
        this.surface = surface;
        this.roles = roles;
        this.scope = scope;
        this.methods = methods;
    }

    /** The private methods that the bodies written so far call. */
    List<MethodSpec> methods() {
        return written;
    }

    /** The classes that hold more of them. */
    List<TypeSpec> holders() {
        return holders;
    }

    @Override
    public CodeBlock check(String transaction) {
        return CodeBlock.of("$L;\nreturn checkAny($N, parties);\n", nonNull(transaction), transaction);
    }

    @Override
    public CodeBlock checkPlain() {
        return read(
                chains.stream().filter(chain -> chain.transaction().isEmpty()).toList(), true);
    }

    @Override
    public CodeBlock checkAny() {
        List<BoundChain> dealt =
                chains.stream().filter(chain -> chain.transaction().isPresent()).toList();
        return CodeBlock.of("$L;\n$L", nonNull("transaction"), read(dealt, false));
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

    /**
     * Reads the parties as each chain that they may fit, and takes the best reading. Null fits nowhere, so it is looked for only where no
     * chain fits; but an index takes none.
     */
    private CodeBlock read(List<BoundChain> candidates, boolean plain) {
        String request = plain ? "parties" : "transaction, parties";
        CodeBlock demanded = CodeBlock.of("requireElements(parties, $S);\n", "parties");
        CodeBlock none = CodeBlock.of("return $T.noChain($L);\n", words.get("chains"), request);
        return table.isIndexed()
                ? CodeBlock.of("$L$L$L", demanded, lookUp(candidates, plain), none)
                : CodeBlock.of("$L;\n$L$L$L", nonNull("parties"), tryEach(candidates, request), demanded, none);
    }

    private CodeBlock lookUp(List<BoundChain> candidates, boolean plain) {
        boolean apart = candidates.stream().anyMatch(chain -> DispatchWriter.isApart(table.number(chain)));
        SortedMap<Integer, MethodSpec> readings = readings(candidates, new ReadingWriter.Place(apart, false, false));
        boolean others = plain && chains.size() > candidates.size();
        String name = methods.newName(others ? "asChainWithoutTransaction" : "asChain");
        DispatchWriter dispatch = new DispatchWriter(words, name, plain);
        DispatchWriter.Written dispatched = dispatch.write(readings);
        written.addAll(dispatched.methods());
        holders.addAll(dispatched.holders());
        return found("best", CodeBlock.of("null"), dispatch.search(!plain && table.isIndexedByTransaction()));
    }

    /** Returns what was found, if anything. */
    private CodeBlock found(String variable, CodeBlock first, CodeBlock search) {
        return CodeBlock.builder()
                .addStatement("$T $N = $L", words.decision(), variable, first)
                .add(search)
                .beginControlFlow("if ($N != null)", variable)
                .addStatement("return $N", variable)
                .endControlFlow()
                .build();
    }

    private CodeBlock tryEach(List<BoundChain> candidates, String request) {
        boolean alone = candidates.size() == 1 && !Features.hasRuns(candidates.get(0));
        boolean bySize = isToldBySize(candidates);
        SortedMap<Integer, MethodSpec> readings = readings(candidates, new ReadingWriter.Place(false, bySize, alone));
        written.addAll(readings.values());
        if (alone) {
            String only = readings.values().iterator().next().name();
            return found("decision", CodeBlock.of("$N($L)", only, request), CodeBlock.of(""));
        }
        return found(
                "best",
                CodeBlock.of("null"),
                bySize ? choose(candidates, readings, request) : inTurn(readings.values(), request));
    }

    /** Whether chains are of several lengths, which are known. */
    private static boolean isToldBySize(List<BoundChain> candidates) {
        return candidates.stream().noneMatch(Features::hasRuns)
                && candidates.stream().mapToInt(CheckBodies::length).distinct().count() > 1;
    }

    private static int length(BoundChain chain) {
        return chain.positions().size();
    }

    private CodeBlock choose(List<BoundChain> candidates, SortedMap<Integer, MethodSpec> readings, String request) {
        SortedMap<Integer, List<MethodSpec>> lengths = new TreeMap<>();
        candidates.forEach(chain -> lengths.computeIfAbsent(length(chain), any -> new ArrayList<>())
                .add(Objects.requireNonNull(readings.get(table.number(chain)))));
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (parties.size())");
        lengths.forEach((length, those) -> {
            CodeBlock tried = inTurn(those, request);
            code.add(those.size() == 1 ? "case $L -> $L" : "case $L -> {\n$>$L$<}\n", length, tried);
        });
        return code.add("default -> {}\n").endControlFlow().build();
    }

    private static CodeBlock inTurn(Collection<MethodSpec> readings, String request) {
        CodeBlock.Builder code = CodeBlock.builder();
        readings.forEach(reading -> code.addStatement("best = $N(best, $L)", reading.name(), request));
        return code.build();
    }

    private SortedMap<Integer, MethodSpec> readings(List<BoundChain> candidates, ReadingWriter.Place place) {
        SortedMap<Integer, MethodSpec> readings = new TreeMap<>();
        for (BoundChain chain : candidates) {
            String name =
                    methods.newName("as" + Surface.capitalized(chain.chain().name()));
            ReadingWriter reading = new ReadingWriter(words, types, surface, roles, chain, scope, place);
            readings.put(table.number(chain), reading.write(name));
        }
        return readings;
    }
}
