package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;

/** Of which check is a rule asked where it is asked? */
final class Applied {

    private Applied() {}

    /** Whether an application is of the rule of a check, at its places. */
    static boolean isOf(Application application, Check check) {
        return isSame(application.rule(), check.rule()) && isAt(application, check);
    }

    /** Whether an application is at the places of a check. */
    static boolean isAt(Application application, Check check) {
        return check.bindings().stream()
                .allMatch(binding -> isAt(application.arguments().get(binding.parameter()), binding));
    }

    /** Whether two rules are one: by identity, since a rule with a long body is slow to compare. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Rule one, Rule other) {
        return one == other;
    }

    private static boolean isAt(Application.Argument argument, Binding binding) {
        return argument instanceof Application.One one
                ? one.seat().position() == binding.position()
                : argument instanceof Application.Run run && run.position() == binding.position();
    }
}
