package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * As what may a list of parties be read? As every chain in order whose positions fit, and of a chain with runs in every
 * way of dividing the list.
 */
final class Readings {

    private final Description policy;
    private final Evaluator evaluator;

    Readings(Description policy, Evaluator evaluator) {
        this.policy = policy;
        this.evaluator = evaluator;
    }

    /**
     * All readings.
     *
     * @param transaction the transaction, or {@code null} for the chains that have none
     */
    List<Outcome> all(Object transaction, List<?> parties) {
        List<Outcome> found = new ArrayList<>();
        for (Chain chain : policy.chains()) {
            boolean asked = transaction == null
                    ? chain.transaction() == null
                    : chain.transaction() != null && chain.transaction().isInstance(transaction);
            if (asked) {
                divide(chain, transaction, parties, 0, new ArrayList<>(), found);
            }
        }
        return found;
    }

    private void divide(
            Chain chain, Object transaction, List<?> rest, int index, List<Object> taken, List<Outcome> found) {
        if (index == chain.slots().size()) {
            if (rest.isEmpty()) {
                found.add(evaluator.decide(chain, transaction, new ArrayList<>(taken)));
            }
            return;
        }
        Slot slot = chain.slots().get(index);
        for (int size = slot.run() ? 0 : 1; size <= (slot.run() ? rest.size() : 1); size++) {
            if (size > rest.size() || !rest.subList(0, size).stream().allMatch(slot.type()::isInstance)) {
                return;
            }
            taken.add(slot.run() ? new ArrayList<>(rest.subList(0, size)) : rest.get(0));
            divide(chain, transaction, rest.subList(size, rest.size()), index + 1, taken, found);
            taken.remove(index);
        }
    }

    /** Which of the denied or permitted readings may be the answer? More than one only where a run divides in several ways. */
    static List<Outcome> best(List<Outcome> readings) {
        List<Outcome> permitted = readings.stream().filter(Outcome::permitted).toList();
        if (!permitted.isEmpty()) {
            return ofFirstChain(permitted);
        }
        int fewest = readings.stream()
                .mapToInt(reading -> reading.violations.size())
                .min()
                .orElse(0);
        return ofFirstChain(readings.stream()
                .filter(reading -> reading.violations.size() == fewest)
                .toList());
    }

    private static List<Outcome> ofFirstChain(List<Outcome> readings) {
        return readings.stream()
                .filter(reading -> reading.chain.equals(readings.get(0).chain))
                .toList();
    }
}
