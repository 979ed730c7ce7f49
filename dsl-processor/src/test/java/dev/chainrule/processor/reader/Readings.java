package dev.chainrule.processor.reader;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Reads the policies among some sources, in javac, and hands out what was read. */
final class Readings {

    private final List<File> classPath = new ArrayList<>();
    private UnaryOperator<ProcessingEnvironment> wrapper = UnaryOperator.identity();

    /** Also sees these class files. */
    Readings with(File... folders) {
        classPath.addAll(Arrays.asList(folders));
        return this;
    }

    /** Hands the reader a wrapped environment, as build tools do. */
    Readings wrapped(UnaryOperator<ProcessingEnvironment> by) {
        wrapper = by;
        return this;
    }

    /** What was read of the policy of this name. */
    Reading of(String policy, JavaFileObject... sources) {
        return Objects.requireNonNull(of(sources).get(policy), policy);
    }

    /** What was read of each policy, by its canonical name. */
    Map<String, Reading> of(JavaFileObject... sources) {
        Collector collector = new Collector();
        compile(collector, sources);
        return collector.readings;
    }

    Compilation compile(Processor processor, JavaFileObject... sources) {
        Compiler compiler = javac().withProcessors(processor);
        return (classPath.isEmpty() ? compiler : compiler.withClasspath(withOurs())).compile(sources);
    }

    private List<File> withOurs() {
        List<File> all = new ArrayList<>(classPath);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .forEach(all::add);
        return all;
    }

    private final class Collector extends AbstractProcessor {

        private final Map<String, Reading> readings = new TreeMap<>();

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
            PolicySetReader reader = new PolicySetReader(wrapper.apply(processingEnv), Places::isSource);
            annotations.stream()
                    .filter(annotation -> annotation.getSimpleName().contentEquals("Policy"))
                    .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                    .map(TypeElement.class::cast)
                    .forEach(type -> readings.put(type.getQualifiedName().toString(), reader.read(type)));
            return false;
        }
    }
}
