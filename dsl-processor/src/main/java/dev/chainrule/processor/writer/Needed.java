package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Local;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts have to be there for the policy itself to be asked?
 *
 * @param always each true where one is missing that is read in any case
 * @param ofTypes the same of one that is read if a party is of a type
 */
record Needed(Set<CodeBlock> always, Map<Local, Set<CodeBlock>> ofTypes) {

    static final Needed NOTHING = new Needed(Set.of(), Map.of());

    static Needed of(List<Question> questions) {
        Needed needed = new Needed(new LinkedHashSet<>(), new LinkedHashMap<>());
        questions.stream().filter(Question::isAskedDirectly).forEach(needed::add);
        needed.ofTypes.values().forEach(facts -> facts.removeAll(needed.always));
        needed.ofTypes.values().removeIf(Set::isEmpty);
        return needed;
    }

    private void add(Question question) {
        question.type()
                .map(type -> ofTypes.computeIfAbsent(type, any -> new LinkedHashSet<>()))
                .orElse(always)
                .addAll(question.missing());
    }

    /** The tests whether parties are of a type. */
    Set<Local> types() {
        return ofTypes.keySet();
    }

    /** How many facts there are to look at. */
    int size() {
        return always.size() + ofTypes.values().stream().mapToInt(Set::size).sum();
    }

    /** What is done instead where a fact is missing; whether parties are of a type stands in variables before it. */
    CodeBlock unless(CodeBlock instead) {
        List<CodeBlock> missing = new ArrayList<>(always);
        ofTypes.forEach((type, facts) -> missing.add(
                Blocks.all(List.of(CodeBlock.of("$N != null", type.name()), Blocks.any(List.copyOf(facts))))));
        return missing.isEmpty() ? CodeBlock.of("") : Blocks.block(List.of(Blocks.any(missing)), instead);
    }
}
