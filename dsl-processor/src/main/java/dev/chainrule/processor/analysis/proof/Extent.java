package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import java.util.stream.Stream;

/**
 * Is there too much to look at along a chain with runs of certain lengths? For every choice of parties that a rule takes there is a question,
 * which demands something of all choices: that is so many demands to be written down before anything is asked.
 */
public final class Extent {

    /** So many demands come of a thousand parties, of each of whom three rules are asked, and of sixty, of whom one rule takes two. */
    private static final double MOST = 4_000_000;

    private Extent() {}

    /** Whether the choices of all rules along it, times those of the rule that has most, are beyond what fits into a compiler. */
    public static boolean isTooLarge(Lineup lineup) {
        double all = 0;
        double most = 1;
        BoundChain chain = lineup.chain();
        for (int i = 0; i < lineup.lengths().size(); i++) {
            all += chain.positions().get(i).run() ? lineup.lengths().get(i) : 0;
        }
        for (Check check : Stream.concat(chain.checks().stream(), chain.guarantees().stream())
                .toList()) {
            double choices = choices(check, lineup);
            all += choices;
            most = Math.max(most, choices);
        }
        return all * most > MOST;
    }

    /** There may be fewer, since those whom {@code @Next} joins stand together. */
    private static double choices(Check check, Lineup lineup) {
        double choices = 1;
        int[] taken = new int[lineup.lengths().size()];
        for (Binding binding : check.bindings()) {
            int at = binding.position();
            if (lineup.chain().positions().get(at).run() && !binding.whole() && !binding.next()) {
                choices *= Math.max(0, lineup.lengths().get(at) - taken[at]) / (taken[at] + 1.0);
                taken[at]++;
            }
        }
        return choices;
    }
}
