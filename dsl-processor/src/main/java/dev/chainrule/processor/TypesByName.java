package dev.chainrule.processor;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which type has this name? It is looked for in the module of a policy first: to look into all modules of a JDK, one name after the
 * other, takes longer than to read a policy.
 */
final class TypesByName {

    private final Elements elements;

    // There are none before Java 9, and Eclipse's compiler may know of none.
    private final @Nullable ModuleElement home;

    TypesByName(Elements elements, TypeElement policy) {
        this.elements = elements;
        this.home = elements.getModuleOf(policy);
    }

    /** The type in the module of the policy. */
    Optional<TypeElement> own(String name) {
        return Optional.ofNullable(home == null ? elements.getTypeElement(name) : elements.getTypeElement(home, name));
    }

    /** The type, wherever it is. */
    Optional<TypeElement> any(String name) {
        return own(name).or(() -> Optional.ofNullable(elements.getTypeElement(name)));
    }
}
