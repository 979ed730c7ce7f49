package dev.chainrule.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where, when and of what was it measured? Kept beside the samples, as lines of a name and what it is. */
public final class Surroundings {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Surroundings() {}

    /** Keeps what they are now, and beside it when, of what and on which processor each other part was measured before. */
    static void keep(Path file, String part, Path benchmarks, List<Jdk> jdks) {
        Map<String, String> facts = Files.exists(file) ? kept(file) : new LinkedHashMap<>();
        facts.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", field(MEMORY, "MemTotal"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        jdks.forEach(
                jdk -> facts.put("jdk " + jdk.version(), field(jdk.home().resolve("release"), "JAVA_RUNTIME_VERSION")));
        facts.put(
                part,
                LocalDate.now(ZoneOffset.UTC) + ", commit " + commit(benchmarks) + ", "
                        + field(PROCESSOR, "model name"));
        String lines = facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept. */
    public static Map<String, String> kept(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, String> facts = new LinkedHashMap<>();
            lines.forEach(
                    line -> facts.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first value that a file of the system gives a name, by a colon or an equals sign. */
    private static String field(Path file, String name) {
        if (!Files.isReadable(file)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length())
                            .replaceFirst("^\\s*[:=]\\s*", "")
                            .replace("\"", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commit, dirty where anything else has been changed since than results and what is written of them. */
    private static String commit(Path benchmarks) {
        Optional<String> commit = git(benchmarks, "describe", "--always");
        Optional<String> changed = git(
                benchmarks,
                "status",
                "--porcelain",
                "--untracked-files=no",
                "--",
                ":/",
                ":(exclude)results",
                ":(exclude)plots",
                ":(exclude)README.md",
                ":(exclude,top)README.md");
        return commit.isEmpty() || changed.isEmpty()
                ? "unknown"
                : commit.get() + (changed.get().isEmpty() ? "" : "-dirty");
    }

    /** What git says; nothing where there is none, or it fails. */
    private static Optional<String> git(Path folder, String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            Process git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
