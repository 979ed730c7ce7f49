package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request of objects, which knows its place in the processor's model.
 *
 * @param transaction {@code null} where the chain has none
 * @param parties for each position those who stand there
 */
record Trial(BoundChain chain, Object transaction, List<List<Object>> parties) {

    /** The arguments of the chain's own methods. */
    Object[] arguments() {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            arguments.add(
                    chain.positions().get(i).run()
                            ? parties.get(i)
                            : parties.get(i).get(0));
        }
        chain.transaction().ifPresent(deal -> arguments.add(deal.parameter(), transaction));
        return arguments.toArray();
    }

    Request modelled() {
        List<List<Value.Thing>> things = new ArrayList<>();
        for (List<Object> there : parties) {
            things.add(there.stream().map(ModelValues::thing).toList());
        }
        return new Request(chain, Optional.ofNullable(transaction).map(ModelValues::thing), things);
    }

    @Override
    public String toString() {
        return chain.chain().name() + " " + transaction + " " + parties;
    }
}
