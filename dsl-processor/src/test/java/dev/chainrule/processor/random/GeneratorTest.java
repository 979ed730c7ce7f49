package dev.chainrule.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is what the generator makes Java, and does it make all that there is? */
class GeneratorTest {

    private static final int POLICIES = 600;

    @Test
    void everyPolicyIsJava(@TempDir Path out) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (long seed = 0; seed < POLICIES; seed++) {
            Draft draft = PolicyGenerator.policy(seed);
            sources.addAll(Workshop.write(draft.pack(), Source.of(draft), out));
        }

        Javac.withProcessor().option("-proc:none", "-Xmaxerrs", "20").compile(out.resolve("out"), sources);

        assertThat(sources).hasSize(3 * POLICIES).allMatch(Files::exists);
    }

    @Test
    void everyKindOfExpressionOccurs() {
        Map<String, Integer> seen = new TreeMap<>();
        LongStream.range(0, POLICIES)
                .mapToObj(PolicyGenerator::policy)
                .flatMap(draft -> draft.rules().stream())
                .forEach(rule -> rule.body().each(node -> seen.merge(node.tag(), 1, Integer::sum)));

        System.out.println(seen);
        assertThat(seen.keySet()).containsAll(PolicyGenerator.tags());
    }

    @Test
    void theSameSeedMakesTheSamePolicy() {
        assertThat(PolicyGenerator.policy(42)).isEqualTo(PolicyGenerator.policy(42));
    }

    @Test
    void aThirdIsPlanted() {
        long planted = LongStream.range(0, POLICIES)
                .mapToObj(PolicyGenerator::policy)
                .filter(draft -> draft.plant().isPresent())
                .count();

        assertThat(planted).isGreaterThan(POLICIES * 32 / 100);
    }
}
