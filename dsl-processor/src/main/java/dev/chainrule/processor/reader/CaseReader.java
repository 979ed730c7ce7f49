package dev.chainrule.processor.reader;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Equal;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Same;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which cases does a switch have, and for which values is each? */
final class CaseReader {

    private static final int MOST = 150;

    private final Readers readers;

    CaseReader(Readers readers) {
        this.readers = readers;
    }

    /**
     * Cases with one body.
     *
     * @param constants what they are for, with the paths of the labels
     * @param isDefault whether one of them is the default
     * @param isRule whether they are written with an arrow, and the body is one tree
     * @param body what is run: in the old form, also what stands in the cases below
     */
    record Group(List<TreePath> constants, boolean isDefault, boolean isRule, List<TreePath> body) {}

    /** The cases in order; none where one of them is not for constants alone. */
    Optional<List<Group>> groups(TreePath path, List<? extends CaseTree> cases) {
        List<Group> groups = new ArrayList<>();
        List<TreePath> constants = new ArrayList<>();
        boolean isDefault = false;
        for (int i = 0; i < cases.size(); i++) {
            CaseTree tree = cases.get(i);
            Labels labels = Labels.of(tree);
            if (!labels.plain || cases.size() > MOST) {
                return Optional.empty();
            }
            TreePath casePath = Readers.path(path, tree);
            tree.getExpressions().forEach(label -> constants.add(Readers.path(casePath, label)));
            isDefault |= labels.isDefault;
            boolean isRule = tree.getCaseKind() == CaseTree.CaseKind.RULE;
            boolean fallsThrough = !isRule && tree.getStatements().isEmpty() && i < cases.size() - 1;
            if (!fallsThrough) {
                List<TreePath> body = isRule
                        ? List.of(Readers.path(casePath, tree.getBody()))
                        : statements(path, cases.subList(i, cases.size()));
                groups.add(new Group(List.copyOf(constants), isDefault, isRule, body));
                constants.clear();
                isDefault = false;
            }
        }
        return Optional.of(groups);
    }

    private static List<TreePath> statements(TreePath path, List<? extends CaseTree> cases) {
        List<TreePath> all = new ArrayList<>();
        for (CaseTree each : cases) {
            TreePath casePath = Readers.path(path, each);
            each.getStatements().forEach(statement -> all.add(Readers.path(casePath, statement)));
        }
        return all;
    }

    /** Whether values of this type can be told from each other, and all labels are constants. */
    boolean isKnown(TypeMirror type, List<Group> groups) {
        ValueType value = readers.values.of(type);
        boolean told = value instanceof ValueType.Choice
                || value instanceof ValueType.Text
                || value instanceof ValueType.Whole;
        return told
                && groups.stream()
                        .flatMap(group -> group.constants().stream())
                        .allMatch(label -> constant(value, label).isPresent());
    }

    private Optional<Literal> constant(ValueType type, TreePath label) {
        if (type instanceof ValueType.Choice choice) {
            return name(label.getLeaf()).map(name -> new Literal(new Value.Choice(choice.type(), name)));
        }
        Frame nothing = new Frame(Optional.empty(), Map.of(), new HashMap<>(), Set.of(), Set.of());
        return readers.expressions.read(label, nothing) instanceof Literal literal
                ? Optional.of(literal)
                : Optional.empty();
    }

    private static Optional<String> name(Tree label) {
        if (label instanceof IdentifierTree name) {
            return Optional.of(name.getName().toString());
        }
        return label instanceof MemberSelectTree select
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    /** Whether it is one of these cases; none for the default. */
    Optional<Expression> condition(Typed value, Group group) {
        ValueType type = readers.values.of(value.type());
        return group.isDefault()
                ? Optional.empty()
                : Optional.of(Terms.or(group.constants().stream()
                        .map(label -> is(
                                type, value.expression(), constant(type, label).orElseThrow()))
                        .toList()));
    }

    private static Expression is(ValueType type, Expression value, Literal constant) {
        if (type instanceof ValueType.Choice) {
            return new Same(value, constant);
        }
        return type instanceof ValueType.Text
                ? new Equal(value, constant, false)
                : new Compare(Relation.EQUAL, value, constant);
    }

    /** What labels a case has. Later versions of Java have more kinds than the API that we compile against. */
    private static final class Labels extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CaseTree around;
        private boolean plain = true;
        private boolean isDefault;
        private boolean any;

        private Labels(CaseTree around) {
            this.around = around;
        }

        static Labels of(CaseTree tree) {
            Labels labels = new Labels(tree);
            tree.accept(labels, null);
            labels.isDefault |= !labels.any;
            return labels;
        }

        private boolean isBody(Tree tree) {
            return around.getCaseKind() == CaseTree.CaseKind.RULE
                    ? tree.equals(around.getBody())
                    : around.getStatements().contains(tree);
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            if (tree == null || isBody(tree)) {
                return null;
            }
            any = true;
            String kind = tree.getKind().name();
            isDefault |= kind.equals("DEFAULT_CASE_LABEL");
            plain &= !kind.contains("PATTERN") && tree.getKind() != Tree.Kind.NULL_LITERAL;
            return tree instanceof ExpressionTree ? null : super.scan(tree, null);
        }
    }
}
