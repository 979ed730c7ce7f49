package dev.chainrule.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an earlier run has left is not measured. */
final class Folders {

    private Folders() {}

    /** Makes a folder that has nothing in it. */
    static Path empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    List<Path> children =
                            found.sorted(Comparator.reverseOrder()).toList();
                    for (Path child : children) {
                        Files.delete(child);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
