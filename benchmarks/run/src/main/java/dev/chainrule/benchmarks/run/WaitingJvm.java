package dev.chainrule.benchmarks.run;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The JVM of a contestant, as the one that tells it when to decide sees it. */
final class WaitingJvm implements AutoCloseable {

    private final Process process;
    private final PrintStream tells;
    private final BufferedReader says;
    private final String command;

    /** Starts one that has the contestant's class path, and nothing of other contestants. */
    WaitingJvm(Path benchmarks, Jdk jdk, Entrant entrant, Order order) {
        List<String> words = List.of(
                jdk.java().toString(),
                "-Xmx2g",
                "-XX:+UseG1GC",
                "-cp",
                entrant.classPath(benchmarks)
                        + File.pathSeparator
                        + benchmarks.resolve("run").resolve("target").resolve("classes"),
                TurnTaker.class.getName(),
                entrant.className(),
                order.name());
        command = String.join(" ", words);
        try {
            process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tells = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        says = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * What so many decisions took.
     *
     * @param nanoseconds of all of them
     * @param permitted how many sales it permitted
     */
    record Took(long nanoseconds, int permitted) {}

    /** @throws IllegalStateException where the JVM has ended */
    Took decide(int decisions) {
        tells.println(decisions);
        try {
            String line = says.readLine();
            if (line == null) {
                throw new IllegalStateException("It ended: " + command);
            }
            int space = line.indexOf(' ');
            return new Took(Long.parseLong(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(command, e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
