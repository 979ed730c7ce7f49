package dev.chainrule.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what random policies have found stay mended? Each is a policy below {@code found}, as small as it could be made. */
class FoundTest {

    private static final Path FOUND = Path.of("src/test/resources/found");

    private static final int REQUESTS = 2_000;

    @Test
    void staysMended(@TempDir Path root) throws IOException {
        Map<String, String> policies = new LinkedHashMap<>();
        for (Path file : Javac.files(FOUND)) {
            policies.put(file.getParent().getFileName().toString(), Files.readString(file));
        }

        Map<String, Workshop.Product> products = new Workshop(root).build(policies);

        assertThat(products).hasSameSizeAs(policies).isNotEmpty();
        assertThat(products.values())
                .allSatisfy(product -> assertThat(
                                new Examination(product, REQUESTS, Proven.USUAL_POLLS).difference(new Tally()))
                        .isEmpty());
    }
}
