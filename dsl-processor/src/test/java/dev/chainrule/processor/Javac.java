package dev.chainrule.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The javac of the JDK that runs the tests, on real files, with our processor. */
final class Javac {

    /** The policies' annotations and what fixtures may name, and nothing of the processor. */
    static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.contains("dsl-core") || entry.contains("jspecify"))
            .collect(Collectors.joining(File.pathSeparator));

    private static final Pattern ID = Pattern.compile("\\[chainrule:([a-z-]+)] (.*)", Pattern.DOTALL);

    private Javac() {}

    static Outcome compile(Folders to, List<Path> sources, String... options) {
        return compile(new PolicyProcessor(), to, sources, options);
    }

    static Outcome compile(Processor processor, Folders to, List<Path> sources, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("-encoding", "UTF-8", "--release", "17"));
            all.addAll(to.options());
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            task.setLocale(Locale.ROOT);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome(diagnostics.getDiagnostics());
    }

    private static Outcome outcome(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Told> told = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            Matcher ours = ID.matcher(diagnostic.getMessage(Locale.ROOT));
            if (ours.matches()) {
                String file = diagnostic.getSource() == null
                        ? ""
                        : Path.of(diagnostic.getSource().getName())
                                .getFileName()
                                .toString();
                told.add(
                        new Told(file, diagnostic.getLineNumber(), severity(diagnostic), ours.group(1), ours.group(2)));
            } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                others.add(diagnostic.toString());
            }
        }
        return new Outcome(told, others);
    }

    private static String severity(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR -> "ERROR";
            case NOTE, OTHER -> "NOTE";
            case WARNING, MANDATORY_WARNING -> "WARNING";
        };
    }
}
