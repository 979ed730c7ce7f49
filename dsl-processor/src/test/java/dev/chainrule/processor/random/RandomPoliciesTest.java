package dev.chainrule.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Do the generated validator, the reference, the solver's formula and the proofs agree on policies that nobody thought of? Each JDK gets
 * others; {@code -Dchainrule.policies} says how many, and {@code -Dchainrule.first} the seed of the first.
 */
class RandomPoliciesTest {

    private static final int POLICIES = Integer.getInteger("chainrule.policies", 1_050);
    private static final int FIRST =
            Integer.getInteger("chainrule.first", Runtime.version().feature() * 1_000);
    private static final int BATCH = 50;
    private static final int REQUESTS = 180;

    /** Where nothing is planted, an eighth of the usual: what takes a solver longest is not what goes wrong most. */
    private static final int FEW_POLLS = Proven.USUAL_POLLS / 8;

    @TempDir
    private static Path root;

    @Test
    void validatorsDecideLikeTheReference() {
        Tally tally = new Tally();

        List<String> differences = IntStream.range(0, (POLICIES + BATCH - 1) / BATCH)
                .parallel()
                .mapToObj(batch -> differences(batch, tally))
                .flatMap(List::stream)
                .toList();

        System.out.println("Random policies: " + tally);
        assertThat(differences).isEmpty();
        assertThat(tally.of("policies")).isGreaterThan(POLICIES * 96L / 100);
        assertThat(tally.of("permitted")).isGreaterThan(tally.of("requests") / 5);
        assertThat(tally.of("formulas compared")).isGreaterThan(POLICIES * 3L);
        assertThat(tally.of("formulas unknown")).isLessThan(tally.of("formulas compared") / 20);
        assertThat(tally.of("planted")).isGreaterThan(POLICIES * 30L / 100);
        assertThat(tally.of("planted and found")).isGreaterThan(tally.of("planted") * 2 / 3);
    }

    private static List<String> differences(int batch, Tally tally) {
        Workshop workshop = new Workshop(root.resolve("batch" + batch));
        Map<String, Draft> drafts = new LinkedHashMap<>();
        LongStream.range(0, BATCH)
                .mapToObj(i -> PolicyGenerator.policy(FIRST + (long) batch * BATCH + i))
                .forEach(draft -> drafts.put(draft.pack(), draft));
        Map<String, String> sources = new LinkedHashMap<>();
        drafts.forEach((pack, draft) -> sources.put(pack, Source.of(draft)));
        List<String> differences = new ArrayList<>();
        for (Workshop.Product product : workshop.build(sources).values()) {
            Draft draft = Objects.requireNonNull(drafts.get(product.pack()));
            tally.count("policies");
            difference(draft, product, tally).ifPresent(found -> differences.add(reproduction(workshop, draft, found)));
        }
        workshop.clear();
        return differences;
    }

    private static Optional<String> difference(Draft draft, Workshop.Product product, Tally tally) {
        int polls = draft.plant().isPresent() ? Proven.USUAL_POLLS : FEW_POLLS;
        Examination examination = new Examination(product, REQUESTS, polls);
        return Plants.missed(draft, examination.findings(), tally).or(() -> examination.difference(tally));
    }

    private static String reproduction(Workshop workshop, Draft draft, String found) {
        Draft smallest = new Shrinker(smaller -> shows(workshop, smaller, found), 300).shrink(draft);
        return draft.pack() + ": " + difference(workshop, smallest).orElse(found) + "\n" + Source.of(smallest);
    }

    /** Whether a policy shows what was found, and not something else. */
    private static boolean shows(Workshop workshop, Draft draft, String found) {
        return draft.isStillPlanted()
                && difference(workshop, draft)
                        .filter(other -> kind(other).equals(kind(found)))
                        .isPresent();
    }

    private static String kind(String difference) {
        return difference.substring(0, Math.min(12, difference.length()));
    }

    private static Optional<String> difference(Workshop workshop, Draft draft) {
        try {
            return workshop.build(Map.of(draft.pack(), Source.of(draft))).values().stream()
                    .flatMap(product -> difference(draft, product, new Tally()).stream())
                    .findFirst();
        } catch (AssertionError refused) {
            // What was left out was needed.
            return Optional.empty();
        }
    }
}
