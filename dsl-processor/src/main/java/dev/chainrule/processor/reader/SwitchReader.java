package dev.chainrule.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.If;
import dev.chainrule.processor.model.Expression.IsNull;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.reader.Exits.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What does a switch say, by the value that it looks at? Those over types are not read. */
final class SwitchReader {

    private final Readers readers;
    private final CaseReader cases;

    SwitchReader(Readers readers) {
        this.readers = readers;
        this.cases = new CaseReader(readers);
    }

    /**
     * One way to go on.
     *
     * @param condition whether it is this one; none for the default
     */
    private record Way(Optional<Expression> condition, Expression answer) {}

    Expression readExpression(TreePath path, Frame frame) {
        SwitchExpressionTree tree = (SwitchExpressionTree) path.getLeaf();
        TypeMirror type = readers.type(path);
        Exits exits = Exits.yielding(
                type,
                (value, at) -> value.map(yielded -> readers.conversions.to(type, readers.read(yielded, at)))
                        .orElse(Terms.NOTHING));
        Function<TreePath, Expression> result = body -> body.getLeaf() instanceof ExpressionTree
                ? readers.conversions.to(type, readers.read(body, frame))
                : readers.statements.read(List.of(body), frame, exits, at -> new Throws());
        Function<List<TreePath>, Expression> group =
                statements -> readers.statements.read(statements, frame, exits, at -> new Throws());
        Optional<List<CaseReader.Group>> groups = cases.groups(path, tree.getCases());
        // Where no case is meant for the value, one was added to its type after this was compiled.
        return read(path, tree.getExpression(), groups, type, frame, result, group, Throws::new)
                .orElseGet(() -> readers.unknowns.expression(path, List.of(), type));
    }

    Expression readStatement(TreePath path, Frame frame, Exits exits, Rest rest) {
        SwitchTree tree = (SwitchTree) path.getLeaf();
        Exits inside = exits.breaking(rest);
        Function<TreePath, Expression> result = body -> readers.statements.read(List.of(body), frame, inside, rest);
        Function<List<TreePath>, Expression> group =
                statements -> readers.statements.read(statements, frame, inside, rest);
        Optional<List<CaseReader.Group>> groups = cases.groups(path, tree.getCases());
        return read(path, tree.getExpression(), groups, exits.type(), frame, result, group, () -> rest.read(frame))
                .orElseGet(() -> readers.unknowns.statement("switch", exits.type()));
    }

    private Optional<Expression> read(
            TreePath path,
            ExpressionTree selector,
            Optional<List<CaseReader.Group>> groups,
            TypeMirror type,
            Frame frame,
            Function<TreePath, Expression> rule,
            Function<List<TreePath>, Expression> statements,
            Supplier<Expression> none) {
        TreePath selected = Readers.path(path, selector);
        if (groups.isEmpty() || !cases.isKnown(readers.type(selected), groups.get())) {
            return Optional.empty();
        }
        Typed value = readers.read(selected, frame);
        return Optional.of(readers.numbers.bind(value.expression(), name -> {
            Typed looked = new Typed(name, value.type());
            List<Way> ways = new ArrayList<>();
            for (CaseReader.Group group : groups.get()) {
                ways.add(new Way(
                        cases.condition(looked, group),
                        group.isRule() ? rule.apply(group.body().get(0)) : statements.apply(group.body())));
            }
            Expression all = choose(ways, type, none);
            return value.type().getKind().isPrimitive() ? all : new If(new IsNull(name), new Throws(), all);
        }));
    }

    /** The default comes last wherever it is written. */
    private static Expression choose(List<Way> ways, TypeMirror type, Supplier<Expression> none) {
        Expression all = ways.stream()
                .filter(way -> way.condition().isEmpty())
                .map(Way::answer)
                .findFirst()
                .orElseGet(none);
        for (int i = ways.size() - 1; i >= 0; i--) {
            Way way = ways.get(i);
            if (way.condition().isPresent()) {
                Expression condition = way.condition().get();
                all = type.getKind() == TypeKind.BOOLEAN
                        ? Terms.choose(condition, way.answer(), all)
                        : new If(condition, way.answer(), all);
            }
        }
        return all;
    }
}
