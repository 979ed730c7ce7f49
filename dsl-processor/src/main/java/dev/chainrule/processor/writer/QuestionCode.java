package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes questions one after the other; neighbours under the same condition share it. */
final class QuestionCode {

    private QuestionCode() {}

    /** Adds to what was found. */
    static CodeBlock explain(List<Question> questions, String found) {
        return write(questions, 0, question -> CodeBlock.of("$N = $L;\n", found, question.explain()));
    }

    /** Returns false where an answer is no; the last one's answer, if nothing stands around it, is left to {@link #yes}. */
    static CodeBlock answer(List<Question> questions) {
        return write(
                endsPlainly(questions) ? questions.subList(0, questions.size() - 1) : questions,
                0,
                question -> CodeBlock.builder()
                        .beginControlFlow("if (!$L)", question.answer())
                        .addStatement("return false")
                        .endControlFlow()
                        .build());
    }

    /** Returns what is left when no answer was no. */
    static CodeBlock yes(List<Question> questions) {
        return endsPlainly(questions)
                ? CodeBlock.of(
                        "return $L;\n", questions.get(questions.size() - 1).answer())
                : CodeBlock.of("return true;\n");
    }

    private static boolean endsPlainly(List<Question> questions) {
        return !questions.isEmpty()
                && questions.get(questions.size() - 1).openers().isEmpty();
    }

    private static CodeBlock write(List<Question> questions, int depth, Function<Question, CodeBlock> statement) {
        CodeBlock.Builder code = CodeBlock.builder();
        int from = 0;
        while (from < questions.size()) {
            Optional<Opener> opener = opener(questions.get(from), depth);
            int to = from + 1;
            while (to < questions.size()
                    && opener.isPresent()
                    && opener(questions.get(to), depth).equals(opener)) {
                to++;
            }
            if (opener.isPresent()) {
                code.beginControlFlow("$L", opener.get().head())
                        .add(write(questions.subList(from, to), depth + 1, statement))
                        .endControlFlow();
            } else {
                code.add(statement.apply(questions.get(from)));
            }
            from = to;
        }
        return code.build();
    }

    private static Optional<Opener> opener(Question question, int depth) {
        return depth < question.openers().size()
                ? Optional.of(question.openers().get(depth))
                : Optional.empty();
    }
}
