package dev.chainrule.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A JVM of its own, which has JMH, what is measured, and nothing else. */
final class Fork {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Path benchmarks;
    private final Jdk jdk;

    /** One below the folder of all benchmarks, in which Maven has compiled them. */
    Fork(Path benchmarks, Jdk jdk) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
    }

    /** Options that are the same for everything that is measured. */
    ChainedOptionsBuilder options(String heap) {
        return new OptionsBuilder()
                .jvm(jdk.java().toString())
                .jvmArgs("-Xmx" + heap, "-XX:+UseG1GC")
                .forks(1)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    /** @param classPath what is measured, and what it needs */
    Collection<RunResult> run(String classPath, ChainedOptionsBuilder options) {
        // Forks get the class path of the JVM that starts them, as far as JMH knows.
        System.setProperty("java.class.path", classPath + File.pathSeparator + ClassPath.of(benchmarks.resolve("run")));
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(classPath + " on JDK " + jdk.version(), e);
        }
    }

    /** The bytes that one decision allocates, on the average of all iterations. */
    static double bytes(BenchmarkResult fork) {
        return Objects.requireNonNull(fork.getSecondaryResults().get(ALLOCATED)).getScore();
    }
}
