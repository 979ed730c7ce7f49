package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Proven.Told;
import java.util.List;
import java.util.Optional;

/** Was a planted flaw found? Where another flaw of the policy hides it, that one is to be found instead. */
final class Plants {

    private Plants() {}

    /** What was not found; counts how those came out that were. */
    static Optional<String> missed(Draft draft, List<Told> findings, Tally tally) {
        if (draft.plant().isEmpty()) {
            return Optional.empty();
        }
        Plant plant = draft.plant().get();
        tally.count("planted");
        if (findings.stream().anyMatch(told -> isNamed(plant, told))) {
            tally.count("planted and found");
        } else if (findings.stream().anyMatch(told -> isDoubted(plant, told))) {
            tally.count("planted and doubted");
        } else if (findings.stream().anyMatch(told -> isHidden(plant, told))) {
            tally.count("planted and hidden");
        } else {
            return Optional.of("Not found: " + plant + "\nbut "
                    + findings.stream().map(Told::text).toList());
        }
        return Optional.empty();
    }

    private static boolean isNamed(Plant plant, Told told) {
        return plant.about().contains(told.about()) && plant.finding().contains(told.id());
    }

    /**
     * Where it is not known whether anything is permitted, for a call that cannot be read or a hard sum, that is said instead; and
     * where nothing is permitted as long as such a call answers alike, that the guarantee holds so long.
     */
    private static boolean isDoubted(Plant plant, Told told) {
        boolean unsure = told.text().contains(" answers ") || told.text().contains("did not stand up");
        return plant.about().contains(told.about())
                && plant.finding().contains("guarantee-refuted")
                && (told.id().equals("guarantee-if-alike") || (told.id().equals("guarantee-not-proven") && unsure));
    }

    /**
     * Where the chain is dead for another reason, nothing else is asked about it; and where no run of a chain is long enough,
     * no rule along it is called idle.
     */
    private static boolean isHidden(Plant plant, Told told) {
        return List.of("dead-chain", "givens-contradict", "no-short-run").contains(told.id())
                && plant.chains().contains(told.about());
    }
}
