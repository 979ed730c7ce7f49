package dev.chainrule.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How long does a process take that decides once, from its start to its end, and what has to be on its class path? */
final class ColdStart {

    private final Path benchmarks;

    /** One below the folder of all benchmarks, in which Maven has compiled them. */
    ColdStart(Path benchmarks) {
        this.benchmarks = benchmarks;
    }

    /** Starts one and waits for its end. */
    Start of(Entrant entrant, Jdk jdk, int round) {
        ProcessBuilder process = process(entrant, jdk);
        long begin = System.nanoTime();
        int exit = exit(process);
        long nanoseconds = System.nanoTime() - begin;
        if (exit != 0) {
            throw new IllegalStateException(entrant.className() + " on JDK " + jdk.version() + " ends with " + exit
                    + "; to see why, run " + String.join(" ", process.command()));
        }
        List<Path> jars = jars(entrant);
        long bytes = jars.stream().mapToLong(jar -> jar.toFile().length()).sum();
        return new Start(jdk.version(), entrant.key(), round, nanoseconds / 1e6, jars.size(), bytes);
    }

    private ProcessBuilder process(Entrant entrant, Jdk jdk) {
        Path own = benchmarks.resolve("run").resolve("target").resolve("classes");
        return new ProcessBuilder(
                        jdk.java().toString(),
                        "-cp",
                        entrant.classPath(benchmarks) + File.pathSeparator + own,
                        FirstDecision.class.getName(),
                        entrant.className())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static int exit(ProcessBuilder process) {
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an application would have to bring along: all that is on the class path but the benchmarks and the policy's own jar. */
    private List<Path> jars(Entrant entrant) {
        return Arrays.stream(entrant.classPath(benchmarks).split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(path -> !path.getFileName().toString().startsWith("benchmarks-"))
                .filter(path -> !path.getFileName().toString().startsWith("csp-policies-"))
                .toList();
    }
}
