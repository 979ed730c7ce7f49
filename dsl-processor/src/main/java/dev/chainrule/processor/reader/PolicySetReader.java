package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.reader.Models.Model;
import dev.chainrule.processor.reader.Reading.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
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
        Ancestry above = new Ancestry();
        begun.add(TypeNames.ref(type));
        type.getInterfaces().forEach(above::add);
        Reading reading = above.reading(type);
        begun.remove(TypeNames.ref(type));
        readings.put(TypeNames.ref(type), reading);
        return reading;
    }

    /** A policy that another class names, read in its source or from its model; none where it cannot be read whole. */
    public Optional<Reading> readOlder(TypeElement type) {
        Ancestry older = new Ancestry();
        older.add(type);
        return older.last();
    }

    /** Why a policy that another class names cannot be read whole, as a clause that goes with its name. */
    public String whyUnreadable(TypeElement type) {
        Ancestry older = new Ancestry();
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
        Ancestry older = new Ancestry();
        older.addBaseline(found.get(), baseline);
        return Optional.of(older.last().orElseThrow(() -> new IOException("what it extends cannot be read")));
    }

    /** The fingerprint that a policy in a class file has from another, if it has. */
    public Optional<String> fingerprint(TypeElement type) {
        return Annotations.has(type, "Policy")
                ? Optional.empty()
                : models.find(type).flatMap(Models.Model::fingerprint);
    }

    /** The policies above one, each once, those above before those below. */
    private final class Ancestry {

        private final Map<ClassRef, Policy> policies = new LinkedHashMap<>();
        private final Set<Unreadable> unreadable = new LinkedHashSet<>();
        private final Set<String> missing = new TreeSet<>();
        private final Set<String> missingInClassFiles = new TreeSet<>();

        void add(TypeMirror parent) {
            if (parent.getKind() == TypeKind.DECLARED) {
                add((TypeElement) ((DeclaredType) parent).asElement());
            }
        }

        private void add(TypeElement parent) {
            ClassRef ref = TypeNames.ref(parent);
            if (policies.containsKey(ref) || begun.contains(ref)) {
                return;
            }
            if (Annotations.has(parent, "Policy")) {
                addSource(read(parent));
            } else {
                models.find(parent).ifPresent(model -> addModel(ref, model));
            }
        }

        private void addSource(Reading parent) {
            parent.set().ancestors().forEach(policy -> policies.putIfAbsent(policy.ref(), policy));
            policies.putIfAbsent(parent.set().policy().ref(), parent.set().policy());
            unreadable.addAll(parent.unreadable());
            missing.addAll(parent.missing());
            missingInClassFiles.addAll(parent.missingInClassFiles());
        }

        private void addModel(ClassRef ref, Model model) {
            if (model.policy().isEmpty()) {
                unreadable.add(new Unreadable(ref, model.writtenBy(), model.problem()));
                return;
            }
            Policy policy = model.policy().get();
            policy.parents().stream()
                    .map(above -> elements.getTypeElement(above.canonicalName()))
                    .filter(Objects::nonNull)
                    .forEach(this::add);
            policies.putIfAbsent(ref, policy.withEnumerations(asTheyAreNow(policy.enumerations())));
            fromModels.add(ref);
        }

        private void addBaseline(Policy policy, Baseline baseline) throws IOException {
            for (ClassRef above : policy.parents()) {
                Optional<Policy> parent = baseline.find(above);
                TypeElement here = elements.getTypeElement(above.canonicalName());
                if (parent.isPresent()) {
                    addBaseline(parent.get(), baseline);
                } else if (here != null) {
                    add(here);
                } else {
                    throw new IOException(above.simpleName() + ", which it extends, is nowhere to be found");
                }
            }
            // Its enums are kept as they were: their constants may stand in another order by now.
            policies.putIfAbsent(policy.ref(), policy);
        }

        /** The policy that was added last, with those above it; none where something of it is missing. */
        private Optional<Reading> last() {
            if (policies.isEmpty() || !unreadable.isEmpty() || !missing.isEmpty() || !missingInClassFiles.isEmpty()) {
                return Optional.empty();
            }
            List<Policy> all = List.copyOf(policies.values());
            return Optional.of(reading(new PolicySet(all.get(all.size() - 1), all.subList(0, all.size() - 1))));
        }

        private String why(ClassRef policy) {
            return unreadable.stream()
                    .findFirst()
                    .map(model -> (model.policy().equals(policy)
                                    ? ""
                                    : "which extends " + model.policy().simpleName() + ", ")
                            + "whose model, written by Chainrule " + model.writtenBy() + ", cannot be read: "
                            + model.reason())
                    .orElse("which has mistakes of its own");
        }

        /** Enums of other sources may have got more constants since a policy was compiled. */
        private List<Enumeration> asTheyAreNow(List<Enumeration> known) {
            return known.stream().map(this::asItIsNow).toList();
        }

        private Enumeration asItIsNow(Enumeration known) {
            return Optional.ofNullable(elements.getTypeElement(known.type().canonicalName()))
                    .map(ValueTypes::constants)
                    .filter(now -> now.containsAll(known.constants()))
                    .map(now -> new Enumeration(known.type(), now, known.elsewhere()))
                    .orElse(known);
        }

        Reading reading(TypeElement type) {
            TypeNames inSources = new TypeNames();
            TypeNames inClassFiles = new TypeNames();
            KnownTypes known = new KnownTypes(
                    new TypeReader(types, annotations, owner -> compiled.test(owner) ? inSources : inClassFiles),
                    models,
                    inModels());
            Policy policy = new PolicyReader(annotations, inSources, bodies, known).read(type);
            missing.addAll(inSources.missing());
            missingInClassFiles.addAll(inClassFiles.missing());
            return reading(new PolicySet(policy, List.copyOf(policies.values())));
        }

        private Reading reading(PolicySet set) {
            return new Reading(set, List.copyOf(unreadable), Set.copyOf(missing), Set.copyOf(missingInClassFiles));
        }

        private List<Policy> inModels() {
            return policies.values().stream()
                    .filter(policy -> fromModels.contains(policy.ref()))
                    .toList();
        }
    }
}
