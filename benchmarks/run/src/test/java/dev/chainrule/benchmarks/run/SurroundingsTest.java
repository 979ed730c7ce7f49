package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what is kept beside results name the commit that was measured? */
class SurroundingsTest {

    @TempDir
    private Path project;

    private Path benchmarks;

    @BeforeEach
    void commitAll() throws IOException, InterruptedException {
        benchmarks = project.resolve("benchmarks");
        write("README.md");
        write("Policy.java");
        write("benchmarks/README.md");
        write("benchmarks/results/start.csv");
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=Somebody", "-c", "user.email=some@body", "commit", "--quiet", "--message", "All");
    }

    @Test
    void aCommitAloneIsClean() {
        assertThat(measured("start")).matches("\\d{4}-\\d\\d-\\d\\d, commit [0-9a-f]{7,}, .+");
    }

    @Test
    void resultsAndWhatIsWrittenOfThemAreNoChange() throws IOException {
        change("benchmarks/results/start.csv");
        change("benchmarks/README.md");
        change("README.md");

        assertThat(measured("start")).doesNotContain("dirty");
    }

    @Test
    void anyOtherChangeIs() throws IOException {
        change("Policy.java");

        assertThat(measured("start")).containsPattern("commit [0-9a-f]{7,}-dirty, ");
    }

    @Test
    void whatWasMeasuredBeforeStays() throws IOException {
        String before = measured("start");
        change("Policy.java");

        assertThat(measured("bill")).contains("-dirty");
        assertThat(kept()).containsEntry("start", before);
    }

    private String measured(String part) {
        Surroundings.keep(file(), part, benchmarks, List.of());
        return kept().getOrDefault(part, "nothing");
    }

    private Map<String, String> kept() {
        return Surroundings.kept(file());
    }

    private Path file() {
        return benchmarks.resolve("results").resolve("machine.txt");
    }

    private void write(String name) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "As it was.\n");
    }

    private void change(String name) throws IOException {
        Files.writeString(project.resolve(name), "As it was, and more.\n");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(project.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Whoever runs the tests may have told git of another repository, or to sign what it commits.
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().put("GIT_CONFIG_GLOBAL", project.resolve("none").toString());
        assertThat(git.start().waitFor()).isZero();
    }
}
