package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything that is measured still work, and agree? No time is asserted: there is none in ten milliseconds. */
class QuickTest {

    @TempDir
    private Path folder;

    @Test
    void everybodyTakesPart() {
        Jdk jdk = new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        Main main = new Main(Path.of("..").toAbsolutePath().normalize(), List.of(jdk), Effort.QUICK, folder);

        main.sideBySide(Entrant.all());
        main.starts(Entrant.CLOSE);

        assertThat(Kept.samples(folder).all())
                .allSatisfy(sample -> assertThat(sample.nanoseconds()).isPositive())
                .extracting(Sample::contestant)
                .containsAll(Entrant.all().stream().map(Entrant::key).toList());
        assertThat(Kept.starts(folder).all())
                .allSatisfy(start -> assertThat(start.milliseconds()).isPositive())
                .extracting(Start::contestant)
                .containsExactlyElementsOf(
                        Entrant.CLOSE.stream().map(Entrant::key).toList());
    }
}
