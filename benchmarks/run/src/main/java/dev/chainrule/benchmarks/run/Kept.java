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
import java.util.stream.Stream;

/** Where is kept what was measured? In a file of one line for each measurement, which grows with every JVM that has run. */
public final class Kept<T extends Record> {

    private final Path file;
    private final Columns<T> columns;

    private Kept(Path file, Class<T> measurement) {
        this.file = file;
        this.columns = new Columns<>(measurement);
    }

    /** What decisions took. */
    public static Kept<Sample> samples(Path results) {
        return new Kept<>(results.resolve("side-by-side.csv"), Sample.class);
    }

    /** What decisions by turns took. */
    public static Kept<Turn> turns(Path results) {
        return new Kept<>(results.resolve("by-turns.csv"), Turn.class);
    }

    /** What starts took. */
    public static Kept<Start> starts(Path results) {
        return new Kept<>(results.resolve("start.csv"), Start.class);
    }

    /** What decisions took under many rules. */
    public static Kept<ScaleSample> rules(Path results) {
        return new Kept<>(results.resolve("rules.csv"), ScaleSample.class);
    }

    /** What decisions took under other policies of some size. */
    public static Kept<ScaleSample> scale(Path results) {
        return new Kept<>(results.resolve("scale.csv"), ScaleSample.class);
    }

    /** What the JIT made of generated methods. */
    public static Kept<JitSample> jit(Path results) {
        return new Kept<>(results.resolve("jit.csv"), JitSample.class);
    }

    /** What compilations took. */
    public static Kept<BillSample> bill(Path results) {
        return new Kept<>(results.resolve("bill.csv"), BillSample.class);
    }

    /** Begins anew. */
    void begin() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join(",", columns.names()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(List<T> measurements) {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardOpenOption.APPEND)) {
            measurements.forEach(one -> writer.writeRecord(columns.cells(one)));
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
            return records.map(columns::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
