package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything that is measured still work, and agree? No time is asserted: there is none in ten milliseconds. */
class QuickTest {

    @TempDir
    private Path folder;

    @Test
    void everybodyTakesPart() {
        Jdk jdk = new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        Samples samples = new Samples(folder.resolve("side-by-side.csv"));

        new Main(Path.of("..").toAbsolutePath().normalize(), List.of(jdk), Effort.QUICK, samples)
                .sideBySide(Entrant.all());

        assertThat(samples.all().stream().map(Sample::contestant).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Entrant.all().stream().map(Entrant::key).toList());
        assertThat(samples.all())
                .allSatisfy(sample -> assertThat(sample.nanoseconds()).isPositive());
    }
}
