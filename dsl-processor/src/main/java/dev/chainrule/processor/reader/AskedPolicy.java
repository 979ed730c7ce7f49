package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.ClassRef;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which policy's witnesses does a test class ask for? */
public final class AskedPolicy {

    private final Annotations annotations;

    /** Reads by a compiler. */
    public AskedPolicy(Elements elements) {
        this.annotations = new Annotations(elements);
    }

    /** The class that is named, which need not be a policy; none where its name cannot be told. */
    public Optional<ClassRef> of(TypeElement test) {
        return Annotations.find(test, "Witnesses").flatMap(mirror -> annotations.type(mirror, "value"));
    }

    /** What is named that is no class, and so no policy. */
    public Optional<String> noClass(TypeElement test) {
        return Annotations.find(test, "Witnesses").flatMap(mirror -> annotations.noClass(mirror, "value"));
    }
}
