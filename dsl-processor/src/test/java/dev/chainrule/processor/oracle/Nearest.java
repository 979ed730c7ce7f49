package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Chain;
import dev.chainrule.processor.oracle.Description.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Which chains come nearest to parties that fit none? Every length of every run is tried, and parties are added or left out. */
final class Nearest {

    /** So many are told at most. */
    private static final int TOLD = 3;

    private Nearest() {}

    /**
     * The names of those that need the fewest parties added or left out, in the order of the chains; those of one transaction stand together.
     */
    static List<String> of(List<Chain> open, List<?> parties) {
        List<Chain> chains = open.stream()
                .collect(Collectors.groupingBy(
                        chain -> String.valueOf(chain.transaction()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        List<Integer> distances =
                chains.stream().map(chain -> distance(chain.slots(), parties)).toList();
        int least = distances.stream().mapToInt(Integer::intValue).min().orElse(0);
        List<String> nearest = new ArrayList<>();
        for (int i = 0; i < chains.size() && nearest.size() < TOLD; i++) {
            if (distances.get(i) == least) {
                nearest.add(chains.get(i).name());
            }
        }
        return nearest;
    }

    private static int distance(List<Slot> slots, List<?> parties) {
        int least = Integer.MAX_VALUE;
        for (List<Class<?>> sequence : sequences(slots, parties.size())) {
            least = Math.min(least, sequence.size() + parties.size() - 2 * common(sequence, 0, parties, 0));
        }
        return least;
    }

    /** Who may stand there, one after the other; longer runs than there are parties come no nearer. */
    private static List<List<Class<?>>> sequences(List<Slot> slots, int parties) {
        List<List<Class<?>>> sequences = new ArrayList<>(List.of(List.of()));
        for (Slot slot : slots) {
            int min = slot.run() ? slot.min() : 1;
            int max = slot.run() ? Math.max(min, Math.min(slot.max(), parties)) : 1;
            List<List<Class<?>>> longer = new ArrayList<>();
            for (List<Class<?>> sequence : sequences) {
                for (int length = min; length <= max; length++) {
                    List<Class<?>> one = new ArrayList<>(sequence);
                    for (int i = 0; i < length; i++) {
                        one.add(slot.type());
                    }
                    longer.add(one);
                }
            }
            sequences = longer;
        }
        return sequences;
    }

    /** How many of the parties can stay where they are, at most. */
    private static int common(List<Class<?>> sequence, int at, List<?> parties, int from) {
        int most = 0;
        for (int i = from; at < sequence.size() && i < parties.size(); i++) {
            if (sequence.get(at).isInstance(parties.get(i))) {
                most = 1 + common(sequence, at + 1, parties, i + 1);
                break;
            }
        }
        return at < sequence.size() ? Math.max(most, common(sequence, at + 1, parties, from)) : 0;
    }
}
