package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * One of our annotations where no policy is around to give it a meaning, so that no {@code Policy} tells of it.
 *
 * @param annotation its simple name
 * @param on what it stands on
 * @param name the name of that
 * @param method the method that it stands on, or whose parameter it stands on
 */
public record Stray(String annotation, On on, String name, String method, Place place) {

    /** What an annotation can stand on by mistake. */
    public enum On {
        METHOD,
        PARAMETER,
        ACCESSOR
    }

    private static final Set<String> OF_PARAMETERS = Set.of("Next", "Repeated");

    /** The strays on an element, which has some annotation of ours. */
    public static List<Stray> on(Element element) {
        return Annotations.names(element)
                .flatMap(annotation -> of(element, annotation).stream())
                .toList();
    }

    private static Optional<Stray> of(Element element, String annotation) {
        if (element instanceof ExecutableElement method) {
            Place place = TypeNames.place(method).annotation(annotation);
            String name = method.getSimpleName().toString();
            if (MemberReader.isRole(annotation) && !isInPolicy(method)) {
                return Optional.of(new Stray(annotation, On.METHOD, name, name, place));
            }
            return annotation.equals("EffectiveDate") && !mayBeDate(method)
                    ? Optional.of(new Stray(annotation, On.ACCESSOR, name, name, place))
                    : Optional.empty();
        }
        return element instanceof VariableElement parameter
                        && parameter.getEnclosingElement() instanceof ExecutableElement method
                        && OF_PARAMETERS.contains(annotation)
                        && !isInPolicy(method)
                        && Annotations.names(method).noneMatch(MemberReader::isRole)
                ? Optional.of(onParameter(parameter, method, annotation))
                : Optional.empty();
    }

    private static Stray onParameter(VariableElement parameter, ExecutableElement method, String annotation) {
        return new Stray(
                annotation,
                On.PARAMETER,
                parameter.getSimpleName().toString(),
                method.getSimpleName().toString(),
                TypeNames.place(method)
                        .parameter(method.getParameters().indexOf(parameter))
                        .annotation(annotation));
    }

    private static boolean isInPolicy(ExecutableElement method) {
        return Annotations.has(TypeNames.owner(method), "Policy");
    }

    /** Whether some transaction may inherit the method; of those in a policy itself a check tells. */
    private static boolean mayBeDate(ExecutableElement method) {
        TypeElement owner = TypeNames.owner(method);
        Set<Modifier> modifiers = method.getModifiers();
        boolean isInherited = !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
        return isInPolicy(method)
                || (isInherited && (owner.getKind().isInterface() || Annotations.has(owner, "Transaction")));
    }
}
