package dev.chainrule.processor.reader;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Let;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What does a name stand for: a variable, a constant, a field? */
final class NameReader {

    private static final Map<String, Expression> OF_JDK = Map.of(
            "java.lang.Boolean.TRUE", Terms.TRUE,
            "java.lang.Boolean.FALSE", Terms.FALSE,
            "java.time.LocalDate.MIN", date(LocalDate.MIN),
            "java.time.LocalDate.MAX", date(LocalDate.MAX),
            "java.time.LocalDate.EPOCH", date(LocalDate.EPOCH));

    private final Readers readers;

    NameReader(Readers readers) {
        this.readers = readers;
    }

    static Expression date(LocalDate date) {
        return new Literal(Value.Date.of(date));
    }

    Expression read(TreePath path, Frame frame) {
        Element element = readers.element(path);
        if (path.getLeaf() instanceof IdentifierTree name && name.getName().contentEquals("this")) {
            return frame.self().orElseGet(() -> readers.unknowns.expression("this", List.of(), readers.type(path)));
        }
        if (!(element instanceof VariableElement variable)) {
            return readers.unknowns.expression(path, List.of(), readers.type(path));
        }
        return switch (variable.getKind()) {
            case ENUM_CONSTANT ->
                ValueTypes.isLocal(TypeNames.owner(variable))
                        ? readers.unknowns.member(Reason.CALL, variable, List.of(), readers.type(path))
                        : qualified(path, frame, constant(variable));
            case FIELD -> readField(path, variable, frame);
            default ->
                frame.find(variable)
                        .or(() -> constantOf(variable))
                        .orElseGet(() -> readers.unknowns.statement(
                                variable.getSimpleName().toString(), readers.type(path)));
        };
    }

    Expression constant(VariableElement constant) {
        return new Literal(new Value.Choice(
                readers.values.note(TypeNames.owner(constant)),
                constant.getSimpleName().toString()));
    }

    private static Optional<Expression> constantOf(VariableElement variable) {
        return Optional.ofNullable(variable.getConstantValue()).flatMap(ExpressionReader::literal);
    }

    private Expression readField(TreePath path, VariableElement field, Frame frame) {
        if (!field.getModifiers().contains(Modifier.STATIC)) {
            return component(path, field, frame);
        }
        Optional<Expression> known = constantOf(field)
                .or(() -> Optional.ofNullable(OF_JDK.get(TypeNames.owner(field) + "." + field.getSimpleName())))
                .or(() -> initialiser(field, frame));
        Expression value = known.orElseGet(() -> readers.unknowns.member(
                field.getModifiers().contains(Modifier.FINAL) ? Reason.CALL : Reason.EXPRESSION,
                field,
                List.of(),
                readers.type(path)));
        return qualified(path, frame, value);
    }

    /** What is before the dot of something static is evaluated, and then dropped. */
    private Expression qualified(TreePath path, Frame frame, Expression value) {
        if (!(path.getLeaf() instanceof MemberSelectTree select)) {
            return value;
        }
        TreePath before = Readers.path(path, select.getExpression());
        Element named = readers.element(before);
        if (named instanceof TypeElement || named instanceof PackageElement) {
            return value;
        }
        Expression dropped = readers.expressions.read(before, frame);
        return Numbers.isAtom(dropped) ? value : new Let(readers.numbers.nextLocal(), dropped, value);
    }

    /** Inside a record its own components are asked without their accessors. */
    private Expression component(TreePath path, VariableElement field, Frame frame) {
        Optional<Expression> owner = path.getLeaf() instanceof MemberSelectTree select
                ? Optional.of(readers.expressions.read(Readers.path(path, select.getExpression()), frame))
                : frame.self();
        if (owner.isPresent() && isForGood(field)) {
            return readers.unknowns.member(Reason.CALL, field, List.of(owner.get()), readers.type(path));
        }
        return owner.filter(object -> readers.components.isOwnField(field))
                .map(object -> readers.calls.ask(object, TypeNames.owner(field), field, readers.type(path)))
                .orElseGet(() -> readers.unknowns.expression(
                        Unknowns.name(field), owner.map(List::of).orElse(List.of()), readers.type(path)));
    }

    /** Whether a constant of an enum says the same of itself at all times. */
    private static boolean isForGood(VariableElement field) {
        return TypeNames.owner(field).getKind() == ElementKind.ENUM
                && field.getModifiers().contains(Modifier.FINAL);
    }

    /** What a constant of the policy's own is, where its initialiser is made of constants alone. */
    private Optional<Expression> initialiser(VariableElement field, Frame frame) {
        TreePath path = isOwnConstant(field, frame) ? readers.trees.getPath(field) : null;
        if (path == null || !(path.getLeaf() instanceof VariableTree tree) || tree.getInitializer() == null) {
            return Optional.empty();
        }
        TreePath initializer = Readers.path(path, tree.getInitializer());
        readers.element(initializer);
        Frame inside = Frame.of(field, initializer, Optional.empty(), frame.around(), readers.trees);
        Expression value = readers.conversions.to(field.asType(), readers.read(initializer, inside));
        return Optional.of(value).filter(Closed::is);
    }

    /** Whether it has its value whenever this one is asked for: those further down have none yet while it is made. */
    private boolean isOwnConstant(VariableElement field, Frame frame) {
        return field.getModifiers().contains(Modifier.FINAL)
                && Places.topLevel(field).equals(readers.source)
                && frame.around().stream()
                        .filter(around -> around.getKind() == ElementKind.FIELD)
                        .allMatch(around -> isBefore(field, around));
    }

    private static boolean isBefore(VariableElement field, Element other) {
        TypeElement owner = TypeNames.owner(field);
        List<? extends Element> members = owner.getEnclosedElements();
        return owner.equals(other.getEnclosingElement()) && members.indexOf(field) < members.indexOf(other);
    }
}
