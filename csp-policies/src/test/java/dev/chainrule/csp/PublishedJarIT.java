package dev.chainrule.csp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does the jar need nothing but the JDK beside it? An application compiles against it with all warnings as errors, without
 * the annotations, and runs with {@code java.base} alone, on the class path and in modules.
 */
class PublishedJarIT {

    private static final Path JAR = Path.of(System.getProperty("csp.jar"));

    /** What the application prints, see {@code consumer/app}. */
    private static final String PRINTED = """
            denied: 'direct', for a reason: true
            denied: '', for a reason: true
            denied: 'direct', for a reason: true
            false
            false
            """;

    @TempDir
    private Path classes;

    @Test
    void jdepsFindsOnlyJavaBase() {
        assertThat(tool("jdeps", "--print-module-deps", JAR.toString())).isEqualTo("java.base");
    }

    @Test
    void applicationOnTheClassPath() throws IOException, InterruptedException {
        assertThat(compile("-classpath", sources("app"))).isEmpty();

        assertThat(java("-classpath", classes + File.pathSeparator + JAR, "app.Main"))
                .isEqualToNormalizingNewlines(PRINTED);
    }

    @Test
    void applicationInAModule() throws IOException, InterruptedException {
        assertThat(compile("--module-path", sources("app", "app-module"))).isEmpty();

        assertThat(java("--module-path", classes + File.pathSeparator + JAR, "--module", "app/app.Main"))
                .isEqualToNormalizingNewlines(PRINTED);
    }

    /** Answers what javac has to say. */
    private String compile(String path, List<String> sources) {
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString()));
        arguments.addAll(List.of(path, JAR.toString()));
        arguments.addAll(sources);
        return tool("javac", arguments.toArray(String[]::new));
    }

    private static List<String> sources(String... folders) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/consumer", folder))) {
                files.map(Path::toString).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static String tool(String name, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        assertThat(exit).as(printed.toString()).isZero();
        return printed.toString().strip();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--limit-modules", limit(arguments)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The modules of the path count among those that the limit lets in. */
    private static String limit(String... arguments) {
        return arguments[0].equals("--module-path") ? "java.base,dev.chainrule.csp,app" : "java.base";
    }
}
