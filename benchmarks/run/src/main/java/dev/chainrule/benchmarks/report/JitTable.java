package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.JitSample;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of what the JIT made of the generated methods that decisions go through. */
final class JitTable {

    private final List<JitSample> samples;

    JitTable(List<JitSample> samples) {
        this.samples = List.copyOf(samples);
    }

    String write() {
        return "| rules on one chain | JDK | methods that decisions go through | with code of C2 | of C1 only "
                + "| only in others | not seen | given up |\n|---|---|---|---|---|---|---|---|\n"
                + samples.stream().map(JitTable::row).collect(Collectors.joining());
    }

    private static String row(JitSample sample) {
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %,d | %,d | %,d | %,d | %,d | %,d |\n",
                sample.rules(),
                sample.jdk(),
                sample.methods(),
                sample.optimized(),
                sample.quick(),
                sample.inlined(),
                sample.methods() - sample.seen(),
                sample.refused());
    }
}
