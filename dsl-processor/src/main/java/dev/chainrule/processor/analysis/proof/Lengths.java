package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundChain.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lengths of a chain's runs are looked at? A question that names some parties of a run leaves gaps around them, and
 * what matters of a gap is whether anybody stands in it: {@link Insertion} tells whether longer ones can differ.
 */
final class Lengths {

    /** Where a chain has many runs, not every combination of lengths can be tried. */
    private static final int MOST_LINEUPS = 64;

    private static final int MORE = 2;

    private Lengths() {}

    /**
     * The lineups that leave gaps of up to a certain size around the parties that a check names.
     *
     * @param named the check in question; none where the question is about the chain alone
     */
    static List<Lineup> upTo(int gap, BoundChain chain, Optional<Check> named) {
        List<List<Integer>> lengths = List.of(List.of());
        for (int position = 0; position < chain.positions().size(); position++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> begun : lengths) {
                for (int length : lengths(gap, chain.positions().get(position), named(named, position))) {
                    if (longer.size() < MOST_LINEUPS) {
                        List<Integer> extended = new ArrayList<>(begun);
                        extended.add(length);
                        longer.add(List.copyOf(extended));
                    }
                }
            }
            lengths = longer;
        }
        return lengths.stream().map(each -> new Lineup(chain, each)).toList();
    }

    /** The positions of runs that may be longer than in any of these lineups. */
    static Set<Integer> open(List<Lineup> lineups, BoundChain chain) {
        Set<Integer> open = new HashSet<>();
        for (int position = 0; position < chain.positions().size(); position++) {
            int at = position;
            int longest = lineups.stream()
                    .mapToInt(lineup -> lineup.lengths().get(at))
                    .max()
                    .orElse(0);
            if (longest < chain.positions().get(position).max()) {
                open.add(position);
            }
        }
        return open;
    }

    /** Whether some combinations were left out. */
    static boolean isCut(List<Lineup> lineups) {
        return lineups.size() >= MOST_LINEUPS;
    }

    private static List<Integer> lengths(int gap, Position position, int named) {
        long least = Math.max(position.min(), named);
        long enough = Math.max(least + gap, named + (named + 1L) * gap);
        // A run that cannot become much longer is looked at to its end, which leaves nothing open.
        long most = gap > 0 && position.max() - enough <= MORE ? position.max() : Math.min(position.max(), enough);
        List<Integer> lengths = new ArrayList<>();
        for (long length = least; length <= most; length++) {
            lengths.add((int) length);
        }
        return lengths;
    }

    private static int named(Optional<Check> check, int position) {
        return (int) check.stream()
                .flatMap(each -> each.bindings().stream())
                .filter(binding -> binding.position() == position && !binding.whole())
                .count();
    }
}
