package dev.chainrule.processor.reader;

import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Is no object of both of two types, as far as a compiler sees? It refuses to cast from one to the other then. */
final class Disjoint {

    private Disjoint() {}

    /** @param above all types above a type */
    static boolean are(TypeElement one, TypeElement other, Function<TypeElement, Set<TypeElement>> above) {
        if (one.equals(other)
                || above.apply(one).contains(other)
                || above.apply(other).contains(one)) {
            return false;
        }
        if (isClass(one) && isClass(other)) {
            return true;
        }
        return isFinal(one) || isFinal(other) || divides(one, other, above) || divides(other, one, above);
    }

    /** Whether a type is sealed, and none of those that it permits goes with the other. */
    private static boolean divides(TypeElement one, TypeElement other, Function<TypeElement, Set<TypeElement>> above) {
        return one.getModifiers().contains(Modifier.SEALED)
                && TypeReader.permitted(one).allMatch(below -> are(below, other, above));
    }

    private static boolean isClass(TypeElement type) {
        return !type.getKind().isInterface();
    }

    /** An enum has constants with a class of their own at most, and that implements nothing else. */
    private static boolean isFinal(TypeElement type) {
        return type.getModifiers().contains(Modifier.FINAL) || type.getKind() == ElementKind.ENUM;
    }
}
