package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of {@code …Chains}: every type of party, every chain, and the chains of each transaction. */
final class TableWriter {

    private final Vocabulary words;
    private final TypeNames types;
    private final ChainTable table;
    private final Features features;

    TableWriter(Vocabulary words, TypeNames types, ChainTable table, Features features) {
        this.words = words;
        this.types = types;
        this.table = table;
        this.features = features;
    }

    void addTo(TypeSpec.Builder type) {
        for (ChainTable.Part<NamedType> part : table.partyParts()) {
            TypeSpec.Builder holder = part.nested() ? nested(part.owner()) : type;
            part.entries().forEach(party -> holder.addField(party(party, part.nested())));
            String all = part.nested() ? "ALL" : "PARTIES";
            holder.addField(list("partyType", all, constants(part), part.nested()));
            if (part.nested()) {
                type.addType(holder.build());
            }
        }
        if (table.partyParts().size() > 1) {
            type.addField(joinedParties());
        }
        for (ChainTable.Part<BoundChain> part : table.chainParts()) {
            TypeSpec.Builder holder = part.nested() ? nested(part.owner()) : type;
            part.entries().forEach(chain -> holder.addField(chain(chain)));
            addLists(part, holder);
            if (part.nested()) {
                type.addType(holder.build());
            }
        }
        if (table.chainParts().size() > 1) {
            type.addType(new JoinedWriter(words, table, features).write());
        }
    }

    private static TypeSpec.Builder nested(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(STATIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    }

    private FieldSpec party(NamedType party, boolean nested) {
        return FieldSpec.builder(
                        words.get("partyType"), table.party(party.ref()).name(), modifiers(nested))
                .initializer(
                        "new $T($L,$W$T.class)",
                        words.get("partyType"),
                        Texts.literal(party.party().orElse("")),
                        types.of(party.ref()))
                .build();
    }

    private List<CodeBlock> constants(ChainTable.Part<NamedType> part) {
        return part.entries().stream()
                .map(party -> CodeBlock.of("$N", table.party(party.ref()).name()))
                .toList();
    }

    private FieldSpec joinedParties() {
        CodeBlock parts = table.partyParts().stream()
                .map(part -> CodeBlock.of("$T.ALL", part.owner()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(words.listOf("partyType"), "PARTIES", PRIVATE, STATIC, FINAL)
                .initializer("$T.of($L)$Z.flatMap($T::stream).toList()", Stream.class, parts, words.get("list"))
                .build();
    }

    private void addLists(ChainTable.Part<BoundChain> part, TypeSpec.Builder holder) {
        Predicate<BoundChain> open = chain -> !Features.isClosed(chain);
        if (table.isIndexed()) {
            addList(part, holder, ChainTable.ALL, chain -> true);
        }
        if (part.nested() && features.closed()) {
            addList(part, holder, ChainTable.OPEN, open);
        }
        if (part.nested()) {
            return;
        }
        // Closed chains are in none of these: nobody is told to take one.
        for (Deal deal : table.deals()) {
            addList(part, holder, table.dealList(deal.type()), open.and(chain -> deal.goesAlong(chain)));
        }
        if (features.plain()) {
            addList(
                    part,
                    holder,
                    ChainTable.PLAIN,
                    open.and(chain -> chain.transaction().isEmpty()));
        }
    }

    private void addList(
            ChainTable.Part<BoundChain> part, TypeSpec.Builder holder, String name, Predicate<BoundChain> member) {
        holder.addField(list("shape", name, names(part, member), part.nested()));
    }

    private List<CodeBlock> names(ChainTable.Part<BoundChain> part, Predicate<BoundChain> member) {
        return part.entries().stream()
                .filter(member)
                .map(chain -> CodeBlock.of("$N", table.chain(chain).name()))
                .toList();
    }

    private FieldSpec list(String element, String name, List<CodeBlock> entries, boolean nested) {
        return FieldSpec.builder(words.listOf(element), name, modifiers(nested))
                .initializer("$T.of($L)", words.get("list"), CodeBlock.join(entries, ",$W"))
                .build();
    }

    private static Modifier[] modifiers(boolean nested) {
        return nested ? new Modifier[] {STATIC, FINAL} : new Modifier[] {PRIVATE, STATIC, FINAL};
    }

    private FieldSpec chain(BoundChain chain) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("new $T(", words.get("shape"))
                .add(indexed(chain))
                .add("$L", Texts.literal(chain.chain().name()));
        if (features.dated() || features.closed()) {
            code.add(",$W$L", listOf(chain.chain().cites().stream().map(Texts::literal)));
        }
        if (features.dated()) {
            code.add(",$W$L", listOf(chain.windows().stream().map(this::window)));
        }
        chain.positions().forEach(position -> code.add(",$W$L", step(position)));
        return FieldSpec.builder(words.get("shape"), table.chain(chain).name(), STATIC, FINAL)
                .initializer(code.add(")").build())
                .build();
    }

    /** What only an index has to know. */
    private CodeBlock indexed(BoundChain chain) {
        CodeBlock transaction = chain.transaction()
                .map(deal -> CodeBlock.of("$T.class", types.of(deal.type())))
                .orElse(CodeBlock.of("null"));
        return table.isIndexed()
                ? CodeBlock.of("$L, $L, $L, ", table.number(chain), transaction, leading(chain))
                : CodeBlock.of("");
    }

    /** How many positions stand before the first run. */
    private static long leading(BoundChain chain) {
        return chain.positions().stream().takeWhile(position -> !position.run()).count();
    }

    private CodeBlock listOf(Stream<CodeBlock> entries) {
        return CodeBlock.of("$T.of($L)", words.get("list"), entries.collect(CodeBlock.joining(",$W")));
    }

    private CodeBlock window(Window window) {
        return window.isAlways()
                ? CodeBlock.of("$T.ALWAYS", words.get("window"))
                : CodeBlock.of("new $T($L,$W$L)", words.get("window"), date(window.from()), date(window.until()));
    }

    private static CodeBlock date(Optional<LocalDate> date) {
        return date.map(DateCode::code).orElse(CodeBlock.of("null"));
    }

    private CodeBlock step(Position position) {
        if (!position.run() && !position.isAbstract()) {
            return CodeBlock.of(
                    "$T.one($L)",
                    words.get("step"),
                    table.party(position.type()).local());
        }
        return CodeBlock.of(
                "new $T($L, $T.class, $L, $L)",
                words.get("step"),
                Texts.literal(position.label()),
                types.of(position.type()),
                position.min(),
                position.max() == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : position.max());
    }
}
