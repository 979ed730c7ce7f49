package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Fact;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Which methods that stand in the place of an accessor never answer null, as far as they were looked into? */
final class NullAnswers {

    private final Set<Fact.Answered> never = new HashSet<>();
    private final Set<Fact.Answered> perhaps = new HashSet<>();

    /** Those that were seen to answer something wherever they were looked into. */
    Set<Fact.Answered> never() {
        Set<Fact.Answered> all = new HashSet<>(never);
        all.removeAll(perhaps);
        return Set.copyOf(all);
    }

    boolean areNoted(Fact.Answered answered) {
        return never.contains(answered) || perhaps.contains(answered);
    }

    /**
     * Notes what a method answers.
     *
     * @param followed whether what it asks of a parameter is demanded, since the rule calls it and it is no class that has it
     */
    void note(ExecutableElement variant, Expression answer, boolean followed) {
        // A record that wrote the accessor of a component may answer though that is missing.
        boolean mayBeNull = Components.isNamedLikeOne(variant) || Nullability.mayBeNull(answer, followed);
        (mayBeNull ? perhaps : never).add(OwnAnswers.named(variant));
    }
}
