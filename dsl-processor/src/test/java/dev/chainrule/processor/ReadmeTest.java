package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does the README's first screen show what really happens? */
class ReadmeTest {

    private static final Path SHOWN = Path.of("src/test/resources/readme");
    private static final List<Path> BOTH = List.of(SHOWN.resolve("CoffeeTrade.java"), SHOWN.resolve("App.java"));

    @TempDir
    private Path temporary;

    @Test
    void showsThePolicyAndTheApplication() throws IOException {
        for (Path source : BOTH) {
            assertThat(readme()).contains("```java\n" + Files.readString(source) + "```\n");
        }
    }

    @Test
    void showsWhatTheApplicationPrints() throws IOException {
        Compiled compiled = Javac.withProcessor().compile(temporary, BOTH);
        String output = Fork.java("-cp", compiled.classes().toString(), "coffee.App");
        assertThat(readme()).contains("```\n" + output + "```\n");
    }

    @Test
    void showsWhatJavacSaysAboutTheMistakes() throws IOException {
        String policy = Files.readString(BOTH.get(0));
        Path mistaken = temporary.resolve("CoffeeTrade.java");
        Files.writeString(
                mistaken,
                policy.replace("{grower.name} is not", "{grower.nmae} is not")
                        .replace("@Next Importer buyer", "@Next Grower buyer"));
        Compiled compiled = Javac.withProcessor().attempt(temporary, List.of(mistaken));
        assertThat(compiled.diagnostics()).hasSize(2).allSatisfy(diagnostic -> {
            String shown = "CoffeeTrade.java:%d: error: %s\n"
                    .formatted(diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
            assertThat(readme()).contains(shown);
        });
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
