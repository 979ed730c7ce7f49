package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** What are the variables called in the methods of a chain? The user's own names come first. */
final class ChainNames {

    /** How often a name is tried with a number behind it. */
    private static final int LAST = 100;

    private final NameAllocator names;
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

    /** A variable for an object that turns out to be of a type; another for another object, and never one of the others. */
    String pattern(ClassRef type, String object) {
        return locals.computeIfAbsent(
                object + " as " + type.canonicalName(), any -> free(Surface.variable(type), object));
    }

    private String free(String wanted, String object) {
        String name = wanted;
        if (!isFree(name) && SourceVersion.isIdentifier(object)) {
            String as = "As" + Surface.capitalized(wanted);
            name = object.equals(wanted) ? "a" + as.substring(1) : object + as;
        }
        for (int number = 2; !isFree(name) && number < LAST; number++) {
            name = wanted + number;
        }
        return names.newName(name);
    }

    private boolean isFree(String name) {
        return names.clone().newName(name).equals(name);
    }
}
