package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.model.BoundChain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which chains came, went, changed, or only say it in other words? */
final class ChainChanges {

    private ChainChanges() {}

    static void tell(Pairing pairing, Changes changes) {
        changes.add("chain", "is new", "are new", names(pairing.added()));
        changes.add("chain", "is gone", "are gone", names(pairing.dropped()));
        pairing.reshaped()
                .forEach(pair -> changes.add("the chain " + name(pair.now()) + " was " + Words.path(pair.before())
                        + " and is " + Words.path(pair.now()) + ", which is not compared"));
        pairing.joint().stream()
                .filter(pair -> !name(pair.now()).equals(name(pair.before())))
                .forEach(
                        pair -> changes.add("the chain " + name(pair.before()) + " is now called " + name(pair.now())));
        changes.add(
                "chain",
                "has other dates or bounds",
                "have other dates or bounds",
                names(pairing, pair -> !isBoundAlike(pair)));
        changes.add(
                "chain",
                "only says it in other words",
                "only say it in other words",
                names(
                        pairing,
                        pair -> isBoundAlike(pair) && !wording(pair.now()).equals(wording(pair.before()))));
    }

    private static boolean isBoundAlike(JointChain pair) {
        return bounds(pair.now()).equals(bounds(pair.before()));
    }

    private static List<Object> bounds(BoundChain chain) {
        List<Object> bounds =
                new ArrayList<>(List.of(chain.windows(), chain.closed().isEmpty()));
        chain.positions()
                .forEach(position -> bounds.add(List.of(position.min(), position.max(), position.alternatives())));
        return bounds;
    }

    private static List<Object> wording(BoundChain chain) {
        return List.of(chain.closed(), chain.chain().cites(), Words.path(chain));
    }

    private static List<String> names(Pairing pairing, Predicate<JointChain> which) {
        return pairing.joint().stream()
                .filter(which)
                .map(pair -> name(pair.now()))
                .toList();
    }

    private static List<String> names(List<BoundChain> chains) {
        return chains.stream().map(ChainChanges::name).toList();
    }

    private static String name(BoundChain chain) {
        return chain.chain().name();
    }
}
