package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.Subset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of what a decision costs: Chainrule beside what is written by hand, and peers beside Chainrule. */
final class SideBySideTables {

    /** Two that are no farther apart are called equal, as this is what noise does. */
    private static final double EQUAL = 1.15;

    private final List<Sample> samples;
    private final TurnRatios turns;

    SideBySideTables(List<Sample> samples, TurnRatios turns) {
        this.samples = samples;
        this.turns = turns;
    }

    private record Pair(Entrant one, Entrant another) {}

    /** Chainrule and what is written by hand, each ratio with its interval. */
    String close() {
        List<Pair> pairs = List.of(
                new Pair(Entrant.PERMITS, Entrant.BOOLEAN),
                new Pair(Entrant.DECIDES, Entrant.DECISION),
                new Pair(Entrant.DECIDES, Entrant.MASK),
                new Pair(Entrant.MASK, Entrant.BOOLEAN),
                new Pair(Entrant.CHECKS, Entrant.PERMITS));
        String head = "| | beside | JDK | times as long, new requests | times as long, repeated | "
                + "rounds | bytes, permitted | bytes, denied |\n|---|---|---|---|---|---|---|---|\n";
        return head
                + pairs.stream()
                        .flatMap(pair -> jdks().map(jdk -> row(pair, jdk)))
                        .collect(Collectors.joining());
    }

    private String row(Pair pair, int jdk) {
        Figures figures = new Figures(samples, jdk);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %d | %s and %s | %s and %s |\n",
                pair.one().label(),
                pair.another().label(),
                jdk,
                ratio(pair, jdk, Order.NEW),
                ratio(pair, jdk, Order.REPEATED),
                turns.rounds(pair.one(), jdk, Order.NEW),
                number(figures.bytes(pair.one().key(), "decide", Subset.PERMITTED)),
                number(figures.bytes(pair.another().key(), "decide", Subset.PERMITTED)),
                number(figures.bytes(pair.one().key(), "decide", Subset.DENIED)),
                number(figures.bytes(pair.another().key(), "decide", Subset.DENIED)));
    }

    private String ratio(Pair pair, int jdk, Order order) {
        return turns.ratio(pair.one(), pair.another(), jdk, order)
                .map(Ratio::toString)
                .orElse("not measured");
    }

    /** Who takes how much longer to say no than yes? Of those who were asked about either alone. */
    String outcomes() {
        return "| | JDK | a denial, times a permission | ns, permitted | ns, denied |\n|---|---|---|---|---|\n"
                + Entrant.all().stream()
                        .flatMap(entrant -> jdks().flatMap(jdk -> outcome(entrant, jdk)))
                        .collect(Collectors.joining());
    }

    private Stream<String> outcome(Entrant entrant, int jdk) {
        Figures figures = new Figures(samples, jdk);
        OptionalDouble permitted = figures.time(entrant.key(), Subset.PERMITTED);
        OptionalDouble denied = figures.time(entrant.key(), Subset.DENIED);
        return permitted.isEmpty() || denied.isEmpty()
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %s | %s |\n",
                        entrant.label(),
                        jdk,
                        times(denied.getAsDouble() / permitted.getAsDouble()),
                        number(permitted),
                        number(denied)));
    }

    /** Everybody, as times of what does the same work here. */
    String all() {
        String head =
                "| | does the work of | JDK | times as long, new requests | ns | ns, repeated | ns, to convert alone | "
                        + "bytes | JVMs | the slowest behind |\n|---|---|---|---|---|---|---|---|---|---|\n";
        return head
                + Entrant.all().stream()
                        .flatMap(entrant -> jdks().map(jdk -> row(entrant, jdk)))
                        .collect(Collectors.joining());
    }

    private String row(Entrant entrant, int jdk) {
        Figures figures = new Figures(samples, jdk);
        if (!figures.contestants().contains(entrant.key())) {
            return String.format(Locale.ROOT, "| %s | | %d | not measured | | | | | | |\n", entrant.label(), jdk);
        }
        Entrant same = entrant.tells() ? Entrant.DECIDES : Entrant.PERMITS;
        OptionalDouble times = figures.times(entrant.key(), same.key(), Order.NEW);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %s | %s | %s | %d | %s |\n",
                entrant.label(),
                same.label(),
                jdk,
                times.isPresent() ? times(times.getAsDouble()) : "not measured",
                number(figures.time(entrant.key(), "decide", Order.NEW)),
                number(figures.time(entrant.key(), "decide", Order.REPEATED)),
                entrant.converts() ? number(figures.time(entrant.key(), "convert", Order.NEW)) : "",
                number(figures.bytes(entrant.key(), "decide", Subset.ALL)),
                figures.jvms(entrant.key(), Order.NEW),
                Spread.behind(figures.each(entrant.key(), Order.NEW)));
    }

    private static String times(double ratio) {
        if (ratio < EQUAL && ratio > 1 / EQUAL) {
            return "equal";
        }
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%,.0f", value.getAsDouble()) : "";
    }

    private Stream<Integer> jdks() {
        return samples.stream().map(Sample::jdk).distinct().sorted();
    }
}
