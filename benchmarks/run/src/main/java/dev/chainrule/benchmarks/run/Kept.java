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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where is kept what was measured? In a file of one line for each measurement, which grows with every JVM that has run. */
public final class Kept<T> {

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
