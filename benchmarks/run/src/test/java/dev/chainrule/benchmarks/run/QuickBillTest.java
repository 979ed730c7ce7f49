package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does the bill still get written? */
class QuickBillTest {

    @TempDir
    private Path folder;

    private final Jdk jdk = new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    private final Path benchmarks = Path.of("..").toAbsolutePath().normalize();

    @Test
    void compilationsAreMeasuredInEveryWay() {
        Kept<BillSample> kept = Kept.bill(folder);
        Bill bill = new Bill(benchmarks, jdk, folder.resolve("compiled"), kept);

        bill.measure(List.of(bill.drawn("ten rules", "Ten", 10, 4, 4)), 1, 0);

        assertThat(kept.all())
                .allSatisfy(sample -> assertThat(sample.milliseconds()).isPositive())
                .extracting(BillSample::way)
                .containsExactlyInAnyOrder(Bill.Way.values());
        assertThat(kept.all())
                .filteredOn(sample -> sample.way().name().startsWith("PROVEN"))
                .allSatisfy(sample -> assertThat(
                                List.of(sample.reading(), sample.analyzing(), sample.proving(), sample.writing()))
                        .allSatisfy(milliseconds -> assertThat(milliseconds).isPositive()));
    }
}
