package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;

/** What tells a chain from others, but for its dates and the lengths of its runs. */
record ChainKey(Optional<ClassRef> transaction, List<ClassRef> parties, List<Boolean> runs) {

    static ChainKey of(BoundChain chain) {
        return new ChainKey(
                chain.transaction().map(Deal::type),
                chain.positions().stream().map(Position::type).toList(),
                chain.positions().stream().map(Position::run).toList());
    }

    /** Whether some parties and a transaction fit two chains, whatever the date is. */
    static boolean areAlike(BoundChain chain, BoundChain other) {
        return of(chain).equals(of(other)) && mayBeAsLong(chain, other);
    }

    /** Whether the runs of two chains with the same key can have the same lengths. */
    static boolean mayBeAsLong(BoundChain chain, BoundChain other) {
        for (int i = 0; i < chain.positions().size(); i++) {
            Position one = chain.positions().get(i);
            Position two = other.positions().get(i);
            if (one.max() < two.min() || two.max() < one.min()) {
                return false;
            }
        }
        return true;
    }
}
