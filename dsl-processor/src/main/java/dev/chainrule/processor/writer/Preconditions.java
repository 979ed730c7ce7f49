package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.writer.AnsweringCode.Party;
import dev.chainrule.processor.writer.Question.Local;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what comes before any rule: that nothing is null, that runs are as long as they may be, that parties are known. */
final class Preconditions {

    /** That a method can have; a rule asks of a run no more parties than it takes. */
    private static final int MOST_PARAMETERS = 255;

    private final Vocabulary words;
    private final ChainTable table;
    private final AbstractRoles roles;

    Preconditions(Vocabulary words, ChainTable table, AbstractRoles roles) {
        this.words = words;
        this.table = table;
        this.roles = roles;
    }

    /** Demands every argument and the effective date, which stays in a variable if the code goes on to name it. */
    CodeBlock nonNull(BoundChain chain, ChainNames names, boolean dated) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Parameter> parameters = chain.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            code.add(nonNull(names.parameter(i), parameters.get(i)));
        }
        Optional<Deal> deal =
                chain.transaction().filter(transaction -> transaction.date().isPresent());
        if (deal.isPresent()) {
            String accessor = deal.get().date().orElseThrow();
            CodeBlock date = CodeBlock.of(
                    "$T.requireNonNull($N.$N(), $L)",
                    words.get("objects"),
                    names.parameter(deal.get().parameter()),
                    accessor,
                    Texts.literal(deal.get().name() + "." + accessor));
            if (dated) {
                code.addStatement("$T $N = $L", words.get("localDate"), names.local("date"), date);
            } else {
                code.addStatement(date);
            }
        }
        return code.build();
    }

    private CodeBlock nonNull(String variable, Parameter parameter) {
        CodeBlock name = Texts.literal(parameter.name());
        return parameter.type().is("java.util.List")
                ? CodeBlock.of("requireElements($N, $L);\n", variable, name)
                : CodeBlock.of("$T.requireNonNull($N, $L);\n", words.get("objects"), variable, name);
    }

    /**
     * Adds to what was found where a run has the wrong length, or a party is unknown.
     *
     * @param locals which of the parties turned out to be of a type already
     */
    CodeBlock found(BoundChain chain, ChainNames names, List<Local> locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        String found = names.local("found");
        for (int i = 0; i < chain.positions().size(); i++) {
            Position position = chain.positions().get(i);
            String variable = names.of(position);
            if (wrongLength(position, variable).isPresent()) {
                code.add(Blocks.block(
                        List.of(wrongLength(position, variable).get()),
                        CodeBlock.of(
                                "$1N = $2L($1N, $3L, $4N);\n",
                                found,
                                table.calling(chain, "wrongLength"),
                                i,
                                variable)));
            }
            if (position.isAbstract()) {
                CodeBlock object = object(position, names);
                code.add(unknown(
                        position,
                        names,
                        locals,
                        CodeBlock.of(
                                "$1N = $2L($1N, $3L, $4L);\n",
                                found,
                                table.calling(chain, "unknownParty"),
                                i,
                                object)));
            }
        }
        return code.build();
    }

    /** Returns false in the same cases, but for {@link #parties} outside runs. */
    CodeBlock refused(BoundChain chain, ChainNames names) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Position position : chain.positions()) {
            wrongLength(position, names.of(position))
                    .ifPresent(wrong -> code.add(Blocks.block(List.of(wrong), AnsweringCode.NO)));
            if (position.isAbstract() && position.run()) {
                code.add(unknown(position, names, List.of(), AnsweringCode.NO));
            }
        }
        return code.build();
    }

    /** What need not be asked any more where nothing is {@link #refused}: that a run has as many parties as it must have. */
    static Set<Opener> granted(BoundChain chain, ChainNames names) {
        return chain.positions().stream()
                .filter(Position::run)
                .flatMap(position -> granted(position, names.of(position)))
                .collect(Collectors.toSet());
    }

    private static Stream<Opener> granted(Position position, String run) {
        Stream<Opener> some = IntStream.rangeClosed(1, Math.min(position.min(), MOST_PARAMETERS))
                .mapToObj(parties -> Places.has(run, parties));
        return position.min() == position.max() ? Stream.concat(some, Stream.of(Places.is(run, position.min()))) : some;
    }

    /** The parties outside runs that have to be known. */
    List<Party> parties(BoundChain chain, ChainNames names) {
        return chain.positions().stream()
                .filter(position -> position.isAbstract() && !position.run())
                .map(position -> new Party(object(position, names), () -> isKnown(position, names)))
                .toList();
    }

    private CodeBlock isKnown(Position position, ChainNames names) {
        return CodeBlock.of("$N($L)", roles.known(position), object(position, names));
    }

    /** A party, or one of a run within a loop. */
    static CodeBlock object(Position position, ChainNames names) {
        return position.run()
                ? CodeBlock.of("$N.get($N)", names.of(position), names.local("i"))
                : CodeBlock.of("$N", names.of(position));
    }

    private CodeBlock unknown(Position position, ChainNames names, List<Local> locals, CodeBlock statement) {
        CodeBlock object = object(position, names);
        List<TypeName> known = roles.highestNames(position);
        List<CodeBlock> conditions = new ArrayList<>();
        locals.stream()
                .filter(local -> local.object().equals(object) && known.contains(local.type()))
                .forEach(local -> conditions.add(CodeBlock.of("$N == null", local.name())));
        if (conditions.size() < known.size()) {
            conditions.add(CodeBlock.of("!$L", isKnown(position, names)));
        }
        CodeBlock unlessKnown = Blocks.block(conditions, statement);
        return position.run()
                ? CodeBlock.builder()
                        .beginControlFlow(
                                "for (int $1N = 0; $1N < $2N.size(); $1N++)", names.local("i"), names.of(position))
                        .add(unlessKnown)
                        .endControlFlow()
                        .build()
                : unlessKnown;
    }

    private static Optional<CodeBlock> wrongLength(Position position, String variable) {
        List<CodeBlock> wrong = new ArrayList<>();
        if (position.run() && position.min() == 1) {
            wrong.add(CodeBlock.of("$N.isEmpty()", variable));
        } else if (position.run() && position.min() > 1) {
            wrong.add(CodeBlock.of("$N.size() < $L", variable, position.min()));
        }
        if (position.run() && position.max() < Integer.MAX_VALUE) {
            wrong.add(CodeBlock.of("$N.size() > $L", variable, position.max()));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(CodeBlock.join(wrong, " || "));
    }
}
