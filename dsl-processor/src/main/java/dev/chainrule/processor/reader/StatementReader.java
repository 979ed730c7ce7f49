package dev.chainrule.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.reader.Exits.Leaving;
import dev.chainrule.processor.reader.Exits.Rest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What do statements say, one after the other, to the end of their block and beyond it? */
final class StatementReader {

    private final Readers readers;
    private final AssignmentReader assignments;

    StatementReader(Readers readers) {
        this.readers = readers;
        this.assignments = new AssignmentReader(readers);
    }

    /** What the body of a method or lambda answers. */
    Expression readBody(TreePath body, Frame frame, TypeMirror type) {
        Exits exits = Exits.returning(
                type,
                (value, at) -> value.map(path -> readers.conversions.to(type, readers.read(path, at)))
                        .orElse(Terms.NOTHING));
        // A method that answers nothing may end at its last brace.
        return read(statements(body), frame, exits, at -> Terms.NOTHING);
    }

    static List<TreePath> statements(TreePath block) {
        return ((BlockTree) block.getLeaf())
                .getStatements().stream()
                        .map(statement -> Readers.path(block, statement))
                        .toList();
    }

    /** What these statements say, and what is said after them by all that comes then. */
    Expression read(List<TreePath> statements, Frame frame, Exits exits, Rest after) {
        if (!readers.numbers.enter()) {
            return readers.unknowns.statement("what stands too deep", exits.type());
        }
        try {
            return new Sequence(statements, frame, exits, after).read();
        } finally {
            readers.numbers.leave();
        }
    }

    /** One run through the statements, with what is known at the place where it is. */
    private final class Sequence {

        private final Deque<TreePath> left;
        private final Exits exits;
        private final Rest after;
        private final Spine spine;
        private Frame frame;

        Sequence(List<TreePath> statements, Frame frame, Exits exits, Rest after) {
            this.left = new ArrayDeque<>(statements);
            this.frame = frame;
            this.exits = exits;
            this.after = after;
            this.spine = new Spine(exits.type().getKind() == TypeKind.BOOLEAN);
        }

        Expression read() {
            while (!left.isEmpty()) {
                if (spine.isFull()) {
                    return spine.before(unknown("so many statements"));
                }
                Optional<Expression> end = step(left.pop());
                if (end.isPresent()) {
                    return spine.before(end.get());
                }
            }
            return spine.before(after.read(frame));
        }

        private Expression unknown(String what) {
            return readers.unknowns.statement(what, exits.type());
        }

        /** Reads a statement, and answers with what the rest says, where there is no going on from it. */
        private Optional<Expression> step(TreePath path) {
            Tree tree = path.getLeaf();
            return switch (tree.getKind()) {
                case EMPTY_STATEMENT, CLASS, INTERFACE, ENUM, RECORD -> Optional.empty();
                case BLOCK -> unfold(statements(path));
                case VARIABLE -> declare(path, (VariableTree) tree);
                case EXPRESSION_STATEMENT -> evaluate(path, (ExpressionStatementTree) tree);
                case IF -> branch(path, (IfTree) tree);
                case THROW -> Optional.of(new Throws());
                case RETURN -> leave(exits.onReturn(), path, ((ReturnTree) tree).getExpression());
                case YIELD -> leave(exits.onYield(), path, ((YieldTree) tree).getValue());
                case BREAK -> jump(exits.onBreak(), ((BreakTree) tree).getLabel());
                case CONTINUE -> jump(exits.onContinue(), ((ContinueTree) tree).getLabel());
                case SWITCH -> Optional.of(readers.switches.readStatement(path, frame, exits, this::goOn));
                case ENHANCED_FOR_LOOP -> loop(path);
                default -> Optional.of(unknown(Unknowns.words(tree)));
            };
        }

        /** What comes after the statement that is looked at. */
        private Expression goOn(Frame at) {
            return StatementReader.this.read(List.copyOf(left), at, exits, after);
        }

        private Optional<Expression> unfold(List<TreePath> inside) {
            for (int i = inside.size() - 1; i >= 0; i--) {
                left.push(inside.get(i));
            }
            return Optional.empty();
        }

        private Optional<Expression> declare(TreePath path, VariableTree tree) {
            if (tree.getInitializer() == null) {
                return Optional.empty();
            }
            Typed value = readers.read(Readers.path(path, tree.getInitializer()), frame);
            Element variable = readers.element(path);
            return variable == null
                    ? Optional.of(unknown("a variable"))
                    : assign(variable, readers.conversions.to(variable.asType(), value));
        }

        private Optional<Expression> assign(Element variable, Expression value) {
            frame = frame.with(variable, named(value));
            return Optional.empty();
        }

        private Expression named(Expression value) {
            if (Numbers.isAtom(value)) {
                return value;
            }
            int id = readers.numbers.nextLocal(value);
            spine.let(id, value);
            return new Expression.Local(id);
        }

        private Optional<Expression> evaluate(TreePath path, ExpressionStatementTree tree) {
            TreePath expression = ExpressionReader.bare(Readers.path(path, tree.getExpression()));
            if (AssignmentReader.isAssignment(expression.getLeaf())) {
                return assignments
                        .read(expression, frame)
                        .map(assigned -> assign(assigned.variable(), assigned.value()))
                        .orElseGet(() -> Optional.of(unknown(Unknowns.words(expression.getLeaf()))));
            }
            named(readers.expressions.read(expression, frame));
            return Optional.empty();
        }

        private Optional<Expression> branch(TreePath path, IfTree tree) {
            Expression condition = readers.condition(Readers.path(path, tree.getCondition()), frame);
            TreePath then = Readers.path(path, tree.getThenStatement());
            Optional<TreePath> otherwise =
                    Optional.ofNullable(tree.getElseStatement()).map(other -> Readers.path(path, other));
            if (Completion.isRuledOut(tree.getThenStatement())) {
                spine.guard(condition, alone(then));
                otherwise.ifPresent(left::push);
                return Optional.empty();
            }
            if (otherwise.isPresent() && Completion.isRuledOut(tree.getElseStatement())) {
                spine.guard(new Expression.Not(condition), alone(otherwise.get()));
                left.push(then);
                return Optional.empty();
            }
            Expression yes = StatementReader.this.read(List.of(then), frame, exits, this::goOn);
            Expression no = StatementReader.this.read(otherwise.stream().toList(), frame, exits, this::goOn);
            spine.guard(condition, yes);
            return Optional.of(no);
        }

        /** A statement after which nothing comes. */
        private Expression alone(TreePath statement) {
            return StatementReader.this.read(List.of(statement), frame, exits, at -> unknown("nothing"));
        }

        private Optional<Expression> leave(Optional<Leaving> exit, TreePath path, @Nullable Tree value) {
            Optional<TreePath> with = Optional.ofNullable(value).map(tree -> Readers.path(path, tree));
            return Optional.of(exit.map(leaving -> leaving.with(with, frame))
                    .orElseGet(() -> unknown(Unknowns.words(path.getLeaf()))));
        }

        private Optional<Expression> jump(Optional<Rest> to, @Nullable CharSequence label) {
            return Optional.of(to.filter(rest -> label == null)
                    .map(rest -> rest.read(frame))
                    .orElseGet(() -> unknown("a jump to a label")));
        }

        private Optional<Expression> loop(TreePath path) {
            Optional<LoopReader.Loop> loop = readers.loops.read(path, frame);
            if (loop.isEmpty()) {
                return Optional.of(unknown("a loop"));
            }
            if (loop.get() instanceof LoopReader.Search search) {
                ReturnTree exit = (ReturnTree) search.exit().getLeaf();
                leave(exits.onReturn(), search.exit(), exit.getExpression())
                        .ifPresent(answer -> spine.guard(search.found(), answer));
                return Optional.empty();
            }
            LoopReader.Tally tally = (LoopReader.Tally) loop.get();
            return assign(tally.variable(), tally.value());
        }
    }
}
