package dev.chainrule.processor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How long does a javac of its own take, from start to end, with a heap of 512 MiB? */
final class TimedJavac {

    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    private final Path out;
    private final String classPath;

    /**
     * One that writes into a folder.
     *
     * @param classes on the class path, beside what policies are written with
     */
    TimedJavac(Path out, Path... classes) {
        this.out = out;
        this.classPath =
                Arrays.stream(classes).map(entry -> entry + File.pathSeparator).collect(Collectors.joining())
                        + CLASS_PATH;
    }

    /** In seconds. A compilation that fails, or does not end what it was to do, is an {@link AssertionError}. */
    double seconds(Collection<Path> sources, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-Xmx512m", "-nowarn", "-cp", classPath, "-processorpath", CLASS_PATH));
        command.addAll(List.of("-d", out.toString(), "-s", out.toString()));
        command.addAll(List.of(options));
        sources.forEach(source -> command.add(source.toString()));
        try {
            Files.createDirectories(out);
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(exit).as(said).isZero();
            assertThat(said).doesNotContain("OutOfMemoryError").doesNotContain("chainrule.seconds raises");
            return seconds;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
