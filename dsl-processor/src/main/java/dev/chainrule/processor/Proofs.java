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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Is anything proven of a policy, and how long may that take? Users say so with their settings. */
final class Proofs {

    private static final String HIDDEN = "this compiler shows no method bodies";

    private final Settings settings;
    private final boolean showsBodies;

    /**
     * Proofs as the settings want them.
     *
     * @param showsBodies whether the compiler shows what rules say; if not, that is told elsewhere
     */
    Proofs(Settings settings, boolean showsBodies) {
        this.settings = settings;
        this.showsBodies = showsBodies;
    }

    /** The analysis with what was proven, and what was not. */
    Analysis prove(Analysis analysis, PolicySet set) {
        if (!analysis.sound() || !showsBodies) {
            return analysis;
        }
        if (!settings.proves()) {
            return analysis.with(List.of(untold(Catalogue.PROOFS_OFF, set)));
        }
        BoundPolicy bound = analysis.bound();
        Oracle oracle = oracles().apply(bound);
        if (!oracle.isThere()) {
            return analysis.with(List.of(untold(Catalogue.SOLVER_MISSING, set)));
        }
        return analysis.with(Prover.prove(bound, set, oracle, new SnippetWriter(bound, set.ancestors())::of));
    }

    /** What a policy permits and denies otherwise than an older one; nothing where nothing is proven. */
    Optional<Comparison.Result> compare(Edition now, Edition before) {
        Function<BoundPolicy, Oracle> oracles = oracles();
        return incomparable(now.bound()).isEmpty()
                ? Optional.of(Comparison.compare(
                        now,
                        before,
                        oracles,
                        new SnippetWriter(now.bound(), now.set().ancestors())::of))
                : Optional.empty();
    }

    /** Why a policy cannot be compared with another, as the end of a sentence; nothing where it can. */
    Optional<String> incomparable(BoundPolicy bound) {
        return solverless(bound).or(() -> showsBodies ? Optional.empty() : Optional.of(HIDDEN));
    }

    /** Why nothing can be proven of a policy, as the end of a sentence; nothing where it can. */
    Optional<String> unavailable(BoundPolicy bound) {
        boolean hidden =
                bound.rules().stream().allMatch(rule -> rule.condition().isEmpty());
        return solverless(bound)
                .or(() -> hidden && !showsBodies && !bound.rules().isEmpty() ? Optional.of(HIDDEN) : Optional.empty());
    }

    private Optional<String> solverless(BoundPolicy bound) {
        if (!settings.proves()) {
            return Optional.of("the option chainrule.prove says so");
        }
        return oracles().apply(bound).isThere()
                ? Optional.empty()
                : Optional.of("the solver's jar, smtinterpol, is not on the processor path");
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
        return policy -> new Oracle(policy, settings.polls(), timeIsUp);
    }

    private static Finding untold(Catalogue entry, PolicySet set) {
        return Finding.of(
                entry, set.policy().place().annotation("Policy"), set.policy().name());
    }

    /** The only limit that hangs on the machine. */
    private BooleanSupplier timeIsUp() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.seconds());
        return () -> System.nanoTime() - end > 0;
    }
}
