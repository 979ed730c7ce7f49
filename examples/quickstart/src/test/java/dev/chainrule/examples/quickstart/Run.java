package dev.chainrule.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What did the application print, and how did it end? */
record Run(int status, String out, String err) {
    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(
                List.of(args),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The example's own files. */
    static Run ofTheExample() {
        return of("partners.csv", "orders.csv");
    }

    /** The errors, one on each line, without the last line, which counts them, and with files named without folders. */
    List<String> errors(Path folder) {
        List<String> lines = err.replace(folder + folder.getFileSystem().getSeparator(), "")
                .lines()
                .toList();
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    /** The ids of the orders that were decided. */
    List<String> decided() {
        return out.lines()
                .filter(line -> line.matches("O-\\S+, .*"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
