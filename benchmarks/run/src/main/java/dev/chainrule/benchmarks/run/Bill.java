package dev.chainrule.benchmarks.run;

import dev.chainrule.benchmarks.sized.DrawnPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What does compiling cost: without the processor, with it, with proofs, and with witnesses? */
public final class Bill {

    /** So many rounds, and so many compilations before a warm one, has what takes long. */
    private static final int LARGE = 2;

    /** What a JVM that ends after seconds gains by: it keeps both cores for javac. */
    private static final String C1 = "-J-XX:TieredStopAtLevel=1";

    /** How a policy is compiled. */
    public enum Way {
        /** Without a processor. */
        NONE,
        /** Without a processor, together with what one would generate. */
        GENERATED,
        /** With the processor, and nothing proven. */
        WRITTEN,
        /** With proofs. */
        PROVEN,
        /** Without a processor, by a javac whose own JVM does not optimize. */
        NONE_C1,
        /** With proofs, by a javac whose own JVM does not optimize. */
        PROVEN_C1,
        /** Without a processor, in a compiler that has compiled the same before. */
        NONE_WARM,
        /** With proofs, in a compiler that has compiled the same before. */
        PROVEN_WARM,
        /** Its witnesses only, as they were written before. */
        WITNESSES_COMPILED,
        /** Its witnesses, which are found and written. */
        WITNESSES_FOUND
    }

    /**
     * What is compiled.
     *
     * @param name what tables call it
     * @param policy its canonical name
     * @param large whether it takes long: then fewer rounds and few compilations before a warm one
     */
    record Subject(String name, String policy, List<Path> sources, boolean large) {}

    private final Path benchmarks;
    private final Jdk jdk;
    private final Path folder;
    private final Kept<BillSample> kept;

    /**
     * One that keeps what it measures.
     *
     * @param folder in which all is compiled
     */
    Bill(Path benchmarks, Jdk jdk, Path folder, Kept<BillSample> kept) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
        this.folder = folder;
        this.kept = kept;
    }

    /** All that is measured when figures are to be quoted. */
    List<Subject> all() {
        Path root = benchmarks.toAbsolutePath().normalize().resolveSibling("");
        return List.of(
                new Subject(
                        "CSP",
                        "dev.chainrule.csp.CspProgram",
                        sources(root.resolve("csp-policies/src/main/java")),
                        false),
                new Subject(
                        "drug supply",
                        "dev.chainrule.examples.drugs.DrugSupply",
                        sources(root.resolve("examples/drug-supply/federal/src/main/java")),
                        false),
                drawn("10 rules, 4 chains", "Ten", 10, 4, 4),
                drawn("100 rules, 10 chains", "Hundred", 100, 10, 10),
                drawn("1,000 rules, 100 chains", "Thousand", 1_000, 100, 30));
    }

    Subject drawn(String title, String name, int rules, int chains, int types) {
        Path file = folder.resolve(name).resolve(name + ".java");
        write(file, DrawnPolicy.source(name, rules, chains, types));
        return new Subject(title, "cost." + name, List.of(file), rules > 500);
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything in turn, round by round, after a round that does not count.
     *
     * @param warm how many times a compiler has compiled the same that is called warm
     */
    void measure(List<Subject> subjects, int rounds, int warm) {
        kept.begin();
        for (int round = -1; round < rounds; round++) {
            for (Subject subject : subjects) {
                if (!subject.large() || round < LARGE) {
                    List<BillSample> samples = samples(subject, round, subject.large() ? Math.min(warm, LARGE) : warm);
                    kept.add(round < 0 ? List.of() : samples);
                }
            }
        }
    }

    private List<BillSample> samples(Subject subject, int round, int warm) {
        Path own = folder.resolve(subject.policy());
        List<Path> sources = subject.sources();
        List<Path> all = new ArrayList<>(sources);
        all.addAll(generated(subject, own.resolve("generated"), round));
        Javac javac = new Javac(benchmarks, jdk, own.resolve("out"));
        int compilations = round < 0 ? 1 : warm + 1;
        List<BillSample> samples = new ArrayList<>(List.of(
                sample(subject, Way.NONE, round, javac.cold(sources, "-proc:none")),
                sample(subject, Way.GENERATED, round, javac.cold(all, "-proc:none")),
                sample(
                        subject,
                        Way.WRITTEN,
                        round,
                        javac.cold(sources, "-Achainrule.prove=false", "-Achainrule.verbose=true")),
                sample(subject, Way.PROVEN, round, javac.cold(sources, "-Achainrule.verbose=true")),
                sample(subject, Way.NONE_C1, round, javac.cold(sources, C1, "-proc:none")),
                sample(subject, Way.PROVEN_C1, round, javac.cold(sources, C1, "-Achainrule.verbose=true")),
                sample(subject, Way.NONE_WARM, round, javac.warm(compilations, sources, "-proc:none")),
                sample(
                        subject,
                        Way.PROVEN_WARM,
                        round,
                        javac.warm(compilations, sources, "-Achainrule.verbose=true"))));
        if (!subject.large()) {
            samples.addAll(witnesses(subject, own, round));
        }
        return samples;
    }

    private static BillSample sample(Subject subject, Way way, int round, Javac.Took took) {
        return sample(subject, way, round, took, 0);
    }

    private static BillSample sample(Subject subject, Way way, int round, Javac.Took took, long lines) {
        return new BillSample(
                subject.name(),
                way,
                round,
                took.milliseconds(),
                lines,
                took.phase("reading"),
                took.phase("analyzing"),
                took.phase("proving"),
                took.phase("writing"),
                took.phase("filing"));
    }

    /** The sources that are generated for a policy, in the first round of each run. */
    private List<Path> generated(Subject subject, Path out, int round) {
        if (round < 0) {
            new Javac(benchmarks, jdk, Folders.empty(out)).cold(subject.sources(), "-Achainrule.prove=false");
        }
        return sources(out);
    }

    private List<BillSample> witnesses(Subject subject, Path own, int round) {
        int dot = subject.policy().lastIndexOf('.');
        String home = subject.policy().substring(0, dot);
        String type = subject.policy().substring(dot + 1);
        Path test = own.resolve("AskingTest.java");
        write(test, "package " + home + ";\n@dev.chainrule.Witnesses(" + type + ".class)\nclass AskingTest {}\n");
        Javac javac = new Javac(benchmarks, jdk, own.resolve("witnesses"), own.resolve("generated"));
        Javac.Took found = javac.cold(List.of(test), "-Achainrule.prove=true");
        Path written = own.resolve("witnesses").resolve(home.replace('.', '/')).resolve(type + "Witnesses.java");
        Path copy = own.resolve(type + "Witnesses.java");
        try {
            Files.move(written, copy, StandardCopyOption.REPLACE_EXISTING);
            long lines = Files.readString(copy).lines().count();
            Javac.Took compiled = javac.cold(List.of(test, copy), "-proc:none");
            return List.of(
                    sample(subject, Way.WITNESSES_COMPILED, round, compiled, lines),
                    sample(subject, Way.WITNESSES_FOUND, round, found, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
