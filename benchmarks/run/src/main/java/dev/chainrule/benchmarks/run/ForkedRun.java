package dev.chainrule.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Measures a contestant in a JVM of its own, which has the contestant's class path and JMH, and nothing of other contestants. */
final class ForkedRun {

    private final Path benchmarks;
    private final Jdk jdk;
    private final Effort effort;

    /** One below the folder of all benchmarks, in which Maven has compiled them. */
    ForkedRun(Path benchmarks, Jdk jdk, Effort effort) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
        this.effort = effort;
    }

    /** Decisions, and, on new requests, what turns a request into something else for them, where anything does. */
    List<Sample> samples(Entrant entrant, Order order, Subset subset, int round) {
        List<Sample> samples = new ArrayList<>(samples("decide", entrant, order, subset, round));
        if (entrant.converts() && order == Order.NEW) {
            samples.addAll(samples("convert", entrant, order, subset, round));
        }
        return samples;
    }

    private List<Sample> samples(String task, Entrant entrant, Order order, Subset subset, int round) {
        Fork fork = new Fork(benchmarks, jdk);
        ChainedOptionsBuilder options = fork.options("2g")
                .include(SideBySide.class.getName() + "." + task)
                .param("contestant", entrant.className())
                .param("order", order.name())
                .param("subset", subset.name())
                .warmupIterations(effort.warmups(entrant, task))
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time());
        List<Sample> samples = new ArrayList<>();
        for (RunResult result : fork.run(entrant.classPath(benchmarks), options)) {
            samples.addAll(samples(result, task, entrant, order, subset, round));
        }
        return samples;
    }

    private List<Sample> samples(
            RunResult result, String task, Entrant entrant, Order order, Subset subset, int round) {
        List<Sample> samples = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            double bytes = Fork.bytes(fork);
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
