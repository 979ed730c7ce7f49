package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of facts, whether they are missing: of none twice, if it is told of questions in the order in which they are written. If not,
 * a fact may be asked for again, but none is left out.
 */
final class Present {

    /** Within which conditions and loops each fact was asked for. */
    private final Map<CodeBlock, List<Set<Opener>>> before = new HashMap<>();

    /** These facts are there, whoever told. */
    void tell(Collection<CodeBlock> missing) {
        missing.forEach(fact -> tell(fact, List.of()));
    }

    /** Those facts of which nobody has asked before, by one who stands within these openers. */
    List<CodeBlock> unknown(Collection<CodeBlock> missing, List<Opener> within) {
        Set<Opener> openers = Set.copyOf(within);
        List<CodeBlock> unknown = missing.stream()
                .distinct()
                .filter(fact -> before.getOrDefault(fact, List.of()).stream().noneMatch(openers::containsAll))
                .toList();
        unknown.forEach(fact -> tell(fact, within));
        return unknown;
    }

    private void tell(CodeBlock fact, List<Opener> within) {
        before.computeIfAbsent(fact, any -> new ArrayList<>()).add(Set.copyOf(within));
    }

    /** The questions, each with what nobody has asked before it. */
    List<Question> unknown(List<Question> questions) {
        return questions.stream()
                .map(question -> question.withMissing(unknown(question.missing(), question.openers())))
                .toList();
    }
}
