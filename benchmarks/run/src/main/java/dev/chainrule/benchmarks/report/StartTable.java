package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.Start;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of what the first decision costs, as times of a process that does the same work as written by hand. */
final class StartTable {

    private final List<Start> starts;

    StartTable(List<Start> starts) {
        this.starts = starts;
    }

    String write() {
        return "| | JDK | times as long as by hand | ms | ms, the middle half | processes | jars | KiB |\n"
                + "|---|---|---|---|---|---|---|---|\n"
                + Entrant.all().stream()
                        .flatMap(entrant -> jdks().flatMap(jdk -> row(entrant, jdk)))
                        .collect(Collectors.joining());
    }

    private Stream<String> row(Entrant entrant, int jdk) {
        List<Start> own = of(entrant, jdk);
        double byHand = median(of(entrant.tells() ? Entrant.DECISION : Entrant.BOOLEAN, jdk));
        return own.stream()
                .limit(1)
                .map(one -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %,.0f | %,.0f to %,.0f | %d | %d | %,d |\n",
                        entrant.label(),
                        jdk,
                        median(own) / byHand,
                        median(own),
                        Medians.percentile(25, own, Start::milliseconds),
                        Medians.percentile(75, own, Start::milliseconds),
                        own.size(),
                        one.jars(),
                        one.bytes() / 1024));
    }

    private List<Start> of(Entrant entrant, int jdk) {
        return starts.stream()
                .filter(start -> start.jdk() == jdk && start.contestant().equals(entrant.key()))
                .toList();
    }

    private static double median(List<Start> starts) {
        return Medians.of(starts, Start::milliseconds);
    }

    private Stream<Integer> jdks() {
        return starts.stream().map(Start::jdk).distinct().sorted();
    }
}
