package dev.chainrule.processor.reader;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Parameter;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What does the body of a rule say, and which enums does it name? */
final class ConditionReader {

    /** Of which body nothing is read, since it is too large or nests too deep. */
    static final String TOO_LARGE = "a body as large as this";

    /** What is deeper is too much for those who walk through it by recursion, on a compiler's stack. */
    private static final int DEEPEST = 1_000;

    private final Trees trees;
    private final Types types;
    private final Elements elements;

    ConditionReader(Trees trees, Types types, Elements elements) {
        this.trees = trees;
        this.types = types;
        this.elements = elements;
    }

    /**
     * What a body says.
     *
     * @param neverNull accessors in whose place objects have methods of their own, which never answer null
     */
    record Condition(Expression expression, List<Enumeration> enumerations, Set<Fact.Answered> neverNull) {}

    /** @param answered what the rule demands and some objects answer by methods of their own */
    Condition read(
            ExecutableElement rule, TreePath path, KnownTypes known, Overrides overrides, Set<Fact.Answered> answered) {
        ValueTypes values = new ValueTypes(Places.topLevel(rule));
        Body body = new Body(rule, path, known, values, overrides);
        Expression expression = body.read();
        boolean tooLarge = body.readers.numbers.isExhausted() || Expressions.depth(expression) > DEEPEST;
        if (tooLarge) {
            return unread(TOO_LARGE);
        }
        List<Enumeration> enumerations = List.copyOf(values.enumerations());
        answered.forEach(body.readers.methods::look);
        return new Condition(expression, enumerations, body.readers.methods.neverNull());
    }

    /** What stands for a body that is not read at all. */
    static Condition unread(String what) {
        return new Condition(Unread.body(Reason.STATEMENT, what), List.of(), Set.of());
    }

    private final class Body {

        private final ExecutableElement rule;
        private final TreePath path;
        private final Readers readers;

        Body(ExecutableElement rule, TreePath path, KnownTypes known, ValueTypes values, Overrides overrides) {
            this.rule = rule;
            this.path = path;
            this.readers = new Readers(trees, types, elements, Places.topLevel(rule), known, values, overrides);
        }

        Expression read() {
            MethodTree tree = (MethodTree) path.getLeaf();
            TreePath body = Readers.path(path, tree.getBody());
            // Asking for an element has the compiler look into the body.
            readers.element(body);
            Frame frame = Frame.of(rule, body, Optional.empty(), Set.of(), trees);
            int index = 0;
            for (VariableTree parameter : tree.getParameters()) {
                Element named = Objects.requireNonNull(readers.element(Readers.path(path, parameter)));
                frame = frame.with(named, new Parameter(index++));
            }
            return readers.statements.readBody(body, frame, rule.getReturnType());
        }
    }
}
