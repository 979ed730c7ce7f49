package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import java.util.List;

/** What is a check along a chain called? As its rule, and where that is asked at several places, after these as well. */
public final class CheckWords {

    private CheckWords() {}

    /** {@code licensed}, or {@code licensed of distributors and dispenser}. */
    public static String of(BoundChain chain, Check check) {
        String rule = check.rule().name();
        boolean once = chain.checks().stream()
                        .map(Check::rule)
                        .filter(check.rule()::equals)
                        .count()
                == 1;
        List<String> places = check.bindings().stream()
                .map(binding -> chain.positions().get(binding.position()).name())
                .distinct()
                .toList();
        return once || places.isEmpty() ? rule : rule + " of " + Words.and(places);
    }
}
