package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Policy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which types are parties to some policies? Not all that are marked as one, but those that these declare or name. */
public final class KnownParties {

    private KnownParties() {}

    /**
     * The parties of a policy.
     *
     * @param policies it, with all above it
     */
    public static Set<ClassRef> of(List<Policy> policies) {
        return new Types(policies).parties().stream().map(NamedType::ref).collect(Collectors.toUnmodifiableSet());
    }
}
