package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Parameter.Repeat;
import dev.chainrule.processor.model.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Are the runs of a chain that several policies declare no longer and no shorter than each of them allows? */
final class RunsAgainCheck implements GraphCheck {

    @Override
    public void check(Graph graph, Findings findings) {
        for (Policy policy : graph.scope().policies()) {
            policy.chains().stream()
                    .filter(chain ->
                            findings.isSound(chain.method()) && chain.closed().isEmpty())
                    .forEach(chain -> checkWithin(chain, graph.merge().above(chain), findings));
        }
        for (List<Chain> beside : graph.merge().open()) {
            if (!areTogetherAbove(beside, graph.scope())) {
                checkAlike(beside, graph.scope().policy(), findings);
            }
        }
    }

    /** Whether some policy above has all these declarations, and is told of them itself. */
    private static boolean areTogetherAbove(List<Chain> beside, Scope scope) {
        Lineage lineage = scope.lineage();
        return lineage.ancestors(scope.policy().ref()).stream()
                .anyMatch(above -> beside.stream().allMatch(chain -> lineage.isAbove(chain.policy(), above.ref())));
    }

    private static void checkWithin(Chain chain, List<Chain> above, Findings findings) {
        for (int i = 0; i < chain.method().parameters().size(); i++) {
            Parameter run = chain.method().parameters().get(i);
            Repeat here = run.repeated().orElse(null);
            for (Chain other : above) {
                Repeat there = repeated(other, i);
                if (here != null && there != null && (here.min() < there.min() || here.max() > there.max())) {
                    findings.report(
                            Catalogue.RUN_WIDENED,
                            run.place(),
                            run.name(),
                            chain.name(),
                            lengths(here),
                            other.policy().simpleName(),
                            lengths(there));
                    return;
                }
            }
        }
    }

    /** Side by side each opens its own days, and neither is to say how long runs are on those of the other. */
    private static void checkAlike(List<Chain> beside, Policy policy, Findings findings) {
        for (Chain other : beside) {
            Chain first = beside.get(0);
            for (int i = 0; i < first.method().parameters().size(); i++) {
                Repeat one = repeated(first, i);
                Repeat two = repeated(other, i);
                if (one != null && two != null && !one.equals(two)) {
                    findings.report(
                            Catalogue.RUNS_DIFFER,
                            policy.place(),
                            first.method().parameters().get(i).name(),
                            first.name(),
                            lengths(one),
                            first.policy().simpleName(),
                            lengths(two),
                            other.policy().simpleName(),
                            policy.name());
                    return;
                }
            }
        }
    }

    private static @Nullable Repeat repeated(Chain chain, int parameter) {
        return chain.method().parameters().get(parameter).repeated().orElse(null);
    }

    private static String lengths(Repeat run) {
        return run.max() == Integer.MAX_VALUE ? run.min() + " or more" : run.min() + " to " + run.max();
    }
}
