package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which request shows that a chain is closed? Any one does, since nothing is asked of it. */
final class Closed {

    /** A closed chain is so on any day. */
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    /** Of a run that needs more parties there are so many. */
    private static final int SOME = 10;

    private Closed() {}

    /** A request of which nothing is told but a date. */
    static Request request(BoundChain chain) {
        Optional<Value.Thing> deal = chain.transaction().map(transaction -> {
            Value.Thing untold = new Value.Thing(List.of(), Map.of());
            return transaction.date().map(date -> Days.dated(untold, date, DAY)).orElse(untold);
        });
        List<List<Value.Thing>> parties =
                chain.positions().stream().map(Closed::parties).toList();
        return new Request(chain, deal, parties);
    }

    private static List<Value.Thing> parties(Position position) {
        List<ClassRef> types = position.alternatives().stream().limit(1).toList();
        return Collections.nCopies(Math.min(Math.max(1, position.min()), SOME), new Value.Thing(types, Map.of()));
    }
}
