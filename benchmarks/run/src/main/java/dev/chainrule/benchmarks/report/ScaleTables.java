package dev.chainrule.benchmarks.report;

import dev.chainrule.benchmarks.run.Entrant;
import dev.chainrule.benchmarks.run.ScaleSample;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of how costs grow: with rules, chains, parties, requests, and those who ask at once. */
final class ScaleTables {

    private final ScaleFigures figures;

    ScaleTables(List<ScaleSample> samples) {
        this.figures = new ScaleFigures(samples);
    }

    String write() {
        return Stream.of(rules(), chains(), runs(), threads(), requests())
                .filter(table -> !table.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String rules() {
        return table(
                "| rules on one chain | JDK | a rule, times one of the fewest | by hand, times one of the fewest | "
                        + "times as long as by hand | ns for a rule | ns for all",
                name -> name.startsWith("rules-"),
                (point, least) -> String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %s | %s | %s | %s",
                        number(point.size()),
                        point.jdk(),
                        times(point.perCheck() / least.perCheck()),
                        byHand(point)
                                .map(hand -> times(hand.perCheck()
                                        / byHand(least).orElse(hand).perCheck()))
                                .orElse("not measured"),
                        byHand(point)
                                .map(hand -> times(point.nanoseconds() / hand.nanoseconds()))
                                .orElse("not measured"),
                        decimal(point.perCheck()),
                        number(point.nanoseconds())));
    }

    /** The same rules on the same JDK, as conditions that are written by hand. */
    private Optional<ScaleFigures.Point> byHand(ScaleFigures.Point point) {
        return figures.points(("by-hand-" + point.policy())::equals)
                .filter(other -> other.jdk() == point.jdk())
                .findFirst();
    }

    private String runs() {
        return perCheck("parties in a run", "a check, times one of the shortest | ns for a check", "run-");
    }

    private String perCheck(String size, String cost, String policies) {
        return table(
                "| " + size + " | JDK | " + cost + " | ns for all",
                name -> name.startsWith(policies),
                (point, least) -> cells(
                        point,
                        number(point.size()),
                        times(point.perCheck() / least.perCheck()),
                        decimal(point.perCheck()),
                        number(point.nanoseconds())));
    }

    private String chains() {
        return table(
                "| chains | of which requests go along | JDK | times as long as with the fewest | ns | bytes",
                name -> name.startsWith("chains-"),
                (point, least) -> {
                    String asked = point.variety() == point.size() ? "all" : number(point.variety());
                    return String.format(
                            Locale.ROOT,
                            "| %s | %s | %d | %s | %s | %s",
                            number(point.size()),
                            asked,
                            point.jdk(),
                            times(point.nanoseconds() / least.nanoseconds()),
                            number(point.nanoseconds()),
                            number(point.bytes()));
                });
    }

    private String threads() {
        return table(
                "| threads that ask | JDK | decisions, times those of one thread | ns for each",
                name -> name.equals("roles"),
                (point, least) -> String.format(
                        Locale.ROOT,
                        "| %d | %d | %s | %s",
                        point.threads(),
                        point.jdk(),
                        times(point.threads() * least.nanoseconds() / point.nanoseconds()),
                        number(point.nanoseconds())));
    }

    private String requests() {
        return Stream.of(Entrant.DECIDES, Entrant.DECISION)
                .map(entrant -> table(
                        "| requests, " + entrant.label() + " | JDK | times as long as with the fewest | ns | bytes",
                        name -> name.equals(entrant.key()),
                        (point, least) -> cells(
                                point,
                                number(point.size()),
                                times(point.nanoseconds() / least.nanoseconds()),
                                number(point.nanoseconds()),
                                number(point.bytes()))))
                .filter(table -> !table.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The cells of the point, without the bar that ends them, beside the one of the same JDK that is least. */
    private interface Line {
        String of(ScaleFigures.Point point, ScaleFigures.Point least);
    }

    /** @param head the names of the columns, without the bar that ends them */
    private String table(String head, Predicate<String> policies, Line line) {
        String lines = figures.points(policies)
                .sorted(Comparator.comparingInt(ScaleFigures.Point::size)
                        .thenComparing(ScaleFigures.Point::variety)
                        .thenComparing(ScaleFigures.Point::threads)
                        .thenComparing(ScaleFigures.Point::jdk))
                .map(point -> line.of(point, figures.least(policies, point.jdk())) + jvms(point))
                .collect(Collectors.joining());
        String whole = head + " | JVMs | the slowest behind |\n";
        return lines.isEmpty() ? "" : whole + "|---".repeat(whole.split("\\|").length - 2) + "|\n" + lines;
    }

    private static String jvms(ScaleFigures.Point point) {
        return String.format(Locale.ROOT, " | %d | %s |\n", point.each().size(), Spread.behind(point.each()));
    }

    private static String cells(ScaleFigures.Point point, String size, String times, String one, String all) {
        return String.format(Locale.ROOT, "| %s | %d | %s | %s | %s", size, point.jdk(), times, one, all);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
