package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Does the example print what it printed before, byte for byte?
 *
 * <p>{@code -Dchainrule.rewrite=true} writes the expected file anew, for a person to look at before it is committed.
 */
class GoldenTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "decisions.txt");

    @Test
    void decisions() throws IOException {
        Run run = Run.ofTheExample();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        if (Boolean.getBoolean("chainrule.rewrite")) {
            assertThat(System.getenv("CI")).as("never rewritten in CI").isNull();
            Files.writeString(EXPECTED, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(EXPECTED));
    }
}
