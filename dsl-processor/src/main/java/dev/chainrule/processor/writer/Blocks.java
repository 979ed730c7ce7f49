package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes questions one after the other, each in its blocks; neighbours under the same condition share it. */
final class Blocks {

    /** As long as conditions may get before each has a line of its own. */
    private static final int ONE_LINE = 75;

    /** Before types, where a block's own text has what will be imported. */
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    /** What is written for a single question, under the conditions that stand directly around it. */
    interface Statement {

        CodeBlock of(Question question, List<CodeBlock> conditions);
    }

    private Blocks() {}

    static CodeBlock all(List<CodeBlock> conditions) {
        return joined(conditions, "&&", "||");
    }

    static CodeBlock any(List<CodeBlock> conditions) {
        return joined(conditions, "||", "&&");
    }

    private static CodeBlock joined(List<CodeBlock> conditions, String by, String other) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        List<CodeBlock> joined = conditions.stream()
                .map(condition -> text(condition).contains(other) ? CodeBlock.of("($L)", condition) : condition)
                .toList();
        CodeBlock oneLine = CodeBlock.join(joined, " " + by + " ");
        return fits(oneLine) ? oneLine : CodeBlock.of("$>$>$L$<$<", CodeBlock.join(joined, "\n" + by + " "));
    }

    /** Whether it is short enough for one line. */
    static boolean fits(CodeBlock oneLine) {
        return PACKAGES.matcher(text(oneLine)).replaceAll("").length() <= ONE_LINE;
    }

    /** A block's own text lacks what stands behind the last place where a line may be wrapped. */
    private static String text(CodeBlock code) {
        return CodeBlock.of("$L\n", code).toString();
    }

    /** @param depth how many of each question's openers stand around all of it already */
    static CodeBlock write(List<Question> questions, int depth, Statement statement) {
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

    /** What happens where a condition does not hold. */
    static CodeBlock unless(CodeBlock condition, CodeBlock inner) {
        return block(List.of(CodeBlock.of("!$L", condition)), inner);
    }

    static CodeBlock block(List<CodeBlock> conditions, CodeBlock inner) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", all(conditions))
                .add(inner)
                .endControlFlow()
                .build();
    }
}
