package dev.chainrule.processor.analysis.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Which things, as light together as can be, are such that each of several sets has one of them? */
final class HittingSet {

    /** After so many steps the best that was seen is taken. */
    private static final int MOST_STEPS = 100_000;

    private final List<NavigableSet<Integer>> sets;
    private final IntUnaryOperator weight;
    private NavigableSet<Integer> best = new TreeSet<>();
    private int bestWeight = Integer.MAX_VALUE;
    private int steps;

    private HittingSet(List<NavigableSet<Integer>> sets, IntUnaryOperator weight) {
        this.sets = sets;
        this.weight = weight;
    }

    /**
     * The lightest; of several the one with the first things.
     *
     * @param sets none of them empty
     * @param weight of each thing, more than 0
     */
    static Set<Integer> lightest(List<NavigableSet<Integer>> sets, IntUnaryOperator weight) {
        HittingSet search = new HittingSet(sets, weight);
        search.extend(List.of(), 0);
        return search.best;
    }

    private void extend(List<Integer> chosen, int weighing) {
        steps++;
        if (weighing >= bestWeight) {
            return;
        }
        NavigableSet<Integer> open = sets.stream()
                .filter(set -> chosen.stream().noneMatch(set::contains))
                .findFirst()
                .orElse(new TreeSet<>());
        if (open.isEmpty()) {
            best = new TreeSet<>(chosen);
            bestWeight = weighing;
        }
        for (int thing : open) {
            if (bestWeight == Integer.MAX_VALUE || steps < MOST_STEPS) {
                List<Integer> longer = new ArrayList<>(chosen);
                longer.add(thing);
                extend(longer, weighing + weight.applyAsInt(thing));
            }
        }
    }
}
