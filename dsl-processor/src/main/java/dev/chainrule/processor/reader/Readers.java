package dev.chainrule.processor.reader;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Expression;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Who reads which part of one body? Expressions stand in statements and statements in expressions, so all know all. */
final class Readers {

    final Trees trees;
    final Types types;
    final Elements elements;
    final TypeElement source;
    final KnownTypes known;
    final Numbers numbers = new Numbers();
    final ValueTypes values;
    final Unknowns unknowns;
    final Conversions conversions;
    final Components components;
    final Overrides overrides;
    final Equality equality;
    final NameReader names;
    final OperatorReader operators;
    final CastReader casts;
    final CallReader calls;
    final FunctionReader functions;
    final StreamReader streams;
    final MethodReader methods;
    final SwitchReader switches;
    final LoopReader loops;
    final StatementReader statements;
    final ExpressionReader expressions;

    /**
     * @param source the top-level type in whose source bodies are read
     * @param values notes the enums that are met
     * @param overrides notes the default methods that are read
     */
    Readers(
            Trees trees,
            Types types,
            Elements elements,
            TypeElement source,
            KnownTypes known,
            ValueTypes values,
            Overrides overrides) {
        this.trees = trees;
        this.types = types;
        this.elements = elements;
        this.source = source;
        this.known = known;
        this.values = values;
        unknowns = new Unknowns(numbers, values);
        conversions = new Conversions(values, unknowns);
        components = new Components(trees, source);
        this.overrides = overrides;
        equality = new Equality(values, unknowns, conversions, numbers);
        names = new NameReader(this);
        operators = new OperatorReader(this);
        casts = new CastReader(this);
        calls = new CallReader(this);
        functions = new FunctionReader(this);
        streams = new StreamReader(this);
        methods = new MethodReader(this);
        switches = new SwitchReader(this);
        loops = new LoopReader(this);
        statements = new StatementReader(this);
        expressions = new ExpressionReader(this);
    }

    @Nullable
    Element element(TreePath path) {
        return trees.getElement(path);
    }

    /** The type that the compiler sees in an expression; none where it has found a mistake. */
    TypeMirror type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? types.getNoType(TypeKind.NONE) : type;
    }

    Typed read(TreePath path, Frame frame) {
        return new Typed(expressions.read(path, frame), type(path));
    }

    /** A condition, which throws where it is a box without a value. */
    Expression condition(TreePath path, Frame frame) {
        return conversions.to(types.getPrimitiveType(TypeKind.BOOLEAN), read(path, frame));
    }

    static TreePath path(TreePath around, Tree tree) {
        return new TreePath(around, tree);
    }
}
