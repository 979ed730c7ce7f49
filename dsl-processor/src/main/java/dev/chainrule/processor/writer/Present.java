package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.Collection;
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

    /** These facts are there, whoever told. */
    void tell(Collection<CodeBlock> missing) {
        missing.forEach(fact -> before.add(new Asked(Set.of(), fact)));
    }

    /** Those facts of which nobody has asked before, by one who stands within these openers. */
    List<CodeBlock> unknown(Collection<CodeBlock> missing, List<Opener> within) {
        List<CodeBlock> unknown = missing.stream()
                .distinct()
                .filter(fact ->
                        before.stream().noneMatch(asked -> asked.missing().equals(fact) && asked.isKnownWithin(within)))
                .toList();
        unknown.forEach(fact -> before.add(new Asked(Set.copyOf(within), fact)));
        return unknown;
    }

    /** The questions, each with what nobody has asked before it. */
    List<Question> unknown(List<Question> questions) {
        return questions.stream()
                .map(question -> question.withMissing(unknown(question.missing(), question.openers())))
                .toList();
    }
}
