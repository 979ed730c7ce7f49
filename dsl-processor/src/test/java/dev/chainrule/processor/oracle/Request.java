package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A request in all its forms.
 *
 * @param parties for each position of the chain the party or the list of parties
 * @param date the date that the request was made up for
 * @param loose the parties as a plain list, which may fit another chain or none
 * @param soFar the parties of a chain that is still being built
 */
record Request(
        Chain chain, Object transaction, List<Object> parties, LocalDate date, List<Object> loose, List<Object> soFar) {

    /** The arguments of the chain's own methods. */
    Object[] arguments() {
        List<Object> arguments = new ArrayList<>(parties);
        if (chain.transaction() != null) {
            arguments.add(chain.at(), transaction);
        }
        return arguments.toArray();
    }

    List<List<?>> runs() {
        List<List<?>> runs = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Slot slot = chain.slots().get(i);
            if (slot.run() && parties.get(i) != null) {
                runs.add((List<?>) parties.get(i));
            }
        }
        return runs;
    }
}
