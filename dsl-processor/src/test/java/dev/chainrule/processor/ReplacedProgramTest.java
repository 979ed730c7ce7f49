package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has the Microsoft Partner Agreement changed? The policy of today is compared with that of 2019. */
class ReplacedProgramTest {

    private static final Path REPLACED = Path.of("src/test/resources/replaced");

    @Test
    void tellsWhatTheAgreementForbids(@TempDir Path root) throws IOException {
        List<Path> sources =
                new ArrayList<>(List.of(REPLACED.resolve("CspProgram2019.java"), REPLACED.resolve("CspToday.java")));
        try (Stream<Path> today = Files.walk(Path.of("../csp-policies/src/main/java"))) {
            today.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .forEach(sources::add);
        }

        Outcome outcome = Javac.compile(Folders.in(root), sources);

        assertThat(outcome.otherErrors()).isEmpty();
        assertThat(outcome.told().stream()
                        .filter(told -> told.file().equals("CspToday.java"))
                        .map(told -> told.severity() + " " + told.id() + " "
                                + told.message().lines().findFirst().orElseThrow()))
                .containsExactlyElementsOf(Files.readAllLines(REPLACED.resolve("CspToday.txt")));
    }
}
