package dev.chainrule.processor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does it cost to compile a policy, without the processor, with it, and with the proofs? Each time is that of a javac of its own, from
 * start to end, with a heap of 512 MiB; the three are run in turn, and what is told is the median and the median of the ratios. It
 * asserts nothing of times, and is run by name only:
 *
 * <pre>mvn -pl dsl-processor -am test -Dtest=CostOfProofs -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class CostOfProofs {

    private static final int RUNS = Integer.getInteger("chainrule.runs", 5);

    @TempDir
    private Path root;

    private record Subject(String name, List<Path> sources, int runs) {}

    @Test
    void table() throws IOException {
        List<Subject> subjects = new ArrayList<>();
        List<Path> csp = Javac.files(Path.of("../csp-policies/src/main/java")).stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
        subjects.add(new Subject("CSP", csp, RUNS));
        subjects.add(scaled("10 rules, 4 chains", "Ten", 10, 4, 4));
        subjects.add(scaled("100 rules, 10 chains", "Hundred", 100, 10, 10));
        subjects.add(scaled("1,000 rules, 100 chains", "Thousand", 1000, 100, 30));

        System.out.println(
                "| policy | `-proc:none` | with the processor, `prove=false` | with proofs | what proofs add |");
        System.out.println("|---|---|---|---|---|");
        for (Subject subject : subjects) {
            System.out.println(row(subject));
        }
    }

    private Subject scaled(String title, String name, int rules, int chains, int types) throws IOException {
        Path file = Files.createDirectories(root.resolve(name)).resolve(name + ".java");
        Files.writeString(file, ScaledPolicy.source(name, rules, chains, types));
        return new Subject(title, List.of(file), rules > 500 ? Math.min(RUNS, 3) : RUNS);
    }

    private String row(Subject subject) {
        List<double[]> rounds = new ArrayList<>();
        for (int run = 0; run <= subject.runs(); run++) {
            double none = seconds(subject, "-proc:none");
            double written = seconds(subject, "-Achainrule.prove=false");
            double proven = seconds(subject, "-Achainrule.prove=true");
            if (run > 0) {
                rounds.add(new double[] {none, written, proven});
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s, %.1f times | %.2f s, %.1f times | %.2f s, %.1f times `-proc:none` |",
                subject.name(),
                median(rounds, times -> times[0]),
                median(rounds, times -> times[1]),
                median(rounds, times -> times[1] / times[0]),
                median(rounds, times -> times[2]),
                median(rounds, times -> times[2] / times[0]),
                median(rounds, times -> times[2] - times[1]),
                median(rounds, times -> (times[2] - times[1]) / times[0]));
    }

    private interface Figure {
        double of(double[] times);
    }

    private static double median(List<double[]> rounds, Figure figure) {
        double[] sorted = rounds.stream().mapToDouble(figure::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private double seconds(Subject subject, String option) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-Xmx512m", "-nowarn", "-cp", classPath, "-processorpath", classPath));
        command.addAll(List.of("-d", root.resolve("out").toString(), option));
        subject.sources().forEach(source -> command.add(source.toString()));
        try {
            Files.createDirectories(root.resolve("out"));
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
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
