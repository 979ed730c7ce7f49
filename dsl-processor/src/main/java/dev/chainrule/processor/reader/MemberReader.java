package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Method.Flavor;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Rule.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** What is a method of a policy, as its author declared it? */
final class MemberReader {

    private final Annotations annotations;
    private final TypeNames names;

    MemberReader(Annotations annotations, TypeNames names) {
        this.annotations = annotations;
        this.names = names;
    }

    /** Whether an annotation of this simple name says what a method is for. */
    static boolean isRole(String annotation) {
        return annotation.equals("Chain") || kind(annotation).isPresent();
    }

    static Optional<Kind> kind(String annotation) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.annotation().equals(annotation))
                .findFirst();
    }

    Method method(ExecutableElement method) {
        Place place = TypeNames.place(method);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(parameter(parameter, place.parameter(parameters.size())));
        }
        return new Method(
                method.getSimpleName().toString(),
                List.copyOf(parameters),
                names.name(method.getReturnType()),
                flavor(method),
                !method.getTypeParameters().isEmpty(),
                names.thrown(method),
                Annotations.names(method).toList(),
                annotations.suppressed(method),
                place);
    }

    private Parameter parameter(VariableElement parameter, Place place) {
        Optional<AnnotationMirror> repeated = Annotations.find(parameter, "Repeated");
        repeated.filter(Annotations::hasUnknownValue).ifPresent(unknown -> names.miss("@Repeated"));
        return new Parameter(
                parameter.getSimpleName().toString(),
                names.name(parameter.asType()),
                Annotations.has(parameter, "Next"),
                repeated.map(
                        run -> new Parameter.Repeat(annotations.integer(run, "min"), annotations.integer(run, "max"))),
                place);
    }

    private static Flavor flavor(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        boolean hidden = modifiers.contains(Modifier.PRIVATE);
        if (modifiers.contains(Modifier.STATIC)) {
            return hidden ? Flavor.PRIVATE_STATIC : Flavor.STATIC;
        }
        if (hidden) {
            return Flavor.PRIVATE;
        }
        return modifiers.contains(Modifier.ABSTRACT) ? Flavor.ABSTRACT : Flavor.DEFAULT;
    }

    Chain chain(ExecutableElement method, AnnotationMirror chain) {
        return new Chain(
                policy(method),
                method(method),
                dates(chain),
                annotations.string(chain, "closed"),
                annotations.strings(chain, "cites"));
    }

    Rule rule(ExecutableElement method, Kind kind, AnnotationMirror rule, Bodies.Reading body) {
        Method declared = method(method);
        // An annotation that lacks an attribute has none of its values, and no defaults.
        return new Rule(
                kind,
                policy(method),
                declared,
                Optional.of(annotations.string(rule, "code"))
                        .filter(code -> !code.isEmpty())
                        .orElse(declared.name()),
                annotations.string(rule, "otherwise"),
                annotations.strings(rule, "cites"),
                annotations.strings(rule, "remedies"),
                annotations.constant(rule, "severity").equals("WARNING"),
                dates(rule),
                body.body(),
                body.facts(),
                body.trusted(),
                body.condition());
    }

    private Dates dates(AnnotationMirror dated) {
        return new Dates(annotations.string(dated, "from"), annotations.string(dated, "until"));
    }

    private static ClassRef policy(ExecutableElement method) {
        return TypeNames.ref(TypeNames.owner(method));
    }
}
