package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.RulePlan.Asked;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What are the variables called in the methods of a rule? The rule's own names come first. */
final class RuleNames {

    private final FreeNames names;
    private final Map<Asked, String> variables = new HashMap<>();
    private final Map<Asked, String> roles = new HashMap<>();
    private final String found;
    private final String reason;
    private final String exception;

    RuleNames(RulePlan plan, FreeNames names) {
        this.names = names;
        plan.parameters().forEach(asked -> variables.put(asked, names.newName(asked.name())));
        plan.parameters().forEach(asked -> roles.put(asked, names.newName(asked.name() + "Role")));
        found = names.newName("found");
        reason = names.newName("reason");
        exception = names.newName("e");
    }

    String variable(Asked asked) {
        return Objects.requireNonNull(variables.get(asked));
    }

    String roleVariable(Asked asked) {
        return Objects.requireNonNull(roles.get(asked));
    }

    /** What the field calls it: a literal or, where it depends on the chain, a variable. */
    CodeBlock role(Asked asked) {
        return asked.fixed().map(Texts::literal).orElseGet(() -> CodeBlock.of("$N", roleVariable(asked)));
    }

    String found() {
        return found;
    }

    String reason() {
        return reason;
    }

    String exception() {
        return exception;
    }

    /** Names for the parameters of a lambda. */
    FreeNames lambdas() {
        return names.copy();
    }
}
