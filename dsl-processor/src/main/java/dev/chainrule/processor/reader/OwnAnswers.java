package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which types in a source answer by a method of their own what an accessor asks, where others are told the answer? */
final class OwnAnswers {

    private final KnownTypes known;
    private final Overrides overrides;
    private final Components components;

    OwnAnswers(KnownTypes known, Overrides overrides, Components components) {
        this.known = known;
        this.overrides = overrides;
        this.components = components;
    }

    /**
     * What objects of a type may answer.
     *
     * @param accessor that is asked of them, as the type has it
     */
    Stream<Fact.Answered> of(TypeElement type, String accessor) {
        Optional<ClassRef> declaredIn = known.type(type).accessor(accessor).map(Accessor::declaredIn);
        return Stream.concat(known.above(type).stream(), Stream.of(type))
                .filter(declaring -> declaredIn.equals(Optional.of(TypeNames.ref(declaring))))
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().isEmpty()
                        && method.getSimpleName().contentEquals(accessor))
                .flatMap(method -> Stream.concat(Stream.of(method), overrides.inPlaceOf(method).stream()))
                .filter(method -> !components.isFact(method))
                .map(OwnAnswers::named);
    }

    static Fact.Answered named(ExecutableElement method) {
        return new Fact.Answered(method.getSimpleName().toString(), TypeNames.ref(TypeNames.owner(method)));
    }
}
