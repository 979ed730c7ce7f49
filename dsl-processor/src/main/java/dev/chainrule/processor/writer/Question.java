package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One check of a chain, ready to be written.
 *
 * @param openers what stands around it, outermost first: conditions and loops
 * @param missing each true where a fact is missing that the rule reads
 * @param answer the rule's own answer, once nothing is missing
 * @param explain the call that asks and adds to what was found
 * @param fail the call that adds to what was found where the answer is no; nothing where only the explaining call asks the rule
 * @param warning whether the rule only warns
 * @param dated whether it is asked on some dates only
 * @param byType how it can be asked of parties that may be of a few types
 * @param bytes how much bytecode it comes to, at most, where it is not asked by type
 */
record Question(
        List<Opener> openers,
        List<CodeBlock> missing,
        CodeBlock answer,
        CodeBlock explain,
        Optional<CodeBlock> fail,
        boolean warning,
        boolean dated,
        List<ByType> byType,
        int bytes) {

    /**
     * How a question can be asked of each type that a party may be of.
     *
     * @param party the object
     * @param asks whether that is how the rule is asked; otherwise only facts are asked for in this way
     * @param each the question within the condition that the party is of a type, for each of them
     */
    record ByType(CodeBlock party, boolean asks, List<Question> each) {

        private ByType given(Set<Opener> conditions) {
            return new ByType(
                    party,
                    asks,
                    each.stream().map(question -> question.given(conditions)).toList());
        }

        private int bytes() {
            return each.stream()
                    .mapToInt(question -> asks
                            ? question.bytes()
                            : BYTES_OF_FACT * question.missing().size())
                    .sum();
        }
    }

    static final int BYTES_OF_FACT = 20;

    /** Whether the policy itself can be asked, once the facts are there that are {@link Needed}: it reads none, or reads them in any case, or whenever one party is of a type. */
    boolean isAskedDirectly() {
        return !warning && fail.isPresent() && (openers.isEmpty() || missing.isEmpty() || type().isPresent());
    }

    /** The test that an object is of a type, where nothing else stands around. */
    Optional<Local> type() {
        return openers.size() == 1 ? openers.get(0).narrowed() : Optional.empty();
    }

    /** How it is asked by type, if it is. */
    Optional<ByType> askedByType() {
        return byType.stream().filter(ByType::asks).findFirst();
    }

    /** How much bytecode it comes to, at most, where parties are asked by type: the rule once, or once for each type, and facts for each. */
    int bytesByType() {
        return (askedByType().isPresent() ? 0 : bytes)
                + byType.stream().mapToInt(ByType::bytes).sum();
    }

    /** The same, with other facts to be asked for. */
    Question withMissing(List<CodeBlock> others) {
        return new Question(openers, others, answer, explain, fail, warning, dated, byType, bytes);
    }

    /** The same, within other conditions and loops. */
    Question within(List<Opener> others) {
        return new Question(others, missing, answer, explain, fail, warning, dated, byType, bytes);
    }

    /** The same, where these conditions hold. */
    Question given(Set<Opener> conditions) {
        List<Opener> others =
                openers.stream().filter(opener -> !conditions.contains(opener)).toList();
        return within(others)
                .withByType(byType.stream().map(ways -> ways.given(conditions)).toList());
    }

    /** The same, which can be asked by type in these ways. */
    Question withByType(List<ByType> each) {
        return new Question(openers, missing, answer, explain, fail, warning, dated, each, bytes);
    }

    /**
     * A variable that stands before all blocks.
     *
     * @param object what it holds if that is of the type
     */
    record Local(CodeBlock object, TypeName type, String name, CodeBlock value) {}

    /**
     * The head of a block: a loop or, if it is one that anyone may share, a condition. Nowhere in it may a line be wrapped: two heads that differ
     * only after that would be equal.
     *
     * @param sharers who may share the block with neighbours of the same head: anyone a condition, but a loop only the
     *     checks of one rule, whose order it keeps
     * @param object for a condition that an object is of a type, the object
     * @param narrowed the variable that could be tested instead of such a condition, or that is tested
     */
    record Opener(CodeBlock head, String sharers, Optional<CodeBlock> object, Optional<Local> narrowed) {

        static final String ANYONE = "";

        static Opener when(CodeBlock condition) {
            return new Opener(condition, ANYONE, Optional.empty(), Optional.empty());
        }

        static Opener loop(CodeBlock head, String rule) {
            return new Opener(head, rule, Optional.empty(), Optional.empty());
        }

        /** The condition that the object is of the type, which declares a variable for it. */
        static Opener instance(CodeBlock object, TypeName type, String variable, String other) {
            CodeBlock value = CodeBlock.of("$1L instanceof $2T $3N ? $3N : null", object, type, other);
            return new Opener(
                    CodeBlock.of("$L instanceof $T $N", object, type, variable),
                    ANYONE,
                    Optional.of(object),
                    Optional.of(new Local(object, type, variable, value)));
        }

        /** The condition that the variable holds something. */
        static Opener tested(Local local) {
            return new Opener(CodeBlock.of("$N != null", local.name()), ANYONE, Optional.empty(), Optional.of(local));
        }

        /** Whether it is the condition that this object is of some type of party. */
        boolean tells(CodeBlock other) {
            return object.filter(other::equals).isPresent();
        }

        boolean isCondition() {
            return sharers.equals(ANYONE);
        }
    }
}
