package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.JitSample;
import dev.chainrule.benchmarks.run.Order;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.Start;
import dev.chainrule.benchmarks.run.Subset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was to be reached, what was measured, and whether that is enough. */
final class Targets {

    /** So far may the bounds be from the ratio, as a part of it. */
    private static final double WIDTH = 0.07;

    private static final double CHECK = 1.5;
    private static final double FIRST = 1.1;
    private static final double RULES = 1.5;
    private static final double CHAINS = 2.0;

    /** Those of one kind, of whom the fastest counts. */
    private record Peers(String kind, double times, List<String> modules) {}

    private static final List<Peers> PEERS = List.of(
            new Peers("the fastest library", 6, List.of("avaje", "hibernate-validator")),
            new Peers("the fastest rule engine", 40, List.of("drools", "easy-rules", "evrete")),
            new Peers("Cedar", 1_000, List.of("cedar")));

    private final Results results;
    private final TurnRatios turns;
    private final ScaleFigures scale;
    private final List<String> rows = new ArrayList<>();

    Targets(Results results) {
        this.results = results;
        this.turns = new TurnRatios(results.turns());
        this.scale = new ScaleFigures(results.scale());
    }

    String write() {
        rows.clear();
        rows.add("| target | JDK | measured | met? |\n|---|---|---|---|\n");
        results.samples().stream().map(Sample::jdk).distinct().sorted().forEach(this::addAll);
        return String.join("", rows);
    }

    private void addAll(int jdk) {
        Figures figures = new Figures(results.samples(), jdk);
        for (Order order : Order.values()) {
            addNoLonger(jdk, order, Entrant.PERMITS, Entrant.BOOLEAN);
            addNoLonger(jdk, order, Entrant.DECIDES, Entrant.DECISION);
            addCheck(jdk, order);
        }
        addBytes(jdk, figures, Entrant.PERMITS, Entrant.BOOLEAN);
        addBytes(jdk, figures, Entrant.DECIDES, Entrant.DECISION);
        PEERS.forEach(peers -> addPeers(jdk, figures, peers));
        addFirst(jdk, Entrant.PERMITS, Entrant.BOOLEAN);
        addFirst(jdk, Entrant.DECIDES, Entrant.DECISION);
        addGrowth(
                "a rule takes " + RULES + " times what one of ten takes, at most, up to 5,000 of them",
                jdk,
                times("rules-\\d+", jdk, ScaleFigures.Point::perCheck),
                RULES);
        addGrowth(
                "a rule takes " + RULES + " times what one takes in any smaller policy, at most, up to 5,000 of them",
                jdk,
                growth("rules-\\d+", jdk, ScaleFigures.Point::perCheck),
                RULES);
        for (String asked : List.of("-asked-2", "")) {
            addGrowth(
                    "`check` takes " + CHAINS + " times as long at most, from 2 to 10,000 chains, "
                            + (asked.isEmpty() ? "all of them asked" : "2 of them asked"),
                    jdk,
                    times("chains-2|chains-\\d+" + asked, jdk, ScaleFigures.Point::nanoseconds),
                    CHAINS);
        }
        addCompiled(jdk);
    }

    /** In the policy with most methods. */
    private void addCompiled(int jdk) {
        Optional<JitSample> largest = results.jit().stream()
                .filter(sample -> sample.jdk() == jdk)
                .max(Comparator.comparingInt(JitSample::methods));
        add(
                "the JIT compiles every method that decisions go through",
                jdk,
                largest.map(it -> String.format(Locale.ROOT, "%,d of %,d", it.seen(), it.methods())),
                largest.map(it -> it.seen() == it.methods()));
    }

    /** The dearest beside the smallest. */
    private Optional<Double> times(String policies, int jdk, ToDoubleFunction<ScaleFigures.Point> cost) {
        Predicate<String> named = policy -> policy.matches(policies);
        return scale.points(named)
                .filter(point -> point.jdk() == jdk)
                .max(Comparator.comparingDouble(cost))
                .map(dearest -> cost.applyAsDouble(dearest) / cost.applyAsDouble(scale.least(named, jdk)));
    }

    /** The most by which one is dearer than any that is smaller. */
    private Optional<Double> growth(String policies, int jdk, ToDoubleFunction<ScaleFigures.Point> cost) {
        double least = Double.MAX_VALUE;
        double most = 0;
        List<ScaleFigures.Point> bySize = scale.points(policy -> policy.matches(policies))
                .filter(point -> point.jdk() == jdk)
                .sorted(Comparator.comparingInt(ScaleFigures.Point::size))
                .toList();
        for (ScaleFigures.Point point : bySize) {
            least = Math.min(least, cost.applyAsDouble(point));
            most = Math.max(most, cost.applyAsDouble(point) / least);
        }
        return Optional.of(most).filter(found -> found > 0);
    }

    private void addGrowth(String target, int jdk, Optional<Double> times, double most) {
        add(target, jdk, times.map(it -> String.format(Locale.ROOT, "%.2f", it)), times.map(it -> it <= most));
    }

    private void addNoLonger(int jdk, Order order, Entrant one, Entrant another) {
        Optional<Ratio> ratio = turns.ratio(one, another, jdk, order);
        add(
                one.label() + " takes no longer than " + another.label() + ", " + words(order),
                jdk,
                ratio.map(Ratio::toString),
                ratio.map(it -> it.low() <= 1 && it.width() < WIDTH));
    }

    private void addCheck(int jdk, Order order) {
        addAtMost(
                Entrant.CHECKS.label() + " takes " + CHECK + " times what " + Entrant.PERMITS.label()
                        + " takes, at most, " + words(order),
                jdk,
                turns.ratio(Entrant.CHECKS, Entrant.PERMITS, jdk, order),
                CHECK);
    }

    private static String words(Order order) {
        return order == Order.NEW ? "new requests" : "repeated";
    }

    private void addBytes(int jdk, Figures figures, Entrant one, Entrant another) {
        OptionalDouble permitted = figures.bytes(one.key(), "decide", Subset.PERMITTED);
        OptionalDouble denied = figures.bytes(one.key(), "decide", Subset.DENIED);
        OptionalDouble byHand = figures.bytes(another.key(), "decide", Subset.DENIED);
        boolean measured = permitted.isPresent() && denied.isPresent() && byHand.isPresent();
        add(
                one.label() + " allocates nothing where permitted, and no more than " + another.label()
                        + " where denied",
                jdk,
                measured
                        ? Optional.of(String.format(
                                Locale.ROOT,
                                "%.0f bytes; %.0f beside %.0f",
                                permitted.getAsDouble(),
                                denied.getAsDouble(),
                                byHand.getAsDouble()))
                        : Optional.empty(),
                measured
                        ? Optional.of(permitted.getAsDouble() < 1 && denied.getAsDouble() < byHand.getAsDouble() + 1)
                        : Optional.empty());
    }

    private void addPeers(int jdk, Figures figures, Peers peers) {
        Optional<Entrant> fastest = Entrant.all().stream()
                .filter(entrant -> peers.modules().contains(entrant.module()))
                .filter(entrant -> times(figures, entrant).isPresent())
                .min(Comparator.comparingDouble(
                        entrant -> times(figures, entrant).getAsDouble()));
        add(
                String.format(
                        Locale.ROOT,
                        "%s takes at least %,.0f times what `Decision` takes",
                        peers.kind(),
                        peers.times()),
                jdk,
                fastest.map(entrant -> String.format(
                        Locale.ROOT, "%,.1f, %s", times(figures, entrant).getAsDouble(), entrant.label())),
                fastest.map(entrant -> times(figures, entrant).getAsDouble() >= peers.times()));
    }

    private static OptionalDouble times(Figures figures, Entrant entrant) {
        return figures.times(entrant.key(), Entrant.DECIDES.key(), Order.NEW);
    }

    private void addFirst(int jdk, Entrant one, Entrant another) {
        addAtMost(
                "the first decision of " + one.label() + " takes " + FIRST + " times that of " + another.label()
                        + ", at most",
                jdk,
                Ratio.of(firsts(one, jdk), firsts(another, jdk)),
                FIRST);
    }

    private Map<Integer, Double> firsts(Entrant entrant, int jdk) {
        return results.starts().stream()
                .filter(start -> start.jdk() == jdk && start.contestant().equals(entrant.key()))
                .collect(Collectors.toMap(Start::round, Start::milliseconds));
    }

    private void addAtMost(String target, int jdk, Optional<Ratio> ratio, double most) {
        add(target, jdk, ratio.map(Ratio::toString), ratio.flatMap(it -> it.isAtMost(most)));
    }

    /** @param met nothing where what was measured does not tell */
    private void add(String target, int jdk, Optional<String> measured, Optional<Boolean> met) {
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s |\n",
                target,
                jdk,
                measured.orElse("not measured"),
                met.map(it -> it ? "yes" : "**no**").orElse(measured.isPresent() ? "not decided" : "")));
    }
}
