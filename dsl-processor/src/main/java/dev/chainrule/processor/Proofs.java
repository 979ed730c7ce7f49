package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.diff.Comparison;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.analysis.proof.Prover;
import dev.chainrule.processor.analysis.solver.Oracle;
import dev.chainrule.processor.analysis.witness.Suite;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.writer.SnippetWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Is anything proven of a policy, and how long may that take? Users say so with options. */
final class Proofs {

    /** Whether anything is proven; {@code false} turns proofs off. */
    private static final String PROVE = "chainrule.prove";

    /** How many steps the solver may take for one question; the same number means the same on every machine. */
    private static final String POLLS = "chainrule.polls";

    /** How many seconds the proofs of one policy may take. */
    private static final String SECONDS = "chainrule.seconds";

    private static final int USUAL_POLLS = 20_000;
    private static final int USUAL_SECONDS = 120;

    private final Map<String, String> options;
    private final boolean showsBodies;

    /**
     * Proofs as the options of a compilation want them.
     *
     * @param showsBodies whether the compiler shows what rules say; if not, that is told elsewhere
     */
    Proofs(Map<String, String> options, boolean showsBodies) {
        this.options = options;
        this.showsBodies = showsBodies;
    }

    static Set<String> options() {
        return Set.of(PROVE, POLLS, SECONDS);
    }

    /** The analysis with what was proven, and what was not. */
    Analysis prove(Analysis analysis, PolicySet set) {
        if (!analysis.sound() || !showsBodies) {
            return analysis;
        }
        BoundPolicy bound = analysis.bound();
        Optional<String> unavailable = unavailable(bound);
        if (unavailable.isPresent()) {
            return analysis.with(List.of(off(set, unavailable.get())));
        }
        Oracle oracle = oracles().apply(bound);
        return analysis.with(Prover.prove(bound, set, oracle, new SnippetWriter(bound, set.ancestors())::of));
    }

    /** What a policy permits and denies otherwise than an older one; nothing where nothing is proven. */
    Optional<Comparison.Result> compare(Edition now, Edition before) {
        Function<BoundPolicy, Oracle> oracles = oracles();
        boolean possible = showsBodies && isOn() && oracles.apply(now.bound()).isThere();
        return possible
                ? Optional.of(Comparison.compare(
                        now,
                        before,
                        oracles,
                        new SnippetWriter(now.bound(), now.set().ancestors())::of))
                : Optional.empty();
    }

    /** Why nothing can be proven of a policy, as the end of a sentence; nothing where it can. */
    Optional<String> unavailable(BoundPolicy bound) {
        if (!isOn()) {
            return Optional.of("the option " + PROVE + " says so");
        }
        if (!oracles().apply(bound).isThere()) {
            return Optional.of("the solver's jar, smtinterpol, is not on the processor path");
        }
        boolean hidden =
                bound.rules().stream().allMatch(rule -> rule.condition().isEmpty());
        return hidden && !showsBodies && !bound.rules().isEmpty()
                ? Optional.of("this compiler shows no method bodies")
                : Optional.empty();
    }

    private boolean isOn() {
        return Boolean.parseBoolean(options.getOrDefault(PROVE, "true"));
    }

    /** The requests that show what a policy decides, of which something can be proven. */
    Suite.Result witnesses(BoundPolicy bound) {
        BooleanSupplier timeIsUp = timeIsUp();
        return Suite.of(bound, oracles(timeIsUp), timeIsUp);
    }

    private Function<BoundPolicy, Oracle> oracles() {
        return oracles(timeIsUp());
    }

    private Function<BoundPolicy, Oracle> oracles(BooleanSupplier timeIsUp) {
        return policy -> new Oracle(policy, number(POLLS, USUAL_POLLS), timeIsUp);
    }

    private static Finding off(PolicySet set, String reason) {
        return Finding.of(
                Catalogue.PROOFS_OFF,
                set.policy().place().annotation("Policy"),
                set.policy().name(),
                reason);
    }

    /** The only limit that hangs on the machine. */
    private BooleanSupplier timeIsUp() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(number(SECONDS, USUAL_SECONDS));
        return () -> System.nanoTime() - end > 0;
    }

    /** A number that was given; one that is none counts as not given. */
    private int number(String option, int usual) {
        try {
            return Integer.parseInt(options.getOrDefault(option, String.valueOf(usual)));
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
