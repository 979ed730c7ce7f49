package dev.chainrule.benchmarks.report;

import java.util.Locale;

/** How far apart are measurements of one thing? */
final class Spread {

    private Spread() {}

    /**
     * How far the slowest JVM is behind the best; nothing where there is one only.
     *
     * @param part as a part of what the best takes
     */
    static String behind(int jvms, double part) {
        return jvms < 2 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * part);
    }
}
