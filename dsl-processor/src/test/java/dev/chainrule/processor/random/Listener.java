package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.Surroundings;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** What does the processor make of each policy before it writes anything? */
final class Listener extends AbstractProcessor {

    /** A policy as it was read, and with its rules bound. */
    record Heard(PolicySet set, BoundPolicy bound) {}

    private final Map<String, Heard> policies = new TreeMap<>();

    /** Those that are sound, by their packages. */
    Map<String, Heard> policies() {
        return policies;
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
        annotations.stream()
                .filter(annotation -> annotation.getSimpleName().contentEquals("Policy"))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(TypeElement.class::cast)
                .forEach(type -> listen(reader.read(type)));
        return false;
    }

    private void listen(Reading reading) {
        ClassRef policy = reading.set().policy().ref();
        ClassRef elsewhere = new ClassRef(policy.packageName(), "Elsewhere");
        Analysis analysis = PolicyAnalysis.analyze(
                reading.set(),
                new Surroundings(List.of(policy, elsewhere), List.of(policy), List.of(), List.of(), true));
        if (analysis.sound()) {
            policies.put(policy.packageName(), new Heard(reading.set(), analysis.bound()));
        }
    }
}
