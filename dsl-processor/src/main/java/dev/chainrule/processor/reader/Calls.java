package dev.chainrule.processor.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What does a call read of the values that it is made on and with, and where does its answer come from? */
final class Calls {

    private static final Set<String> HARMLESS_ON_LISTS = Set.of("isEmpty()", "size()");

    /** The methods of an {@code Optional} that answer with what it holds, or with what they are given instead. */
    private static final Set<String> HELD = Set.of(
            "get()",
            "orElseThrow()",
            "orElseThrow(java.util.function.Supplier)",
            "orElse(java.lang.Object)",
            "orElseGet(java.util.function.Supplier)");

    /** Those that answer with one that holds the same, if it holds anything. */
    private static final Set<String> SAME =
            Set.of("filter(java.util.function.Predicate)", "or(java.util.function.Supplier)");

    private final Inliner inliner;
    private final Components components;
    private final Overrides overrides;
    private final FactCollector facts;

    Calls(Inliner inliner, Components components, Overrides overrides, FactCollector facts) {
        this.inliner = inliner;
        this.components = components;
        this.overrides = overrides;
        this.facts = facts;
    }

    /**
     * Where an answer comes from.
     *
     * @param exact whether it is the method called that runs, and none that an object has in its place
     * @param type of the answer, where it is asked
     */
    Set<Origin> answer(
            @Nullable Element called,
            boolean exact,
            Set<Origin> object,
            List<Set<Origin>> arguments,
            @Nullable TypeMirror type) {
        if (!(called instanceof ExecutableElement method)) {
            return escape(object, arguments);
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return inliner.follow(method, Set.of(), arguments).orElseGet(() -> escape(Set.of(), arguments));
        }
        if (object.isEmpty()) {
            return escape(object, arguments);
        }
        Set<Origin> answers = new LinkedHashSet<>();
        object.forEach(value -> answers.addAll(
                exact || value.list() || value.optional()
                        ? answer(method, value, arguments, type)
                        : dispatched(method, value, arguments, type)));
        return answers;
    }

    /** What a parameter's own type has in the place of a method is known; interfaces below may have yet others. */
    private Set<Origin> dispatched(
            ExecutableElement method, Origin value, List<Set<Origin>> arguments, @Nullable TypeMirror type) {
        ExecutableElement own = overrides.in(value.seen(), overrides.in(value.declared(), method));
        Set<Origin> answers = new LinkedHashSet<>(answer(own, value, arguments, type));
        if (value.isParameter() && !TypeNames.isOfJdk(TypeNames.owner(own))) {
            overrides.of(own).stream()
                    .filter(other -> TypeNames.owner(other).getKind().isInterface())
                    .filter(other -> !(components.isFact(own) && components.isFact(other)))
                    .forEach(other ->
                            answers.addAll(answer(other, value.seenAs(TypeNames.owner(other)), arguments, type)));
        }
        return answers;
    }

    private Set<Origin> answer(
            ExecutableElement method, Origin value, List<Set<Origin>> arguments, @Nullable TypeMirror type) {
        if (value.list()) {
            return HARMLESS_ON_LISTS.contains(TypeNames.signature(method))
                    ? Set.of()
                    : escape(Set.of(value), arguments);
        }
        if (value.optional()) {
            return optional(TypeNames.signature(method), value, arguments);
        }
        if (components.isFact(method)) {
            return told(method, value, type);
        }
        Set<Origin> answers = new LinkedHashSet<>(
                inliner.follow(method, Set.of(value), arguments).orElseGet(() -> escape(Set.of(value), arguments)));
        if (Components.isNamedLikeOne(method)) {
            answers.addAll(told(method, value, type));
        }
        return answers;
    }

    private Set<Origin> optional(String method, Origin value, List<Set<Origin>> arguments) {
        Set<Origin> answers = new LinkedHashSet<>();
        if (HELD.contains(method)) {
            answers.add(value.held());
            arguments.forEach(answers::addAll);
        } else {
            escape(Set.of(), arguments);
            answers.addAll(SAME.contains(method) ? Set.of(value) : Set.of());
        }
        return answers;
    }

    /**
     * Says that a method is called, by a reference to it, with what an {@code Optional} holds.
     *
     * @param exact whether it is the method named that runs, and none that an object has in its place
     * @param object on which it is called; none where it is called on what is held, or is static
     */
    void hand(ExecutableElement method, boolean exact, Optional<Set<Origin>> object, Set<Origin> held) {
        boolean given = object.isPresent() || method.getModifiers().contains(Modifier.STATIC);
        if (method.getParameters().size() == (given ? 1 : 0)) {
            answer(method, exact, given ? object.orElse(Set.of()) : held, given ? List.of(held) : List.of(), null);
        }
    }

    private Set<Origin> told(ExecutableElement method, Origin value, @Nullable TypeMirror type) {
        List<TypeMirror> types = Stream.of(Optional.ofNullable(type), Optional.of(method.getReturnType()))
                .flatMap(Optional::stream)
                .toList();
        return facts.read(value, TypeNames.owner(method), method.getSimpleName().toString(), types)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** What a field tells: inside a record its own components are asked without their accessors. */
    Set<Origin> field(@Nullable Element element, Set<Origin> owners) {
        if (element == null || element.getKind() != ElementKind.FIELD || !components.isAsked(element)) {
            return Set.of();
        }
        Set<Origin> answers = new LinkedHashSet<>();
        owners.forEach(owner -> facts.read(
                        owner, TypeNames.owner(element), element.getSimpleName().toString(), List.of(element.asType()))
                .ifPresent(answers::add));
        return answers;
    }

    private Set<Origin> escape(Set<Origin> object, List<Set<Origin>> arguments) {
        object.forEach(facts::escape);
        arguments.forEach(values -> values.forEach(facts::escape));
        return Set.of();
    }
}
