package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Can a policy be compiled again into a folder that is on the class path, as people and build tools do? */
class RecompileTest {

    private static final List<Path> POLICY = List.of(Path.of("src/test/resources/readme/CoffeeTrade.java"));

    @Test
    void writesTheSameAgain(@TempDir Path out) {
        Javac javac = Javac.withProcessor().alsoOnClassPath(out.resolve("classes"));
        Map<String, byte[]> before = javac.compile(out, POLICY).written();
        Map<String, byte[]> after = javac.compile(out, POLICY).written();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }
}
