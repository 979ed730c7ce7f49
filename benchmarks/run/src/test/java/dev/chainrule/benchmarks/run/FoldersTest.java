package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is nothing left of an earlier run? */
class FoldersTest {

    @TempDir
    private Path root;

    @Test
    void whatWasThereIsGone() throws Exception {
        Path folder = root.resolve("compiled");
        Files.createDirectories(folder.resolve("sized"));
        Files.writeString(folder.resolve("sized").resolve("Old.class"), "old");

        assertThat(Folders.empty(folder)).isEqualTo(folder).isEmptyDirectory();
    }

    @Test
    void whatWasNotThereIsMade() {
        assertThat(Folders.empty(root.resolve("a").resolve("b"))).isEmptyDirectory();
    }
}
