package dev.chainrule.benchmarks.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;

/** How far apart are measurements of one thing? */
final class Spread {

    private Spread() {}

    /**
     * How far the slowest JVM is behind the best, as a part of what that takes; nothing where there is one only.
     *
     * @param jvms what each of them takes, one at least
     */
    static String behind(Collection<Double> jvms) {
        return jvms.size() < 2
                ? ""
                : String.format(Locale.ROOT, "%.0f %%", 100 * (Collections.max(jvms) / Collections.min(jvms) - 1));
    }

    /** The median, with the least and the most. */
    static String range(Collection<Double> figures) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f … %.2f)",
                Medians.of(figures, Double::doubleValue),
                Collections.min(figures),
                Collections.max(figures));
    }
}
