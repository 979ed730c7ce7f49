package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does a validator allocate nothing when it permits, nor when it is only asked whether it does? Counted in an interpreter,
 * since a compiler may leave out what the code says, and does so when it likes.
 */
class AllocationTest {

    /** Of ten thousand calls: whoever allocates at all allocates at least sixteen bytes each time. */
    private static final long LESS_THAN_ONE_BYTE_EACH = 10_000;

    @TempDir
    private static Path out;

    private static List<String> lines;

    @BeforeAll
    static void run() {
        Compiled compiled = Javac.writing().compile(out, Fixtures.sources("allocation"));
        lines = Fork.java("-Xint", "-cp", compiled.classes().toString(), "parcels.Loop")
                .lines()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> allocatesNothing() {
        assertThat(lines).hasSize(15);
        return lines.stream().map(line -> {
            String[] parts = line.split("=", 3);
            return DynamicTest.dynamicTest(parts[0], () -> {
                assertThat(parts[1]).isEqualTo(Boolean.toString(!parts[0].startsWith("denies")));
                assertThat(Long.parseLong(parts[2])).isLessThan(LESS_THAN_ONE_BYTE_EACH);
            });
        });
    }
}
