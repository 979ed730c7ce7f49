package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which enums of other sources must have no more constants than they have at compile time, so that something is so? It is asked
 * again where there may be others.
 */
public final class KnownConstants {

    private final Oracle oracle;
    private final List<Enumeration> elsewhere;
    private final Map<Set<ClassRef>, Oracle> wider = new HashMap<>();

    /**
     * For what an oracle says.
     *
     * @param policy what the oracle is asked about
     */
    public KnownConstants(Oracle oracle, BoundPolicy policy) {
        this.oracle = oracle;
        this.elsewhere = policy.enumerations().stream()
                .filter(Enumeration::elsewhere)
                .filter(found -> !found.type().packageName().startsWith("java."))
                .toList();
    }

    /**
     * The constants on which it hangs, as the end of a sentence; none where it doesn't.
     *
     * @param rules what it may hang on
     * @param isSo asks an oracle whether it is so; it is with the constants that are known
     */
    public Optional<String> needed(Stream<Rule> rules, Predicate<Oracle> isSo) {
        if (elsewhere.isEmpty()) {
            return Optional.empty();
        }
        Set<ClassRef> compared = rules.flatMap(rule -> rule.condition().stream())
                .flatMap(body -> Expressions.enums(body).stream())
                .collect(Collectors.toSet());
        List<Enumeration> concerned = elsewhere.stream()
                .filter(known -> compared.contains(known.type()))
                .toList();
        if (concerned.isEmpty() || isSo.test(withMore(concerned))) {
            return Optional.empty();
        }
        List<Enumeration> alone = concerned.stream()
                .filter(one -> !isSo.test(withMore(List.of(one))))
                .toList();
        List<Enumeration> needed = alone.isEmpty() ? concerned : alone;
        return Optional.of("the "
                + Words.and(needed.stream()
                        .map(one -> one.constants().size() + " constants of "
                                + one.type().simpleName())
                        .toList())
                + " known at compile time");
    }

    private Oracle withMore(List<Enumeration> enums) {
        Set<ClassRef> types = enums.stream().map(Enumeration::type).collect(Collectors.toSet());
        return wider.computeIfAbsent(types, oracle::withMoreConstants);
    }
}
