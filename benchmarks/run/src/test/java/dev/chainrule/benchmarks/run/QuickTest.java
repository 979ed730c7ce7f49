package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chainrule.benchmarks.sized.SizedPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything that is measured still work, and agree? No time is asserted: there is none in ten milliseconds. */
class QuickTest {

    @TempDir
    private Path folder;

    private final Jdk jdk = new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    private final Path benchmarks = Path.of("..").toAbsolutePath().normalize();

    private Main main() {
        return new Main(benchmarks, List.of(jdk), Effort.QUICK, folder);
    }

    @Test
    void everybodyTakesPart() {
        main().sideBySide(Entrant.all());
        main().starts(Entrant.CLOSE);

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

    @Test
    void theCloseOnesTakeTurns() {
        main().byTurns();

        assertThat(Kept.turns(folder).all())
                .allSatisfy(turn -> assertThat(turn.nanoseconds()).isPositive())
                .extracting(Turn::contestant, Turn::order, Turn::turn)
                .containsExactlyInAnyOrderElementsOf(Entrant.CLOSE.stream()
                        .flatMap(entrant -> Stream.of(Order.values())
                                .flatMap(order -> Stream.of(0, 1).map(turn -> tuple(entrant.key(), order, turn))))
                        .toList());
    }

    @Test
    void policiesOfEveryKindAreMeasured() {
        List<Scale.Setting> settings = Stream.of(
                        SizedPolicy.ofRules(20),
                        SizedPolicy.ofRulesByHand(60),
                        SizedPolicy.ofChains(160, 20),
                        SizedPolicy.ofRun(3),
                        SizedPolicy.ofRoles())
                .map(policy -> new Scale.Setting(policy, 2))
                .toList();

        main().scale(settings, List.of(20_000));

        assertThat(Kept.scale(folder).all())
                .allSatisfy(sample -> assertThat(sample.nanoseconds()).isPositive())
                .extracting(ScaleSample::policy)
                .containsExactlyInAnyOrder(
                        "rules-20",
                        "by-hand-rules-60",
                        "chains-160-asked-20",
                        "run-3",
                        "roles",
                        Entrant.DECIDES.key(),
                        Entrant.DECISION.key());
    }
}
