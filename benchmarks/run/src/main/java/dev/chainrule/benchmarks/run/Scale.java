package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.sized.SizedPolicy;
import dev.chainrule.benchmarks.work.Sales;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** What does a decision cost as policies grow, as runs do, as more ask at once, and as requests outgrow the caches? */
final class Scale {

    static final List<Integer> RULES = List.of(10, 100, 1_000, 5_000);

    /** So many sales fit no cache. */
    static final List<Integer> SALES = List.of(Sales.USUAL, 5_000_000);

    /** What is asked, and by how many at once. */
    record Setting(SizedPolicy policy, int threads) {}

    private final Path benchmarks;
    private final List<Jdk> jdks;
    private final Effort effort;
    private final Kept<ScaleSample> kept;
    private final Path folder;

    /**
     * One that keeps what it measures.
     *
     * @param folder in which policies are compiled
     */
    Scale(Path benchmarks, List<Jdk> jdks, Effort effort, Kept<ScaleSample> kept, Path folder) {
        this.benchmarks = benchmarks;
        this.jdks = List.copyOf(jdks);
        this.effort = effort;
        this.kept = kept;
        this.folder = folder;
    }

    /** Many rules, as a validator asks them and as they would be asked by hand. */
    static List<Setting> rules(List<Integer> sizes) {
        return ofOne(sizes.stream()
                        .flatMap(rules -> Stream.of(SizedPolicy.ofRules(rules), SizedPolicy.ofRulesByHand(rules))))
                .toList();
    }

    /** All else that is measured when figures are to be quoted. */
    static List<Setting> all() {
        return Stream.of(
                        ofOne(IntStream.of(2, 10, 100, 1_000, 10_000)
                                .mapToObj(chains -> SizedPolicy.ofChains(chains, 2))),
                        ofOne(IntStream.of(10, 100, 1_000, 10_000)
                                .mapToObj(chains -> SizedPolicy.ofChains(chains, chains))),
                        ofOne(IntStream.of(1, 10, 100, 1_000).mapToObj(SizedPolicy::ofRun)),
                        IntStream.of(1, 2, 16).mapToObj(threads -> new Setting(SizedPolicy.ofRoles(), threads)))
                .flatMap(settings -> settings)
                .toList();
    }

    private static Stream<Setting> ofOne(Stream<SizedPolicy> policies) {
        return policies.map(policy -> new Setting(policy, 1));
    }

    /** Compiles the policies, and then measures them in turn, round by round. */
    void measure(List<Setting> settings, List<Integer> sales) {
        Workshop workshop = new Workshop(benchmarks, jdks.get(0), folder);
        settings.stream().map(Setting::policy).distinct().forEach(workshop::compile);
        kept.begin();
        for (int round = 0; round < effort.rounds(); round++) {
            for (Jdk jdk : jdks) {
                for (Setting setting : settings) {
                    kept.add(samples(setting, jdk, round));
                }
                for (int size : sales) {
                    for (Entrant entrant : List.of(Entrant.DECIDES, Entrant.DECISION)) {
                        kept.add(samples(entrant, size, jdk, round));
                    }
                }
            }
        }
    }

    private List<ScaleSample> samples(Setting setting, Jdk jdk, int round) {
        SizedPolicy policy = setting.policy();
        Fork fork = new Fork(benchmarks, jdk);
        ChainedOptionsBuilder options = fork.options("2g")
                .include(Sized.class.getName())
                .param("requests", String.valueOf(policy.requests()))
                .param("variety", String.valueOf(policy.variety()))
                .threads(setting.threads())
                .warmupIterations(effort.closeWarmups() * warmth(policy))
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time());
        return samples(
                fork.run(folder.resolve(policy.name()).toString(), options),
                (nanoseconds, bytes) -> new ScaleSample(
                        jdk.version(),
                        policy.name(),
                        policy.size(),
                        policy.variety(),
                        setting.threads(),
                        policy.checks(),
                        round,
                        nanoseconds,
                        bytes));
    }

    /** How many times as long it takes until the JIT has compiled all: a method has to be called some thousands of times. */
    private static int warmth(SizedPolicy policy) {
        return Math.max(1, policy.methods() / 500);
    }

    /** CSP sales, more or fewer of them. */
    private List<ScaleSample> samples(Entrant entrant, int size, Jdk jdk, int round) {
        Fork fork = new Fork(benchmarks, jdk);
        ChainedOptionsBuilder options = fork.options("4g")
                .include(SideBySide.class.getName() + ".decide")
                .param("contestant", entrant.className())
                .param("order", Order.NEW.name())
                .param("size", String.valueOf(size))
                .warmupIterations(effort.closeWarmups())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time());
        return samples(
                fork.run(entrant.classPath(benchmarks), options),
                (nanoseconds, bytes) ->
                        new ScaleSample(jdk.version(), entrant.key(), size, 1, 1, 1, round, nanoseconds, bytes));
    }

    private interface Made {
        ScaleSample of(double nanoseconds, double bytes);
    }

    private static List<ScaleSample> samples(Collection<RunResult> results, Made made) {
        List<ScaleSample> samples = new ArrayList<>();
        for (RunResult result : results) {
            for (BenchmarkResult jvm : result.getBenchmarkResults()) {
                jvm.getIterationResults()
                        .forEach(iteration ->
                                samples.add(made.of(iteration.getPrimaryResult().getScore(), Fork.bytes(jvm))));
            }
        }
        return samples;
    }
}
