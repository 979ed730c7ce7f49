package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Proven.Told;
import java.util.List;
import java.util.Optional;

/** Was a planted flaw found? */
final class Plants {

    private Plants() {}

    static Optional<String> missed(Draft draft, List<Told> findings) {
        return draft.plant()
                .filter(plant -> !isFound(plant, findings))
                .map(plant -> "Not found: " + plant + "\nbut "
                        + findings.stream().map(Told::text).toList());
    }

    private static boolean isFound(Plant plant, List<Told> findings) {
        return findings.stream().anyMatch(told -> isIt(plant, told) || isIdle(plant, told));
    }

    private static boolean isIt(Plant plant, Told told) {
        return plant.about().contains(told.about()) && (plant.finding().contains(told.id()) || isDoubted(plant, told));
    }

    /** Where a rule calls code that cannot be read, nobody knows whether anything is permitted: that is said instead. */
    private static boolean isDoubted(Plant plant, Told told) {
        return plant.finding().contains("guarantee-refuted")
                && told.id().equals("guarantee-not-proven")
                && told.text().contains(" answers ");
    }

    /**
     * Where the chain is dead for another reason, nothing else is asked about it; and where no run of a chain is long enough,
     * no rule along it is called idle.
     */
    private static boolean isIdle(Plant plant, Told told) {
        boolean dead = told.id().equals("dead-chain") || told.id().equals("givens-contradict");
        return told.id().equals("no-short-run") || (dead && plant.chains().contains(told.about()));
    }
}
