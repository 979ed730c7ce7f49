package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.ModelText;
import dev.chainrule.processor.model.ModelText.UnreadableException;
import dev.chainrule.processor.model.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What does the model say that was generated for a policy when it was compiled? It is a class beside the policy's own, and
 * its constants are read from the class file without loading it.
 */
final class Models {

    private final Elements elements;
    private final Map<ClassRef, Optional<Model>> read = new HashMap<>();

    Models(Elements elements) {
        this.elements = elements;
    }

    /**
     * A model that was found.
     *
     * @param policy what it says; none where it cannot be read
     * @param writtenBy the version of Chainrule that wrote it, as far as it can be told
     * @param problem why it cannot be read, as half a sentence; empty where it can
     * @param fingerprint that of an older policy, if this one was proven to decide as that one did
     */
    record Model(Optional<Policy> policy, String writtenBy, String problem, Optional<String> fingerprint) {

        static Model unreadable(String writtenBy, String problem) {
            return new Model(Optional.empty(), writtenBy, problem, Optional.empty());
        }
    }

    Optional<Model> find(TypeElement type) {
        ClassRef ref = TypeNames.ref(type);
        Optional<Model> known = read.get(ref);
        if (known == null) {
            known = beside(type, Generated.MODEL.of(ref)).map(Models::constants).flatMap(found -> model(found, ref));
            read.put(ref, known);
        }
        return known;
    }

    private Optional<TypeElement> beside(TypeElement type, ClassRef model) {
        ModuleElement module = elements.getModuleOf(type);
        return Optional.ofNullable(
                module == null
                        ? elements.getTypeElement(model.canonicalName())
                        : elements.getTypeElement(module, model.canonicalName()));
    }

    private static Map<String, Object> constants(TypeElement model) {
        return ElementFilter.fieldsIn(model.getEnclosedElements()).stream()
                .filter(field -> field.getConstantValue() != null)
                .collect(Collectors.toMap(
                        field -> field.getSimpleName().toString(),
                        VariableElement::getConstantValue,
                        (one, two) -> one));
    }

    /** A class of the user's may end in Model too; one without these constants is none of ours. */
    static Optional<Model> model(Map<String, Object> constants, ClassRef policy) {
        if (!(constants.get("FORMAT") instanceof Integer format)
                || !(constants.get("WRITTEN_BY") instanceof String version)) {
            return Optional.empty();
        }
        if (format != ModelText.FORMAT) {
            return Optional.of(Model.unreadable(
                    version, "its format is " + format + ", and this version reads " + ModelText.FORMAT));
        }
        return Optional.of(decode(constants, policy, version));
    }

    private static Model decode(Map<String, Object> constants, ClassRef expected, String version) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; constants.get("MODEL_" + i) instanceof String chunk; i++) {
            text.append(chunk);
        }
        try {
            Policy policy = ModelText.read(text.toString());
            Optional<String> fingerprint =
                    Optional.ofNullable(constants.get("FINGERPRINT")).map(String::valueOf);
            return policy.ref().equals(expected)
                    ? new Model(Optional.of(policy), version, "", fingerprint)
                    : Model.unreadable(version, "it is the model of " + policy.ref());
        } catch (UnreadableException e) {
            return Model.unreadable(version, String.valueOf(e.getMessage()));
        }
    }
}
