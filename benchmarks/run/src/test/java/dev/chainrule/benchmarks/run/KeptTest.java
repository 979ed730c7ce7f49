package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Can be read what was kept? */
class KeptTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfMeasurement() {
        assertKept(Kept.samples(folder), new Sample(17, "by-hand", "decide", Order.NEW, Subset.DENIED, 3, 1.25, 0));
        assertKept(Kept.turns(folder), new Turn(25, "by-hand", Order.REPEATED, 3, 29, 41.25));
        assertKept(Kept.starts(folder), new Start(25, "cedar", 0, 12.5, 3, 5_000_000_000L));
        assertKept(Kept.scale(folder), new ScaleSample(17, "rules-10", 10, 1, 2, 10.5, 0, 20.75, 0.125));
        assertKept(Kept.jit(folder), new JitSample(17, "rules-10", 10, 22, 12, 10, 0, 0));
        assertKept(
                Kept.bill(folder),
                new BillSample("10 rules, \"quoted\",\nbroken", Bill.Way.PROVEN, 1, 2.5, 0, 1, 2, 3, 4, 5));
    }

    private static <T extends Record> void assertKept(Kept<T> kept, T measurement) {
        kept.begin();
        kept.add(List.of(measurement));
        kept.add(List.of(measurement));

        assertThat(kept.all()).containsExactly(measurement, measurement);
    }

    @Test
    void columnsAreNamedAsTheRecordsNameThem() throws Exception {
        Kept.starts(folder).begin();

        assertThat(Files.readString(folder.resolve("start.csv")))
                .isEqualTo("jdk,contestant,round,milliseconds,jars,bytes\n");
    }
}
