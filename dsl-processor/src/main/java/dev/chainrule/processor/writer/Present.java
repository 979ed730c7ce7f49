package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of facts, whether they are missing: of none twice.
 *
 * @param always what must not be missing whatever the request, since it is read in any case
 * @param conditional the other questions, each with what nobody has asked before it
 */
record Present(List<CodeBlock> always, List<Question> conditional) {

    /** What is asked within some conditions and loops. */
    private record Asked(Set<Opener> openers, CodeBlock missing) {

        /** Whether one who stands within these openers knows the answer. */
        boolean isKnownWithin(List<Opener> others) {
            return others.containsAll(openers);
        }
    }

    /**
     * @param always questions without openers
     * @param conditional those with openers, in the order in which they are written
     */
    static Present of(List<Question> always, List<Question> conditional) {
        Set<CodeBlock> first = new LinkedHashSet<>();
        always.forEach(question -> first.addAll(question.missing()));
        Set<Asked> before = new LinkedHashSet<>();
        first.forEach(missing -> before.add(new Asked(Set.of(), missing)));
        List<Question> left = new ArrayList<>();
        for (Question question : conditional) {
            List<CodeBlock> missing = question.missing().stream()
                    .filter(fact -> before.stream()
                            .noneMatch(
                                    asked -> asked.missing().equals(fact) && asked.isKnownWithin(question.openers())))
                    .toList();
            missing.forEach(fact -> before.add(new Asked(Set.copyOf(question.openers()), fact)));
            left.add(question.withMissing(missing));
        }
        return new Present(List.copyOf(first), List.copyOf(left));
    }
}
