package dev.chainrule.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long does javac take, with a heap of 512 MiB? */
final class Javac {

    private static final Pattern TOOK = Pattern.compile("\\[chainrule] \\w+ took ([^;\\n]*)");
    private static final Pattern PHASE = Pattern.compile("(\\w+) (\\d+) ms");
    private static final Pattern LAST = Pattern.compile("the last took (\\d+) ms");

    private final Path benchmarks;
    private final Jdk jdk;
    private final Path out;
    private final List<Path> classes;

    /**
     * One that writes into a folder.
     *
     * @param benchmarks the folder of all benchmarks, in which Maven has compiled what policies are compiled with
     * @param classes on the class path, beside that
     */
    Javac(Path benchmarks, Jdk jdk, Path out, Path... classes) {
        this.benchmarks = benchmarks;
        this.jdk = jdk;
        this.out = out;
        this.classes = List.of(classes);
    }

    /**
     * What it took.
     *
     * @param milliseconds from the start to the end
     * @param phases milliseconds of each phase of the processor, by its name
     */
    record Took(double milliseconds, Map<String, Long> phases) {

        /** 0 where the processor told of no such phase, or there was none. */
        long phase(String name) {
            return phases.getOrDefault(name, 0L);
        }
    }

    /** A process of its own, from its start to its end. */
    Took cold(Collection<Path> sources, String... options) {
        List<String> command = new ArrayList<>();
        command.add(jdk.home().resolve("bin").resolve("javac").toString());
        command.add("-J-Xmx512m");
        command.addAll(arguments(sources, options));
        long start = System.nanoTime();
        String said = said(command);
        return new Took((System.nanoTime() - start) / 1e6, phases(said));
    }

    /** The last of many compilations in one process. */
    Took warm(int compilations, Collection<Path> sources, String... options) {
        List<String> command = new ArrayList<>(List.of(
                jdk.java().toString(),
                "-Xmx512m",
                "-cp",
                benchmarks.resolve("run").resolve("target").resolve("classes").toString(),
                WarmCompiler.class.getName(),
                String.valueOf(compilations)));
        command.addAll(arguments(sources, options));
        String said = said(command);
        Matcher last = LAST.matcher(said);
        if (!last.find()) {
            throw new IllegalStateException(said);
        }
        return new Took(Double.parseDouble(last.group(1)), phases(said));
    }

    private List<String> arguments(Collection<Path> sources, String... options) {
        String path = ClassPath.of(benchmarks.resolve("sized"));
        String classPath = Stream.concat(classes.stream().map(Path::toString), Stream.of(path))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("-cp", classPath, "-processorpath", path));
        arguments.addAll(List.of("-d", out.toString(), "-s", out.toString()));
        arguments.addAll(List.of(options));
        sources.forEach(source -> arguments.add(source.toString()));
        return arguments;
    }

    private String said(List<String> command) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String said = Command.said(command);
        if (said.contains("OutOfMemoryError") || said.contains("chainrule.seconds raises")) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
        return said;
    }

    /** Those that were told last. */
    private static Map<String, Long> phases(String said) {
        Map<String, Long> phases = new LinkedHashMap<>();
        Matcher took = TOOK.matcher(said);
        while (took.find()) {
            phases.clear();
            PHASE.matcher(took.group(1))
                    .results()
                    .forEach(phase -> phases.put(phase.group(1), Long.parseLong(phase.group(2))));
        }
        return phases;
    }
}
