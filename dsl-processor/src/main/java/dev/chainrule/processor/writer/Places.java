package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.List;

/**
 * Which objects does a check take, and under which conditions and loops? A run's elements are taken in blocks of neighbours;
 * a block stands at the start or at the end of its run where {@code @Next} joins it to what is before or behind the run.
 */
final class Places {

    private final BoundChain chain;
    private final ChainNames names;
    private final String rule;
    private final List<Opener> openers = new ArrayList<>();
    private final List<CodeBlock> objects = new ArrayList<>();
    private int loops;

    Places(BoundChain chain, ChainNames names, Check check) {
        this.chain = chain;
        this.names = names;
        this.rule = check.rule().policy() + " " + check.rule().code();
        List<Binding> bindings = check.bindings();
        int from = 0;
        while (from < bindings.size()) {
            int to = from + 1;
            while (to < bindings.size()
                    && bindings.get(to).position() == bindings.get(from).position()) {
                to++;
            }
            boolean joined = from > 0 && bindings.get(from).next();
            if (joined) {
                demandNothingBetween(
                        bindings.get(from - 1).position(), bindings.get(from).position());
            }
            place(
                    bindings.subList(from, to),
                    joined,
                    to < bindings.size() && bindings.get(to).next());
            from = to;
        }
    }

    /** Whether a check takes parties of a run, each by itself. */
    static boolean isOfRun(BoundChain chain, Check check) {
        return check.bindings().stream()
                .anyMatch(binding -> !binding.whole()
                        && chain.positions().get(binding.position()).run());
    }

    List<Opener> openers() {
        return openers;
    }

    /** The condition that a run has so many parties, as it stands around what takes the last of them. */
    static Opener has(String run, int parties) {
        return has(run, new Index("", parties - 1));
    }

    /** The condition that a run has just so many parties, as it stands around what takes all of them. */
    static Opener is(String run, int parties) {
        return Opener.when(CodeBlock.of("$N.size() == $L", run, parties));
    }

    /** The object, or the run, that each binding takes. */
    List<CodeBlock> objects() {
        return objects;
    }

    private void demandNothingBetween(int before, int behind) {
        chain.positions()
                .subList(before + 1, behind)
                .forEach(run -> openers.add(Opener.when(CodeBlock.of("$N.isEmpty()", names.of(run)))));
    }

    private void place(List<Binding> group, boolean atStart, boolean atEnd) {
        Position position = chain.positions().get(group.get(0).position());
        if (!position.run() || group.get(0).whole()) {
            objects.add(CodeBlock.of("$N", names.of(position)));
            return;
        }
        String run = names.of(position);
        Index free = new Index("", 0);
        int from = 0;
        while (from < group.size()) {
            int to = from + 1;
            while (to < group.size() && group.get(to).next()) {
                to++;
            }
            free = block(run, free, to - from, atStart && from == 0, atEnd && to == group.size());
            from = to;
        }
    }

    /** An index into a run: a loop's variable, or nothing, and a number added to it. */
    private record Index(String variable, int plus) {

        Index plus(int more) {
            return new Index(variable, plus + more);
        }

        @Override
        public String toString() {
            if (variable.isEmpty()) {
                return String.valueOf(plus);
            }
            return plus == 0 ? variable : variable + " + " + plus;
        }
    }

    /** Takes so many neighbours, none before the first free one; answers which one is free then. */
    private Index block(String run, Index free, int length, boolean atStart, boolean atEnd) {
        if (atStart && atEnd) {
            openers.add(is(run, length));
        } else if (atStart || atEnd) {
            openers.add(has(run, free.plus(length - 1)));
        } else {
            Index first = new Index(names.local(loopVariable()), 0);
            openers.add(Opener.loop(
                    CodeBlock.of(
                            "for (int $N = $L; $L < $N.size(); $N++)",
                            first.variable(),
                            free,
                            first.plus(length - 1),
                            run,
                            first.variable()),
                    rule));
            free = first;
        }
        for (int i = 0; i < length; i++) {
            Object index = atEnd && !atStart ? CodeBlock.of("$N.size() - $L", run, length - i) : free.plus(i);
            objects.add(CodeBlock.of("$N.get($L)", run, index));
        }
        return free.plus(length);
    }

    private String loopVariable() {
        String name = loops < 3 ? String.valueOf((char) ('i' + loops)) : "i" + loops;
        loops++;
        return name;
    }

    private static Opener has(String run, Index index) {
        return Opener.when(
                index.variable().isEmpty() && index.plus() == 0
                        ? CodeBlock.of("!$N.isEmpty()", run)
                        : CodeBlock.of("$L < $N.size()", index, run));
    }
}
