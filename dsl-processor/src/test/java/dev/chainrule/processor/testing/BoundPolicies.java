package dev.chainrule.processor.testing;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.Surroundings;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.Places;
import dev.chainrule.processor.reader.PolicySetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What is read of policies, with every rule bound, before anything is written? */
public final class BoundPolicies extends AbstractProcessor {

    private final Map<String, Read> found = new TreeMap<>();

    /** A policy with those above it, and with its rules at their places. */
    public record Read(PolicySet set, BoundPolicy bound) {

        @Override
        public String toString() {
            return set.policy().name();
        }
    }

    private BoundPolicies() {}

    /** The sound policies among these sources, by canonical name; sources with errors are an {@link AssertionError}. */
    public static Map<String, BoundPolicy> of(Collection<Path> sources) {
        Map<String, BoundPolicy> bound = new TreeMap<>();
        read(sources).forEach((name, read) -> bound.put(name, read.bound()));
        return bound;
    }

    /** The same, with the policies above them. */
    public static Map<String, Read> read(Collection<Path> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        BoundPolicies policies = new BoundPolicies();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("--release", "17", "-encoding", "UTF-8", "-proc:only"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(policies));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new AssertionError(error);
                });
        return policies.found;
    }

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
        List<TypeElement> policies = annotations.stream()
                .filter(annotation -> annotation.getSimpleName().contentEquals("Policy"))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(TypeElement.class::cast)
                .toList();
        List<ClassRef> refs =
                policies.stream().map(policy -> Places.of(policy).type()).toList();
        for (TypeElement policy : policies) {
            PolicySet set = reader.read(policy).set();
            Analysis analysis =
                    PolicyAnalysis.analyze(set, new Surroundings(List.of(), refs, List.of(), List.of(), true));
            if (analysis.sound()) {
                found.put(policy.getQualifiedName().toString(), new Read(set, analysis.bound()));
            }
        }
        return false;
    }
}
