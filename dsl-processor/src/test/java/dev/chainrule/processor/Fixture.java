package dev.chainrule.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source, or a folder of sources, with what is expected to be found in it written on the very line:
 * {@code // ERROR chainrule:dead-chain "a part of the message"}. Sources in a folder's {@code jar} are compiled before it, and
 * it sees their class files.
 *
 * @param name of the file or folder
 * @param sources what is compiled
 * @param jar what is compiled before
 * @param only the one compiler that the fixture is for, and why
 */
record Fixture(String name, List<Path> sources, List<Path> jar, Optional<String> only) {

    private static final Pattern EXPECTED =
            Pattern.compile("(ERROR|WARNING|NOTE) chainrule:([a-z-]+)(?: \"((?:[^\"\\\\]|\\\\.)*)\")?");
    private static final Pattern ONLY = Pattern.compile("// only: (javac|ecj)\\b.*");

    /** All fixtures of a folder of resources, sorted. */
    static List<Fixture> all(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().map(Fixture::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture of(Path path) {
        List<Path> sources = javaFiles(path);
        List<Path> jar = javaFiles(path.resolve("jar"));
        sources.removeAll(jar);
        return new Fixture(
                path.getFileName().toString(),
                sources,
                jar,
                sources.stream()
                        .flatMap(source -> lines(source).stream())
                        .map(ONLY::matcher)
                        .filter(Matcher::matches)
                        .map(only -> only.group(1))
                        .findFirst());
    }

    boolean isFor(String compiler) {
        return only.isEmpty() || only.get().equals(compiler);
    }

    /** The findings that must be told, each with the part of its message that is quoted, perhaps an empty one. */
    List<Told> expected() {
        List<Told> expected = new ArrayList<>();
        for (Path source : sources) {
            List<String> lines = lines(source);
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = EXPECTED.matcher(lines.get(i));
                while (matcher.find()) {
                    String part =
                            matcher.group(3) == null ? "" : matcher.group(3).replaceAll("\\\\(.)", "$1");
                    expected.add(
                            new Told(source.getFileName().toString(), i + 1, matcher.group(1), matcher.group(2), part));
                }
            }
        }
        return expected;
    }

    private static List<Path> javaFiles(Path path) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
