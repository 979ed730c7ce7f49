package dev.chainrule.processor.reader;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * What do names stand for at one place of a body?
 *
 * @param self what {@code this} is
 * @param variables what parameters and local variables stand for
 * @param patterns what the variables of patterns stand for; each has its place in the source, so that they may come in as
 *     they are met
 * @param unsteady variables that are assigned in the middle of an expression, and those whose collection may be changed
 * @param around the methods and fields that are being read, to notice those that need themselves
 */
record Frame(
        Optional<Expression> self,
        Map<Element, Expression> variables,
        Map<Element, Expression> patterns,
        Set<Element> unsteady,
        Set<Element> around) {

    /** For the code of a method, or the initialiser of a field. */
    static Frame of(Element read, TreePath code, Optional<Expression> self, Set<Element> around, Trees trees) {
        Set<Element> all = new HashSet<>(around);
        all.add(read);
        Set<Element> unsteady = new HashSet<>(Assigned.withinExpressions(trees, code));
        unsteady.addAll(ChangedCollections.in(trees, code));
        return new Frame(self, Map.of(), new HashMap<>(), unsteady, all);
    }

    Frame with(Element variable, Expression value) {
        Map<Element, Expression> all = new HashMap<>(variables);
        all.put(variable, value);
        return new Frame(self, all, patterns, unsteady, around);
    }

    /**
     * Says what the variable of a pattern stands for from here on. What follows a branch is read once for each way there, and on
     * another way it may have stood for something else.
     *
     * @param value none where that cannot be said
     */
    void match(VariableElement variable, Optional<Expression> value) {
        value.ifPresentOrElse(known -> patterns.put(variable, known), () -> patterns.remove(variable));
    }

    Optional<Expression> find(Element variable) {
        if (unsteady.contains(variable)) {
            return Optional.empty();
        }
        return Optional.ofNullable(variables.get(variable)).or(() -> Optional.ofNullable(patterns.get(variable)));
    }
}
