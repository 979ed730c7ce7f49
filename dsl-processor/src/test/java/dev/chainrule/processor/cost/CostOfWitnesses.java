package dev.chainrule.processor.cost;

import dev.chainrule.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What does it cost to have the witnesses of a policy written? A javac that finds, writes and compiles them is held against one that
 * compiles them as they were written, without the processor; the two are run in turn, and what is told is the median and the median of the
 * ratios. It asserts nothing of times, and is run by name only:
 *
 * <pre>mvn -pl dsl-processor -am test -Dtest=CostOfWitnesses -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class CostOfWitnesses {

    private static final int RUNS = Integer.getInteger("chainrule.runs", 5);

    @TempDir
    private Path root;

    /** @param policy its canonical name */
    private record Subject(String name, String policy, List<Path> sources) {}

    @Test
    void table() throws IOException {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(
                new Subject("CSP", "dev.chainrule.csp.CspProgram", sources(Path.of("../csp-policies/src/main/java"))));
        subjects.add(new Subject(
                "drug supply",
                "dev.chainrule.examples.drugs.DrugSupply",
                sources(Path.of("../examples/drug-supply/federal/src/main/java"))));
        subjects.add(scaled("10 rules, 4 chains", "Ten", 10, 4, 4));
        subjects.add(scaled("100 rules, 10 chains", "Hundred", 100, 10, 10));

        System.out.println("| policy | lines | compiled only | found, written and compiled | what that adds |");
        System.out.println("|---|---|---|---|---|");
        for (Subject subject : subjects) {
            System.out.println(row(subject));
        }
    }

    private static List<Path> sources(Path folder) {
        return Javac.files(folder).stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
    }

    private Subject scaled(String title, String name, int rules, int chains, int types) throws IOException {
        Path file = Files.createDirectories(root.resolve(name)).resolve(name + ".java");
        Files.writeString(file, ScaledPolicy.source(name, rules, chains, types));
        return new Subject(title, "cost." + name, List.of(file));
    }

    private String row(Subject subject) throws IOException {
        Path folder = root.resolve(subject.policy());
        Path classes = folder.resolve("classes");
        new TimedJavac(classes).seconds(subject.sources(), "-Achainrule.prove=false");
        String type = subject.policy().substring(subject.policy().lastIndexOf('.') + 1);
        String home = subject.policy().substring(0, subject.policy().lastIndexOf('.'));
        Path test = Files.writeString(
                folder.resolve("AskingTest.java"),
                "package " + home + ";\n@dev.chainrule.Witnesses(" + type + ".class)\nclass AskingTest {}\n");
        TimedJavac javac = new TimedJavac(folder.resolve("out"), classes);
        Path written = folder.resolve("out").resolve(home.replace('.', '/')).resolve(type + "Witnesses.java");
        Rounds rounds = new Rounds();
        for (int run = 0; run <= RUNS; run++) {
            double found = javac.seconds(List.of(test), "-Achainrule.prove=true");
            Path copy = Files.writeString(folder.resolve(type + "Witnesses.java"), Files.readString(written));
            Files.delete(written);
            double compiled = javac.seconds(List.of(test, copy), "-proc:none");
            if (run > 0) {
                rounds.add(compiled, found);
            }
        }
        try (Stream<String> lines = Files.lines(folder.resolve(type + "Witnesses.java"))) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f s | %.2f s, %.1f times | %.2f s |",
                    subject.name(),
                    lines.count(),
                    rounds.median(times -> times[0]),
                    rounds.median(times -> times[1]),
                    rounds.median(times -> times[1] / times[0]),
                    rounds.median(times -> times[1] - times[0]));
        }
    }
}
