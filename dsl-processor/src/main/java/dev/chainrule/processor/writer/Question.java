package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * One check of a chain, ready to be written.
 *
 * @param openers what stands around it, outermost first: conditions and loops
 * @param answer the call that only answers
 * @param explain the call that adds to what was found
 * @param warning whether the rule only warns
 * @param dated whether it is asked on some dates only
 * @param bytes how much bytecode it comes to, at most
 */
record Question(List<Opener> openers, CodeBlock answer, CodeBlock explain, boolean warning, boolean dated, int bytes) {

    /**
     * The head of a block: a loop or, if it is one that anyone may share, a condition.
     *
     * @param sharers who may share the block with neighbours of the same head: anyone a condition, but a loop only the
     *     checks of one rule, whose order it keeps
     */
    record Opener(CodeBlock head, String sharers) {

        static final String ANYONE = "";

        static Opener when(CodeBlock condition) {
            return new Opener(condition, ANYONE);
        }

        boolean isCondition() {
            return sharers.equals(ANYONE);
        }
    }
}
