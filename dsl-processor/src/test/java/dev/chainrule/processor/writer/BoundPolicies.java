package dev.chainrule.processor.writer;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.Surroundings;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The policies among some sources, bound as the writers get them. */
final class BoundPolicies {

    /** A policy, the policies above it, and the enums that a test may take values from. */
    record Bound(BoundPolicy policy, List<Policy> ancestors, Map<ClassRef, List<String>> enums) {}

    private BoundPolicies() {}

    static List<Bound> read(Collection<Path> sources, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Collector collector = new Collector();
        // What the sources say of generated types is no concern here.
        DiagnosticCollector<JavaFileObject> ignored = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(ignored, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    ignored,
                    List.of("-proc:only", "-encoding", "UTF-8", "-classpath", classPath),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(collector));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collector.found;
    }

    private static final class Collector extends AbstractProcessor {

        private final List<Bound> found = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.chainrule.*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            PolicySetReader reader = new PolicySetReader(processingEnv, type -> true);
            annotations.stream()
                    .filter(annotation -> annotation.getSimpleName().contentEquals("Policy"))
                    .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                    .map(type -> reader.read((TypeElement) type))
                    .forEach(this::add);
            return false;
        }

        private void add(Reading reading) {
            Surroundings surroundings = new Surroundings(List.of(), List.of(), List.of(), List.of(), true);
            Analysis analysis = PolicyAnalysis.analyze(reading.set(), surroundings);
            if (!analysis.sound()) {
                throw new AssertionError(analysis.findings());
            }
            Map<ClassRef, List<String>> enums = new TreeMap<>();
            analysis.bound().types().stream()
                    .flatMap(type -> type.accessors().stream())
                    .forEach(accessor -> RandomRequests.mentioned(accessor.type())
                            .forEach(ref -> enums.computeIfAbsent(ref, this::constants)));
            found.add(new Bound(analysis.bound(), reading.set().ancestors(), enums));
        }

        private List<String> constants(ClassRef type) {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(type.canonicalName());
            return element == null
                    ? List.of()
                    : element.getEnclosedElements().stream()
                            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                            .map(member -> member.getSimpleName().toString())
                            .toList();
        }
    }
}
