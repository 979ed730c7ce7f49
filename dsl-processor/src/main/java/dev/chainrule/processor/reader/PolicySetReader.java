package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What do a policy and the policies above it say? Those in sources are read there, those in class files from their models.
 * A reader serves one round of processing: elements of the next are others.
 */
public final class PolicySetReader {

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;
    private final Models models;
    private final Bodies bodies;
    private final Predicate<TypeElement> compiled;
    private final Map<ClassRef, Reading> readings = new HashMap<>();
    private final Set<ClassRef> begun = new HashSet<>();
    private final Set<ClassRef> fromModels = new HashSet<>();

    /**
     * Reads by a compiler.
     *
     * @param compiled whether a type's source is compiled here, so that the compiler tells what is missing in it
     */
    public PolicySetReader(ProcessingEnvironment env, Predicate<TypeElement> compiled) {
        this.compiled = compiled;
        elements = env.getElementUtils();
        types = env.getTypeUtils();
        annotations = new Annotations(elements);
        models = new Models(elements);
        bodies = Bodies.of(env);
    }

    /** Whether this compiler shows what stands in method bodies. */
    public boolean showsBodies() {
        return bodies.areShown();
    }

    /** Whether no body of a policy is read, since javac could not compile one of the lambdas in its source afterwards. */
    public boolean sparesBodies(TypeElement policy) {
        return bodies.areSpared(Places.topLevel(policy));
    }

    /** The names of the methods that the source of a policy calls with arguments; nothing where that cannot be told. */
    public Optional<Set<String>> called(TypeElement policy) {
        return bodies.called(Places.topLevel(policy));
    }

    /** The default accessors in the source of a policy that answer null, as far as it is written there. */
    public List<Rule.Trusted> answeringNull(TypeElement policy) {
        return bodies.answeringNull(Places.topLevel(policy));
    }

    /** Whether a type is a policy, in a source or by its model. */
    public boolean isPolicy(TypeElement type) {
        return Annotations.has(type, "Policy") || models.find(type).isPresent();
    }

    /** Reads a type that is marked as a policy. */
    public Reading read(TypeElement type) {
        Reading known = readings.get(TypeNames.ref(type));
        if (known != null) {
            return known;
        }
        Ancestry above = ancestry();
        begun.add(TypeNames.ref(type));
        type.getInterfaces().forEach(above::add);
        Reading reading = read(type, above);
        begun.remove(TypeNames.ref(type));
        readings.put(TypeNames.ref(type), reading);
        return reading;
    }

    private Reading read(TypeElement type, Ancestry above) {
        TypeNames inSources = new TypeNames();
        TypeNames inClassFiles = new TypeNames();
        KnownTypes known = new KnownTypes(
                new TypeReader(types, annotations, owner -> compiled.test(owner) ? inSources : inClassFiles),
                models,
                above.inModels());
        Policy policy = new PolicyReader(annotations, inSources, bodies, known).read(type);
        return above.below(policy, inSources.missing(), inClassFiles.missing());
    }

    private Ancestry ancestry() {
        return new Ancestry(elements, models, this::read, begun::contains, fromModels);
    }

    /** A policy that another class names, read in its source or from its model; none where it cannot be read whole. */
    public Optional<Reading> readOlder(TypeElement type) {
        Ancestry older = ancestry();
        older.add(type);
        return older.last();
    }

    /** Why a policy that another class names cannot be read whole, as a clause that goes with its name. */
    public String whyUnreadable(TypeElement type) {
        Ancestry older = ancestry();
        older.add(type);
        return older.why(TypeNames.ref(type));
    }

    /**
     * A policy as an older release of it was, whose jar is not on the class path. Policies that it extends are read there as well,
     * as far as they are there.
     *
     * @param jar the jar, or a folder of classes
     * @return none where the older release had no such policy
     * @throws IOException if it cannot be read, with the reason
     */
    public Optional<Reading> readBaseline(ClassRef policy, Path jar) throws IOException {
        Baseline baseline = new Baseline(jar);
        Optional<Policy> found = baseline.find(policy);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Ancestry older = ancestry();
        older.addBaseline(found.get(), baseline);
        return Optional.of(older.last().orElseThrow(() -> new IOException("what it extends cannot be read")));
    }

    /** The fingerprint that a policy in a class file has from another, if it has. */
    public Optional<String> fingerprint(TypeElement type) {
        return Annotations.has(type, "Policy")
                ? Optional.empty()
                : models.find(type).flatMap(Models.Model::fingerprint);
    }
}
