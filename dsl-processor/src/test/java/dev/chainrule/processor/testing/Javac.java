package dev.chainrule.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What comes of compiling sources, with the processor or, as for an application, without it? */
public final class Javac {

    /** What sources may name: javac looks into all that is on the class path, each time anew. */
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Stream.of("dsl-core", "jspecify", "test-classes", "junit", "opentest4j", "apiguardian")
                    .anyMatch(entry::contains))
            .collect(Collectors.joining(File.pathSeparator));

    private final boolean processing;
    private String classPath = CLASS_PATH;
    private final List<String> options = new ArrayList<>();
    private int release = 17;
    private final List<Processor> others = new ArrayList<>();

    private Javac(boolean processing) {
        this.processing = processing;
    }

    /** A compiler with Chainrule's processor, as it is registered for javac, and what policies are written with. */
    public static Javac withProcessor() {
        return new Javac(true);
    }

    /** One that proves nothing, which takes longest: for those who want only what is written. */
    public static Javac writing() {
        return withProcessor().option("-Achainrule.prove=false");
    }

    /** The compiler of an application: no processor, and nothing on the class path. */
    public static Javac plain() {
        return new Javac(false).classPath();
    }

    public Javac classPath(Path... entries) {
        classPath = Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return this;
    }

    public Javac alsoOnClassPath(Path entry) {
        classPath = entry + File.pathSeparator + classPath;
        return this;
    }

    public Javac option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** For another Java than 17, from which on policies may be compiled. */
    public Javac release(int version) {
        release = version;
        return this;
    }

    /** Has another processor look on. */
    public Javac beside(Processor other) {
        others.add(other);
        return this;
    }

    /** Compiles; a compilation that fails is an {@link AssertionError} with all that javac says. */
    public Compiled compile(Path out, Collection<Path> sources) {
        Compiled compiled = attempt(out, sources);
        if (!compiled.succeeded()) {
            throw new AssertionError(compiled.messages());
        }
        return compiled;
    }

    public Compiled attempt(Path out, Collection<Path> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(out.resolve("classes"));
            Path generated = Files.createDirectories(out.resolve("sources"));
            List<String> all = new ArrayList<>(List.of("--release", String.valueOf(release), "-encoding", "UTF-8"));
            all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            if (!classPath.isEmpty()) {
                all.addAll(List.of("-classpath", classPath));
            } else {
                all.addAll(List.of("-classpath", classes.toString()));
            }
            all.addAll(options);
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors());
            return new Compiled(task.call(), diagnostics.getDiagnostics(), classes, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Processor> processors() {
        List<Processor> processors = new ArrayList<>(others);
        if (processing) {
            processors.add(0, processor());
        }
        return processors;
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.chainrule."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No processor is registered"))
                .get();
    }

    /** What a compilation said and wrote. */
    public record Compiled(
            boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes, Path sources) {

        public String messages() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getSource() + ":"
                            + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n"));
        }

        /** A loader that asks {@code parent} first. */
        public ClassLoader loader(ClassLoader parent) {
            try {
                return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The bytes of everything written, sources and classes, by relative name. */
        public Map<String, byte[]> written() {
            Map<String, byte[]> written = new TreeMap<>();
            for (Path root : List.of(sources, classes)) {
                for (Path file : files(root)) {
                    try {
                        written.put(root.getParent().relativize(file).toString(), Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            return written;
        }
    }

    /** The files below a folder, sorted. */
    public static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
