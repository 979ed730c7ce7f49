package dev.chainrule.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.diagnostic.Catalogue.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Does the page of all findings list the catalogue, for those who have no source of it? {@code -Dchainrule.rewrite=true} writes it anew,
 * to be read again in the diff.
 */
class FindingsPageTest {

    private static final Path PAGE = Path.of("FINDINGS.md");

    @Test
    void listsTheCatalogue() throws IOException {
        String page = """
                # All findings

                What Chainrule can report, in the order in which it looks for it. `…` stands for what a text quotes of the policy. Notes and
                warnings can be [silenced](../README.md#what-chainrule-says-about-a-policy) by their names, errors cannot.
                """
                + section("Errors", Severity.ERROR)
                + section("Warnings", Severity.WARNING)
                + section("Notes", Severity.NOTE);
        if (Boolean.getBoolean("chainrule.rewrite")) {
            assertThat(System.getenv("CI"))
                    .as("CI must not write what it is to check")
                    .isNull();
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String section(String title, Severity severity) {
        return "\n## " + title + "\n\n| name | text |\n|---|---|\n"
                + Arrays.stream(Catalogue.values())
                        .filter(entry -> entry.severity() == severity)
                        .map(FindingsPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Catalogue entry) {
        return "| `" + entry.id() + "` | " + entry.pattern().replace("%s", "…").replace("|", "\\|") + " |\n";
    }
}
