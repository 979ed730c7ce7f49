package dev.chainrule.processor;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Which policies, and witnesses of policies, are compiled in which round? A policy that names a type which does not exist yet waits for
 * another processor to write it, by name, since elements do not outlive their round. It waits no longer than others write.
 */
@AutoService(Processor.class)
public final class PolicyProcessor extends AbstractProcessor {

    private final Consumer<TypeElement> probe;
    private final Set<String> waiting = new TreeSet<>();
    private final Set<String> policies = new TreeSet<>();
    private final Set<String> tests = new TreeSet<>();
    private final Set<String> handwritten = new TreeSet<>();
    private final Set<String> compiled = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, Set<String>> givenUp = new TreeMap<>();

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
        return Settings.names();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Stage stage = begin(round);
        Set<Element> marked = marked(annotations, round);
        Set<String> found = typesWith("Policy", annotations, round);
        tests.addAll(typesWith("Witnesses", annotations, round));
        policies.addAll(found);
        waiting.addAll(found);
        if (!marked.isEmpty() || !waiting.isEmpty() || !tests.isEmpty() || !givenUp.isEmpty()) {
            Compilation compilation = new Compilation(List.copyOf(handwritten), List.copyOf(policies), compiled, taken);
            PolicyCompiler compiler = new PolicyCompiler(processingEnv, compilation, probe);
            compiler.reportStrays(marked);
            List.copyOf(waiting).forEach(policy -> compile(policy, stage, compiler));
            tests.removeIf(test -> !compiler.compileWitnesses(test, stage));
            if (stage == Stage.LAST) {
                givenUp.forEach(compiler::reportLate);
            }
        }
        // The annotations are ours but nobody is kept from reading them.
        return false;
    }

    private void compile(String policy, Stage stage, PolicyCompiler compiler) {
        Set<String> missing = compiler.compile(policy, stage);
        if (missing.isEmpty() || stage != Stage.OPEN) {
            waiting.remove(policy);
        }
        if (!missing.isEmpty() && stage == Stage.SETTLED) {
            givenUp.put(policy, missing);
        }
    }

    private Stage begin(RoundEnvironment round) {
        Set<String> types = new TreeSet<>();
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> types.add(type.getQualifiedName().toString()));
        compiled.addAll(types);
        boolean first = handwritten.isEmpty();
        if (first) {
            handwritten.addAll(types);
            taken.addAll(types);
        }
        if (round.processingOver()) {
            return Stage.LAST;
        }
        // We write types only, so a package or a module, too, is somebody else's.
        boolean byOthers = types.size() < round.getRootElements().size() || !taken.containsAll(types);
        return first || byOthers ? Stage.OPEN : Stage.SETTLED;
    }

    private static Set<Element> marked(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> marked = new LinkedHashSet<>();
        annotations.forEach(annotation -> marked.addAll(round.getElementsAnnotatedWith(annotation)));
        // Of an annotation on a package or a module the compiler tells.
        marked.removeIf(element -> element instanceof PackageElement || element instanceof ModuleElement);
        return marked;
    }

    private static Set<String> typesWith(
            String annotated, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> names = new HashSet<>();
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals("dev.chainrule." + annotated))
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        return names;
    }
}
