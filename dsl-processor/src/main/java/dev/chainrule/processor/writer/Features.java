package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Window;
import java.util.List;
import java.util.function.Predicate;

/**
 * What does a policy make use of? Code for the rest is not written.
 *
 * @param dated whether some chain is in force on some dates only
 * @param undated whether some chain is in force on all dates
 * @param closed whether some chain is closed
 * @param runs whether some chain has a run of parties
 * @param singles whether some chain has a position of one party of a party type
 * @param plain whether some chain has no transaction
 * @param deals whether some chain has one
 * @param warnings whether some rule only warns
 */
record Features(
        boolean dated,
        boolean undated,
        boolean closed,
        boolean runs,
        boolean singles,
        boolean plain,
        boolean deals,
        boolean warnings) {

    static Features of(BoundPolicy bound) {
        return new Features(
                any(bound, Features::isDated),
                any(bound, Features::isUndated),
                any(bound, Features::isClosed),
                any(bound, Features::hasRuns),
                any(
                        bound,
                        chain -> chain.positions().stream()
                                .anyMatch(position -> !position.run() && !position.isAbstract())),
                any(bound, chain -> chain.transaction().isEmpty()),
                any(bound, chain -> chain.transaction().isPresent()),
                any(
                        bound,
                        chain -> chain.checks().stream()
                                .anyMatch(check -> check.rule().warning())));
    }

    private static boolean any(BoundPolicy bound, Predicate<BoundChain> feature) {
        return bound.chains().stream().anyMatch(feature);
    }

    static boolean isClosed(BoundChain chain) {
        return !chain.closed().isEmpty();
    }

    static boolean hasRuns(BoundChain chain) {
        return chain.positions().stream().anyMatch(Position::run);
    }

    static boolean isDated(BoundChain chain) {
        return !isClosed(chain) && !isUndated(chain);
    }

    private static boolean isUndated(BoundChain chain) {
        return chain.windows().equals(List.of(Window.ALWAYS));
    }
}
