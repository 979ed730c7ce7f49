package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Local;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.List;

/** Writes questions one after the other; neighbours under the same condition share it. */
final class QuestionCode {

    /** As long as conditions may get before each has a line of its own. */
    private static final int ONE_LINE = 75;

    /** What is written for a single question, under the conditions that stand directly around it. */
    private interface Statement {

        CodeBlock of(Question question, List<CodeBlock> conditions);
    }

    private QuestionCode() {}

    private static CodeBlock all(List<CodeBlock> conditions) {
        List<CodeBlock> joined = conditions.stream()
                .map(condition -> text(condition).contains("||") ? CodeBlock.of("($L)", condition) : condition)
                .toList();
        CodeBlock oneLine = CodeBlock.join(joined, " && ");
        return oneLine.toString().length() <= ONE_LINE
                ? oneLine
                : CodeBlock.of("$>$>$L$<$<", CodeBlock.join(joined, "\n&& "));
    }

    /** A block's own text lacks what stands behind the last place where a line may be wrapped. */
    private static String text(CodeBlock code) {
        return CodeBlock.of("$L\n", code).toString();
    }

    /** Adds to what was found. */
    static CodeBlock explain(List<Question> asked, String found) {
        Narrowed narrowed = Narrowed.of(asked);
        CodeBlock.Builder code = CodeBlock.builder();
        asked.stream().flatMap(question -> question.roles().stream()).distinct().forEach(role -> code.add(local(role)));
        narrowed.locals().forEach(local -> code.add(local(local)));
        return code.add(explanations(narrowed.questions(), found)).build();
    }

    private static CodeBlock local(Local local) {
        return CodeBlock.of("$T $N = $L;\n", local.type(), local.name(), local.value());
    }

    private static CodeBlock explanations(List<Question> questions, String found) {
        return write(questions, 0, (question, conditions) -> {
            CodeBlock statement = CodeBlock.of("$N = $L;\n", found, question.explain());
            return conditions.isEmpty() ? statement : block(conditions, statement);
        });
    }

    /** Returns false where an answer is no; the last one's answer, if nothing stands around it, is left to {@link #yes}. */
    static CodeBlock answer(List<Question> questions) {
        Narrowed narrowed =
                Narrowed.of(endsPlainly(questions) ? questions.subList(0, questions.size() - 1) : questions);
        CodeBlock.Builder code = CodeBlock.builder();
        narrowed.locals().forEach(local -> code.add(local(local)));
        return code.add(answers(narrowed.questions())).build();
    }

    private static CodeBlock answers(List<Question> questions) {
        return write(questions, 0, (question, conditions) -> {
            List<CodeBlock> all = new ArrayList<>(conditions);
            all.add(CodeBlock.of("!$L", question.answer()));
            return block(all, CodeBlock.of("return false;\n"));
        });
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

    private static CodeBlock write(List<Question> questions, int depth, Statement statement) {
        CodeBlock.Builder code = CodeBlock.builder();
        int from = 0;
        while (from < questions.size()) {
            int to = from + 1;
            while (to < questions.size() && shared(questions.subList(from, to + 1), depth) > depth) {
                to++;
            }
            code.add(group(questions.subList(from, to), depth, statement));
            from = to;
        }
        return code.build();
    }

    /** Writes what has at least its first opener in common, or is alone. */
    private static CodeBlock group(List<Question> questions, int depth, Statement statement) {
        int shared = shared(questions, depth);
        List<Opener> openers = questions.get(0).openers();
        List<CodeBlock> conditions = new ArrayList<>();
        for (int i = depth; i < shared; i++) {
            if (!openers.get(i).isCondition()) {
                CodeBlock inner = CodeBlock.builder()
                        .beginControlFlow("$L", openers.get(i).head())
                        .add(write(questions, i + 1, statement))
                        .endControlFlow()
                        .build();
                return conditions.isEmpty() ? inner : block(conditions, inner);
            }
            conditions.add(openers.get(i).head());
        }
        return questions.size() == 1
                ? statement.of(questions.get(0), conditions)
                : block(conditions, write(questions, shared, statement));
    }

    /** How many openers all of them begin with. */
    private static int shared(List<Question> questions, int depth) {
        Question first = questions.get(0);
        int shared = depth;
        while (shared < first.openers().size() && allHave(first.openers().get(shared), questions, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean allHave(Opener opener, List<Question> questions, int depth) {
        return questions.stream()
                .allMatch(question -> depth < question.openers().size()
                        && question.openers().get(depth).equals(opener));
    }

    private static CodeBlock block(List<CodeBlock> conditions, CodeBlock inner) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", conditions.size() == 1 ? conditions.get(0) : all(conditions))
                .add(inner)
                .endControlFlow()
                .build();
    }
}
