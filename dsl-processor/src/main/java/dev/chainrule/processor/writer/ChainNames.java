package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What are the variables called in the methods of a chain? The user's own names come first. */
final class ChainNames {

    /** How often a name is tried with a number behind it. */
    private static final int LAST = 100;

    private final FreeNames names;
    private final List<String> parameters;
    private final Map<String, String> locals = new HashMap<>();

    ChainNames(BoundChain chain, Scope scope) {
        names = scope.names();
        parameters = Surface.parameters(chain.chain().method(), names);
    }

    List<String> parameters() {
        return parameters;
    }

    String parameter(int index) {
        return parameters.get(index);
    }

    String of(Position position) {
        return parameters.get(position.parameter());
    }

    /** A local variable; the same name again is the same variable. */
    String local(String wanted) {
        return locals.computeIfAbsent(wanted, names::newName);
    }

    /**
     * A variable for an object that turns out to be of a type, the same for the same object and type: named after the type or, if that name is
     * taken, after both, {@code asCustomer} or {@code buyerAsCustomer}, or with a number.
     */
    String pattern(ClassRef type, String object) {
        return locals.computeIfAbsent(
                object + " as " + type.canonicalName(), any -> free(Surface.variable(type), object));
    }

    private String free(String wanted, String object) {
        String name = wanted;
        if (!names.isFree(name) && object.chars().allMatch(Character::isJavaIdentifierPart)) {
            String type = Surface.capitalized(wanted);
            name = object.equals(wanted) ? "as" + type : object + "As" + type;
        }
        for (int number = 2; !names.isFree(name) && number < LAST; number++) {
            name = wanted + number;
        }
        return names.newName(name);
    }
}
