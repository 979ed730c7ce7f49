package dev.chainrule.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures a contestant in a JVM of its own, which has the contestant's class path and JMH, and nothing of other contestants. */
final class ForkedRun {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Path benchmarks;
    private final Jdk jdk;
    private final Effort effort;

    /** One below the folder of all benchmarks, in which Maven has compiled them. */
    ForkedRun(Path benchmarks, Jdk jdk, Effort effort) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
        this.effort = effort;
    }

    List<Sample> samples(Entrant entrant, Order order, Subset subset, int round) {
        // Forks get the class path of the JVM that starts them, as far as JMH knows.
        System.setProperty(
                "java.class.path",
                entrant.classPath(benchmarks) + File.pathSeparator + ClassPath.of(benchmarks.resolve("run")));
        try {
            List<Sample> samples = new ArrayList<>();
            for (RunResult result : new Runner(options(entrant, order, subset)).run()) {
                samples.addAll(samples(result, entrant, order, subset, round));
            }
            return samples;
        } catch (RunnerException e) {
            throw new IllegalStateException(entrant.className() + " on JDK " + jdk.version(), e);
        }
    }

    private Options options(Entrant entrant, Order order, Subset subset) {
        return new OptionsBuilder()
                .include(SideBySide.class.getName() + (entrant.converts() ? "" : ".decide"))
                .param("contestant", entrant.className())
                .param("order", order.name())
                .param("subset", subset.name())
                .jvm(jdk.java().toString())
                .jvmArgs("-Xmx2g", "-XX:+UseG1GC")
                .forks(1)
                .warmupIterations(effort.warmups(entrant))
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private List<Sample> samples(RunResult result, Entrant entrant, Order order, Subset subset, int round) {
        String name = result.getParams().getBenchmark();
        String task = name.substring(name.lastIndexOf('.') + 1);
        List<Sample> samples = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            double bytes = Objects.requireNonNull(fork.getSecondaryResults().get(ALLOCATED))
                    .getScore();
            fork.getIterationResults()
                    .forEach(iteration -> samples.add(new Sample(
                            jdk.version(),
                            entrant.key(),
                            task,
                            order,
                            subset,
                            round,
                            iteration.getPrimaryResult().getScore(),
                            bytes)));
        }
        return samples;
    }
}
