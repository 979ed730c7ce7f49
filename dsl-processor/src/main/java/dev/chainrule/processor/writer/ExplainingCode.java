package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes questions that add what is wrong to what was found. */
final class ExplainingCode {

    private ExplainingCode() {}

    static CodeBlock of(List<Question> asked, String found) {
        Narrowed narrowed = Narrowed.of(asked);
        CodeBlock.Builder code = CodeBlock.builder();
        asked.stream()
                .flatMap(question -> question.roles().stream())
                .distinct()
                .forEach(role -> code.add(Blocks.local(role)));
        narrowed.locals().forEach(local -> code.add(Blocks.local(local)));
        return code.add(Blocks.write(narrowed.questions(), 0, (question, conditions) -> {
                    CodeBlock statement = CodeBlock.of("$N = $L;\n", found, question.explain());
                    return conditions.isEmpty() ? statement : Blocks.block(conditions, statement);
                }))
                .build();
    }
}
