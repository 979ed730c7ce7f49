package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is what the README shows what the application prints? */
class ReadmeTest {
    private static final String FENCE = "```\n";

    @TempDir
    Path folder;

    @Test
    void decision() throws IOException {
        Run run = Run.ofTheExample();

        assertThat(run.out()).contains("\n\n" + block("O-1029") + "\n");
        assertThat(readme()).contains("It prints " + run.decided().size() + " decisions");
    }

    @Test
    void errors() throws IOException {
        Run run = new Desk(folder)
                .run(
                        Desk.PARTNERS,
                        Desk.ORDERS.replace("O-1,2020-02-03", "O-1,2020-02-31").replace("nordwind > bright", "brigt"));

        assertThat(run.err().replace(folder + folder.getFileSystem().getSeparator(), ""))
                .isEqualTo(block("orders.csv:2"));
    }

    /** The block that begins so. */
    private static String block(String beginning) throws IOException {
        String readme = readme();
        int start = readme.indexOf(FENCE + beginning) + FENCE.length();
        return readme.substring(start, readme.indexOf(FENCE, start));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    }
}
