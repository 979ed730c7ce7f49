package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which enums of other sources must have no more constants than they have at compile time, so that something is so? It is asked
 * again with one more.
 */
final class KnownConstants {

    private final Oracle oracle;
    private final List<Enumeration> elsewhere;
    private final Map<Set<ClassRef>, Oracle> wider = new HashMap<>();

    KnownConstants(Oracle oracle, BoundPolicy policy) {
        this.oracle = oracle;
        this.elsewhere = policy.enumerations().stream()
                .filter(Enumeration::elsewhere)
                .filter(found -> !found.type().packageName().startsWith("java."))
                .toList();
    }

    /**
     * The constants on which it hangs, as the end of a sentence; none where it doesn't.
     *
     * @param isSo asks an oracle whether it is so; it is with the constants that are known
     */
    Optional<String> needed(Predicate<Oracle> isSo) {
        if (elsewhere.isEmpty() || isSo.test(withMore(elsewhere))) {
            return Optional.empty();
        }
        List<Enumeration> alone = elsewhere.stream()
                .filter(one -> !isSo.test(withMore(List.of(one))))
                .toList();
        List<Enumeration> needed = alone.isEmpty() ? elsewhere : alone;
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
