package dev.chainrule.processor.cost;

import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does it cost to compile a policy alone, with what is generated for it, with the processor that generates it, and with the proofs? Each
 * time is that of a javac of its own, from start to end, with a heap of 512 MiB; the four are run in turn, and what is told is the median
 * and the median of the ratios. It asserts nothing of times, and is run by name only:
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
                "| policy | `-proc:none` | and with what is generated | with the processor, `prove=false` | with proofs "
                        + "| what the processor adds | what proofs add of it |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Subject subject : subjects) {
            System.out.println(row(subject));
        }
    }

    private Subject scaled(String title, String name, int rules, int chains, int types) throws IOException {
        Path file = Files.createDirectories(root.resolve(name)).resolve(name + ".java");
        Files.writeString(file, ScaledPolicy.source(name, rules, chains, types));
        return new Subject(title, List.of(file), rules > 500 ? Math.min(RUNS, 3) : RUNS);
    }

    private String row(Subject subject) throws IOException {
        Path folder = root.resolve(subject.name());
        List<Path> all = new ArrayList<>(subject.sources());
        all.addAll(generated(subject, folder));
        TimedJavac javac = new TimedJavac(folder.resolve("out"));
        Rounds rounds = new Rounds();
        for (int run = 0; run <= subject.runs(); run++) {
            double none = javac.seconds(subject.sources(), "-proc:none");
            double compiled = javac.seconds(all, "-proc:none");
            double written = javac.seconds(subject.sources(), "-Achainrule.prove=false");
            double proven = javac.seconds(subject.sources(), "-Achainrule.prove=true");
            if (run > 0) {
                rounds.add(none, compiled, written, proven);
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s, %.1f times | %.2f s, %.1f times | %.2f s, %.1f times | %.2f s, %.2f s beyond what is generated "
                        + "| %.2f s, %.1f times `-proc:none` |",
                subject.name(),
                rounds.median(times -> times[0]),
                rounds.median(times -> times[1]),
                rounds.median(times -> times[1] / times[0]),
                rounds.median(times -> times[2]),
                rounds.median(times -> times[2] / times[0]),
                rounds.median(times -> times[3]),
                rounds.median(times -> times[3] / times[0]),
                rounds.median(times -> times[3] - times[0]),
                rounds.median(times -> times[3] - times[1]),
                rounds.median(times -> times[3] - times[2]),
                rounds.median(times -> (times[3] - times[2]) / times[0]));
    }

    /** The sources that are generated for a policy, where no later run finds or changes them. */
    private static List<Path> generated(Subject subject, Path folder) throws IOException {
        Path out = folder.resolve("generated");
        new TimedJavac(out).seconds(subject.sources(), "-Achainrule.prove=false");
        return Javac.files(out).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }
}
