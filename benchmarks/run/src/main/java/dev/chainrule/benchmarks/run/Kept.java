package dev.chainrule.benchmarks.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where is kept what was measured? In a file of one line for each measurement, which grows with every JVM that has run. */
public final class Kept<T> {

    /** What the processor calls its phases. */
    private static final List<String> PHASES =
            List.of("reading", "analyzing", "comparing", "proving", "writing", "filing");

    private final Path file;
    private final List<String> columns;
    private final Function<T, List<String>> cells;
    private final Function<NamedCsvRecord, T> measurement;

    private Kept(
            Path file, List<String> columns, Function<T, List<String>> cells, Function<NamedCsvRecord, T> measurement) {
        this.file = file;
        this.columns = columns;
        this.cells = cells;
        this.measurement = measurement;
    }

    /** What decisions took. */
    public static Kept<Sample> samples(Path results) {
        return new Kept<>(
                results.resolve("side-by-side.csv"),
                List.of("jdk", "contestant", "task", "order", "subset", "round", "nanoseconds", "bytes"),
                sample -> List.of(
                        String.valueOf(sample.jdk()),
                        sample.contestant(),
                        sample.task(),
                        sample.order().name(),
                        sample.subset().name(),
                        String.valueOf(sample.round()),
                        decimal(sample.nanoseconds()),
                        decimal(sample.bytes())),
                line -> new Sample(
                        Integer.parseInt(line.getField("jdk")),
                        line.getField("contestant"),
                        line.getField("task"),
                        Order.valueOf(line.getField("order")),
                        Subset.valueOf(line.getField("subset")),
                        Integer.parseInt(line.getField("round")),
                        Double.parseDouble(line.getField("nanoseconds")),
                        Double.parseDouble(line.getField("bytes"))));
    }

    /** What starts took. */
    public static Kept<Start> starts(Path results) {
        return new Kept<>(
                results.resolve("start.csv"),
                List.of("jdk", "contestant", "round", "milliseconds", "jars", "bytes"),
                start -> List.of(
                        String.valueOf(start.jdk()),
                        start.contestant(),
                        String.valueOf(start.round()),
                        decimal(start.milliseconds()),
                        String.valueOf(start.jars()),
                        String.valueOf(start.bytes())),
                line -> new Start(
                        Integer.parseInt(line.getField("jdk")),
                        line.getField("contestant"),
                        Integer.parseInt(line.getField("round")),
                        Double.parseDouble(line.getField("milliseconds")),
                        Integer.parseInt(line.getField("jars")),
                        Long.parseLong(line.getField("bytes"))));
    }

    /** What decisions took under policies of some size. */
    public static Kept<ScaleSample> scale(Path results) {
        return new Kept<>(
                results.resolve("scale.csv"),
                List.of("jdk", "policy", "size", "variety", "threads", "checks", "round", "nanoseconds", "bytes"),
                sample -> List.of(
                        String.valueOf(sample.jdk()),
                        sample.policy(),
                        String.valueOf(sample.size()),
                        String.valueOf(sample.variety()),
                        String.valueOf(sample.threads()),
                        decimal(sample.checks()),
                        String.valueOf(sample.round()),
                        decimal(sample.nanoseconds()),
                        decimal(sample.bytes())),
                line -> new ScaleSample(
                        Integer.parseInt(line.getField("jdk")),
                        line.getField("policy"),
                        Integer.parseInt(line.getField("size")),
                        Integer.parseInt(line.getField("variety")),
                        Integer.parseInt(line.getField("threads")),
                        Double.parseDouble(line.getField("checks")),
                        Integer.parseInt(line.getField("round")),
                        Double.parseDouble(line.getField("nanoseconds")),
                        Double.parseDouble(line.getField("bytes"))));
    }

    /** What the JIT made of generated methods. */
    public static Kept<JitSample> jit(Path results) {
        return new Kept<>(
                results.resolve("jit.csv"),
                List.of("jdk", "policy", "rules", "methods", "optimized", "quick", "inlined", "refused"),
                sample -> List.of(
                        String.valueOf(sample.jdk()),
                        sample.policy(),
                        String.valueOf(sample.rules()),
                        String.valueOf(sample.methods()),
                        String.valueOf(sample.optimized()),
                        String.valueOf(sample.quick()),
                        String.valueOf(sample.inlined()),
                        String.valueOf(sample.refused())),
                line -> new JitSample(
                        Integer.parseInt(line.getField("jdk")),
                        line.getField("policy"),
                        Integer.parseInt(line.getField("rules")),
                        Integer.parseInt(line.getField("methods")),
                        Integer.parseInt(line.getField("optimized")),
                        Integer.parseInt(line.getField("quick")),
                        Integer.parseInt(line.getField("inlined")),
                        Integer.parseInt(line.getField("refused"))));
    }

    /** What compilations took. */
    public static Kept<BillSample> bill(Path results) {
        List<String> columns = new ArrayList<>(List.of("policy", "way", "round", "milliseconds", "lines"));
        columns.addAll(PHASES);
        return new Kept<>(
                results.resolve("bill.csv"),
                columns,
                sample -> {
                    List<String> cells = new ArrayList<>(List.of(
                            sample.policy(),
                            sample.way(),
                            String.valueOf(sample.round()),
                            decimal(sample.milliseconds()),
                            String.valueOf(sample.lines())));
                    PHASES.forEach(phase -> cells.add(
                            sample.phases().containsKey(phase)
                                    ? String.valueOf(sample.phases().get(phase))
                                    : ""));
                    return cells;
                },
                line -> new BillSample(
                        line.getField("policy"),
                        line.getField("way"),
                        Integer.parseInt(line.getField("round")),
                        Double.parseDouble(line.getField("milliseconds")),
                        Long.parseLong(line.getField("lines")),
                        PHASES.stream()
                                .filter(phase -> !line.getField(phase).isEmpty())
                                .collect(Collectors.toMap(
                                        phase -> phase, phase -> Long.parseLong(line.getField(phase))))));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** Begins anew. */
    void begin() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join(",", columns) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(List<T> measurements) {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardOpenOption.APPEND)) {
            measurements.forEach(one -> writer.writeRecord(cells.apply(one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is kept; nothing where nothing was ever measured. */
    public List<T> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file).stream()) {
            return records.map(measurement).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
