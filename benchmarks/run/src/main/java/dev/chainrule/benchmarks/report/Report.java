package dev.chainrule.benchmarks.report;

import static java.util.Map.entry;

import dev.chainrule.benchmarks.run.Kept;
import dev.chainrule.benchmarks.run.Sample;
import dev.chainrule.benchmarks.run.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what was measured into the README of the benchmarks: every number there comes from the samples that are kept, and stands between
 * two comments that say what it is.
 */
public final class Report {

    private Report() {}

    /** The argument is the folder of the benchmarks. */
    public static void main(String[] args) {
        write(Path.of(args[0]));
    }

    /** Fills the README in the folder of the benchmarks, and what of it the one above it tells as well. */
    public static void write(Path benchmarks) {
        Path results = benchmarks.resolve("results");
        fill(benchmarks.resolve("README.md"), sections(results));
        fill(benchmarks.resolve("..").resolve("README.md"), sectionsAbove(results));
        plots(results).forEach((name, plot) -> write(benchmarks.resolve("plots").resolve(name), plot));
    }

    private static void fill(Path readme, Map<String, String> sections) {
        try {
            write(readme, filled(Files.readString(readme), sections));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the README of the whole project has, too. */
    static Map<String, String> sectionsAbove(Path results) {
        BillTables bill = new BillTables(Kept.bill(results).all());
        return Map.of("bill", bill.brief(), "witnesses", bill.witnesses());
    }

    /** What stands between the comments of the README, by what they say. */
    static Map<String, String> sections(Path folder) {
        Results results = Results.in(folder);
        SideBySideTables tables = new SideBySideTables(results.samples(), new TurnRatios(results.turns()));
        BillTables bill = new BillTables(results.bill());
        return Map.ofEntries(
                entry("machine", machine(Surroundings.kept(folder.resolve("machine.txt")))),
                entry("targets", new Targets(results).write()),
                entry("close", tables.close()),
                entry("all", tables.all()),
                entry("outcomes", tables.outcomes()),
                entry("start", new StartTable(results.starts()).write()),
                entry("scale", new ScaleTables(results.scale()).write()),
                entry("jit", new JitTable(results.jit()).write()),
                entry("bill", bill.bill()),
                entry("phases", bill.phases()),
                entry("witnesses", bill.witnesses()));
    }

    /** The plots, by the names of their files. */
    static Map<String, String> plots(Path results) {
        List<Sample> samples = Kept.samples(results).all();
        return samples.stream()
                .map(Sample::jdk)
                .distinct()
                .collect(Collectors.toMap(
                        jdk -> "decision-" + jdk + ".svg",
                        jdk -> new DecisionPlot(new Figures(samples, jdk), "JDK " + jdk).svg()));
    }

    private static String machine(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> "- " + fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The text with each section between its comments.
     *
     * @throws IllegalArgumentException where the text has no place for a section
     */
    static String filled(String text, Map<String, String> sections) {
        String filled = text;
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String begin = "<!-- " + section.getKey() + " -->\n";
            String end = "<!-- end of " + section.getKey() + " -->\n";
            int from = filled.indexOf(begin) + begin.length();
            int to = filled.indexOf(end);
            if (from < begin.length() || to < from) {
                throw new IllegalArgumentException("No place for " + section.getKey());
            }
            filled = filled.substring(0, from) + "\n" + section.getValue() + "\n" + filled.substring(to);
        }
        return filled;
    }
}
