package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.Local;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that ask no object twice of which type it is: where some would, a variable before all blocks holds the
 * answer. Such tests are slow where an object is not of the type, and compilers keep no answer from one to the next.
 */
record Narrowed(List<Local> locals, List<Question> questions) {

    static Narrowed of(List<Question> questions) {
        return of(questions, Set.of());
    }

    /** @param others tests whose answers are needed elsewhere as well */
    static Narrowed of(List<Question> questions, Set<Local> others) {
        Set<Local> locals = new LinkedHashSet<>(others);
        blocks(questions).forEach((local, blocks) -> {
            if (blocks > 1) {
                locals.add(local);
            }
        });
        return new Narrowed(
                List.copyOf(locals),
                questions.stream().map(question -> testing(locals, question)).toList());
    }

    /** The variables, to be written before the questions. */
    CodeBlock declared() {
        CodeBlock.Builder code = CodeBlock.builder();
        locals.forEach(local -> code.addStatement("$T $N = $L", local.type(), local.name(), local.value()));
        return code.build();
    }

    /** How many blocks begin with each test; neighbours share one. */
    private static Map<Local, Integer> blocks(List<Question> questions) {
        Map<Local, Integer> blocks = new LinkedHashMap<>();
        Set<Local> before = Set.of();
        for (Question question : questions) {
            Set<Local> now = new LinkedHashSet<>();
            question.openers().forEach(opener -> opener.narrowed().ifPresent(now::add));
            for (Local local : now) {
                if (!before.contains(local)) {
                    blocks.merge(local, 1, Integer::sum);
                }
            }
            before = now;
        }
        return blocks;
    }

    private static Question testing(Set<Local> locals, Question question) {
        List<Opener> openers = new ArrayList<>();
        for (Opener opener : question.openers()) {
            Optional<Local> local = opener.narrowed().filter(locals::contains);
            openers.add(local.map(Opener::tested).orElse(opener));
        }
        return question.within(List.copyOf(openers));
    }
}
