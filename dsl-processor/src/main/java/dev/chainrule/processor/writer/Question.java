package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

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
 * @param bytes how much bytecode it comes to, at most
 */
record Question(
        List<Opener> openers,
        List<CodeBlock> missing,
        CodeBlock answer,
        CodeBlock explain,
        Optional<CodeBlock> fail,
        boolean warning,
        boolean dated,
        int bytes) {

    /** Whether the policy itself can be asked, once no fact is missing that is read whatever the request. */
    boolean isAskedDirectly() {
        return !warning && fail.isPresent() && (openers.isEmpty() || missing.isEmpty());
    }

    /** The same, with other facts to be asked for. */
    Question withMissing(List<CodeBlock> others) {
        return new Question(openers, others, answer, explain, fail, warning, dated, bytes);
    }

    /** A variable that stands before all blocks. */
    record Local(TypeName type, String name, CodeBlock value) {}

    /**
     * The head of a block: a loop or, if it is one that anyone may share, a condition.
     *
     * @param sharers who may share the block with neighbours of the same head: anyone a condition, but a loop only the
     *     checks of one rule, whose order it keeps
     * @param object for a condition that an object is of a type, the object
     * @param narrowed for such a condition, the variable that could be tested instead
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
                    Optional.of(new Local(type, variable, value)));
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
