package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.Description.Kind;
import dev.chainrule.processor.oracle.Description.Read;
import dev.chainrule.processor.oracle.Description.Rule;
import java.util.List;

/**
 * Which fact that a rule reads is null? The first, in the order in which the rule mentions them.
 *
 * @param object whose fact it is: of a run, one of its parties
 */
record Missing(Read read, Object object) {

    static Missing first(Rule rule, List<Object> args) throws Throwable {
        for (Read read : rule.reads()) {
            if (rule.params().get(read.param()).kind() != Kind.RUN) {
                if (isMissing(read, args.get(read.param()))) {
                    return new Missing(read, args.get(read.param()));
                }
            } else {
                for (Object element : (List<?>) args.get(read.param())) {
                    if (isMissing(read, element)) {
                        return new Missing(read, element);
                    }
                }
            }
        }
        return null;
    }

    private static boolean isMissing(Read read, Object object) throws Throwable {
        Object fact = object;
        for (String accessor : read.path()) {
            fact = Actor.ask(fact, accessor);
            if (fact == null) {
                return true;
            }
        }
        return false;
    }
}
