package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.Models.Model;
import dev.chainrule.processor.reader.Reading.Unreadable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Which policies are above one, each once, those above before those below, and what of them is missing? */
final class Ancestry {

    private final Elements elements;
    private final Models models;
    private final Function<TypeElement, Reading> sources;
    private final Predicate<ClassRef> begun;
    private final Set<ClassRef> fromModels;
    private final Map<ClassRef, Policy> policies = new LinkedHashMap<>();
    private final Set<Unreadable> unreadable = new LinkedHashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> missingInClassFiles = new TreeSet<>();

    /**
     * One without policies.
     *
     * @param sources reads what is marked as a policy in a source
     * @param begun whether a policy is being read, so that a circle ends
     * @param fromModels the policies that were read from models; those that are added are added here as well
     */
    Ancestry(
            Elements elements,
            Models models,
            Function<TypeElement, Reading> sources,
            Predicate<ClassRef> begun,
            Set<ClassRef> fromModels) {
        this.elements = elements;
        this.models = models;
        this.sources = sources;
        this.begun = begun;
        this.fromModels = fromModels;
    }

    void add(TypeMirror parent) {
        if (parent.getKind() == TypeKind.DECLARED) {
            add((TypeElement) ((DeclaredType) parent).asElement());
        }
    }

    void add(TypeElement parent) {
        ClassRef ref = TypeNames.ref(parent);
        if (policies.containsKey(ref) || begun.test(ref)) {
            return;
        }
        if (Annotations.has(parent, "Policy")) {
            addSource(sources.apply(parent));
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

    /** Adds a policy as a baseline has it, after those that it extends, as far as they are there too. */
    void addBaseline(Policy policy, Baseline baseline) throws IOException {
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
    Optional<Reading> last() {
        if (policies.isEmpty() || !unreadable.isEmpty() || !missing.isEmpty() || !missingInClassFiles.isEmpty()) {
            return Optional.empty();
        }
        List<Policy> all = List.copyOf(policies.values());
        return Optional.of(reading(new PolicySet(all.get(all.size() - 1), all.subList(0, all.size() - 1))));
    }

    /** Why something is missing of a policy that was added, as a clause that goes with its name. */
    String why(ClassRef policy) {
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

    /**
     * A policy with those above it.
     *
     * @param inSources names in sources of this compilation that no type has, in the policy's own declaration
     * @param inClassFiles such names in class files
     */
    Reading below(Policy policy, Set<String> inSources, Set<String> inClassFiles) {
        missing.addAll(inSources);
        missingInClassFiles.addAll(inClassFiles);
        return reading(new PolicySet(policy, List.copyOf(policies.values())));
    }

    private Reading reading(PolicySet set) {
        return new Reading(set, List.copyOf(unreadable), Set.copyOf(missing), Set.copyOf(missingInClassFiles));
    }

    /** Those of them that were read from models. */
    List<Policy> inModels() {
        return policies.values().stream()
                .filter(policy -> fromModels.contains(policy.ref()))
                .toList();
    }
}
