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
import java.util.stream.Stream;

/** Where is kept what was measured? In a file of one line for each iteration, which grows with every run of a JVM. */
public final class Samples {

    private static final List<String> COLUMNS =
            List.of("jdk", "contestant", "task", "order", "subset", "round", "nanoseconds", "bytes");

    private final Path file;

    public Samples(Path file) {
        this.file = file;
    }

    /** Begins anew. */
    void begin() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join(",", COLUMNS) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(List<Sample> samples) {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardOpenOption.APPEND)) {
            samples.forEach(sample -> writer.writeRecord(
                    String.valueOf(sample.jdk()),
                    sample.contestant(),
                    sample.task(),
                    sample.order().name(),
                    sample.subset().name(),
                    String.valueOf(sample.round()),
                    String.format(Locale.ROOT, "%.3f", sample.nanoseconds()),
                    String.format(Locale.ROOT, "%.3f", sample.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is kept. */
    public List<Sample> all() {
        try (Stream<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file).stream()) {
            return records.map(Samples::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(NamedCsvRecord line) {
        return new Sample(
                Integer.parseInt(line.getField("jdk")),
                line.getField("contestant"),
                line.getField("task"),
                Order.valueOf(line.getField("order")),
                Subset.valueOf(line.getField("subset")),
                Integer.parseInt(line.getField("round")),
                Double.parseDouble(line.getField("nanoseconds")),
                Double.parseDouble(line.getField("bytes")));
    }
}
