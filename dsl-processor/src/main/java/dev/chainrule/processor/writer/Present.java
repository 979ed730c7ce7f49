package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is asked of facts, whether they are missing: of none twice. It is told of questions in the order in which they are written. */
final class Present {

    /** What is asked within some conditions and loops. */
    private record Asked(Set<Opener> openers, CodeBlock missing) {

        /** Whether one who stands within these openers knows the answer. */
        boolean isKnownWithin(List<Opener> others) {
            return others.containsAll(openers);
        }
    }

    private final Set<Asked> before = new HashSet<>();

    /** What must not be missing for questions that are asked in any case. */
    List<CodeBlock> facts(List<Question> always) {
        return unknown(always).stream()
                .flatMap(question -> question.missing().stream())
                .toList();
    }

    /** The questions, each with what nobody has asked before it. */
    List<Question> unknown(List<Question> questions) {
        return questions.stream().map(this::unknown).toList();
    }

    private Question unknown(Question question) {
        List<CodeBlock> missing = question.missing().stream()
                .filter(fact -> before.stream()
                        .noneMatch(asked -> asked.missing().equals(fact) && asked.isKnownWithin(question.openers())))
                .toList();
        missing.forEach(fact -> before.add(new Asked(Set.copyOf(question.openers()), fact)));
        return question.withMissing(missing);
    }
}
