package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes questions that add what is wrong to what was found. */
final class ExplainingCode {

    private ExplainingCode() {}

    /** Each rule tells for itself what is wrong, be it that a fact is missing or that it throws. */
    static CodeBlock factByFact(List<Question> asked, String found) {
        return Blocks.write(asked, 0, (question, conditions) -> under(conditions, adding(found, question.explain())));
    }

    /** Where no fact is missing: the policy itself is asked, and only a failure is told. Whoever throws, throws. */
    static CodeBlock direct(List<Question> asked, String found) {
        return Blocks.write(asked, 0, (question, conditions) -> {
            if (!question.isAskedDirectly()) {
                return under(conditions, adding(found, question.explain()));
            }
            List<CodeBlock> all = new ArrayList<>(conditions);
            all.add(CodeBlock.of("!$L", question.answer()));
            return Blocks.block(all, adding(found, question.fail().orElseThrow()));
        });
    }

    private static CodeBlock adding(String found, CodeBlock call) {
        return CodeBlock.of("$N = $L;\n", found, call);
    }

    private static CodeBlock under(List<CodeBlock> conditions, CodeBlock statement) {
        return conditions.isEmpty() ? statement : Blocks.block(conditions, statement);
    }
}
