package dev.chainrule.csp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Does the README show code that runs, and what it really prints? */
class ReadmeTest {

    @Test
    void theCodeIsWhatIsCompiledHere() throws IOException {
        Path source = Readme.folder().resolve("src/test/java/dev/chainrule/csp/ReadmeExample.java");
        String code = Files.readString(source).split("(?m)^ *// README\n", -1)[1];

        assertThat(Readme.text()).contains("```java\n" + code.stripTrailing().stripIndent() + "\n```\n");
    }

    @Test
    void theOutputIsWhatItPrints() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main();
        } finally {
            System.setOut(out);
        }

        assertThat(Readme.text()).contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```\n");
    }
}
