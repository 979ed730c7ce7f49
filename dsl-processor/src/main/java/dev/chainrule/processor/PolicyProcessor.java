package dev.chainrule.processor;

import com.google.auto.service.AutoService;
import dev.chainrule.processor.PolicyCompiler.Outcome;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which policies are compiled in which round? A policy that names a type which does not exist yet waits for another
 * processor to write it, by name, since elements do not outlive their round; in the last round it waits no longer.
 */
@AutoService(Processor.class)
public final class PolicyProcessor extends AbstractProcessor {

    /** Says what was read and written, to whoever asks with {@code -Achainrule.verbose=true}. */
    private static final String VERBOSE = "chainrule.verbose";

    private final Consumer<TypeElement> probe;
    private final Set<String> waiting = new TreeSet<>();
    private final Set<String> policies = new TreeSet<>();
    private final Set<String> handwritten = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private boolean begun;

    /** For the compiler. */
    public PolicyProcessor() {
        this(policy -> {});
    }

    /** For a test that wants to fail in the middle of a policy. */
    PolicyProcessor(Consumer<TypeElement> probe) {
        this.probe = probe;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.chainrule.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(VERBOSE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!begun) {
            begun = true;
            round.getRootElements().forEach(type -> handwritten.add(type.toString()));
            taken.addAll(handwritten);
        }
        Set<Element> marked = marked(annotations, round);
        Set<String> found = policiesAmong(annotations, round);
        policies.addAll(found);
        waiting.addAll(found);
        if (!marked.isEmpty() || !waiting.isEmpty()) {
            boolean verbose = Boolean.parseBoolean(processingEnv.getOptions().get(VERBOSE));
            Compilation compilation = new Compilation(List.copyOf(handwritten), List.copyOf(policies), taken, verbose);
            PolicyCompiler compiler = new PolicyCompiler(processingEnv, compilation, probe);
            compiler.reportStrays(marked);
            waiting.removeIf(policy -> compiler.compile(policy, round.processingOver()) == Outcome.DONE);
        }
        // The annotations are ours but nobody is kept from reading them.
        return false;
    }

    private static Set<Element> marked(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> marked = new LinkedHashSet<>();
        annotations.forEach(annotation -> marked.addAll(round.getElementsAnnotatedWith(annotation)));
        return marked;
    }

    private static Set<String> policiesAmong(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> names = new HashSet<>();
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals("dev.chainrule.Policy"))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(policy ->
                        names.add(((TypeElement) policy).getQualifiedName().toString()));
        return names;
    }
}
