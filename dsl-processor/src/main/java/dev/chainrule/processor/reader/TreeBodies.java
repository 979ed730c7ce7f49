package dev.chainrule.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What does the body of a rule read, told from javac's trees? */
final class TreeBodies implements Bodies {

    private static final String SPARED = "a source in which a lambda or a var says no type";

    private final Trees trees;
    private final Elements elements;
    private final ConditionReader conditions;
    private final UnsaidTypes unsaid;
    private final Map<TypeElement, Optional<Set<String>>> called = new HashMap<>();
    private final Map<TypeElement, Set<String>> unnamed = new HashMap<>();
    private final Map<TypeElement, List<Rule.Trusted>> answeringNull = new HashMap<>();

    private TreeBodies(Trees trees, ProcessingEnvironment env) {
        this.trees = trees;
        this.elements = env.getElementUtils();
        this.unsaid = new UnsaidTypes(trees);
        this.conditions = new ConditionReader(trees, env.getTypeUtils(), elements);
    }

    static Optional<Bodies> of(ProcessingEnvironment env) {
        return Wrapped.layers(env)
                .<Bodies>flatMap(layer -> trees(layer).map(found -> new TreeBodies(found, layer)).stream())
                .findFirst();
    }

    private static Optional<Trees> trees(ProcessingEnvironment env) {
        try {
            return Optional.of(Trees.instance(env));
        } catch (IllegalArgumentException notOfJavac) {
            return Optional.empty();
        }
    }

    @Override
    public boolean areSpared(TypeElement source) {
        return unsaid.areIn(source);
    }

    @Override
    public Optional<Set<String>> called(TypeElement source) {
        return called.computeIfAbsent(source, once -> CalledNames.in(once, trees));
    }

    @Override
    public List<Rule.Trusted> answeringNull(TypeElement source) {
        return answeringNull.computeIfAbsent(source, once -> WrittenNulls.in(once, trees));
    }

    @Override
    public boolean areShown() {
        return true;
    }

    @Override
    public Reading read(ExecutableElement rule, KnownTypes known) {
        TreePath path = trees.getPath(rule);
        if (path == null || !(path.getLeaf() instanceof MethodTree method) || method.getBody() == null) {
            return new HiddenBodies().read(rule, known);
        }
        if (isFalse(method.getBody())) {
            return new Reading(Rule.Body.FALSE, List.of(), List.of(), List.of(), Optional.of(Terms.FALSE), List.of());
        }
        try {
            return areSpared(Places.topLevel(rule)) ? unread(SPARED, rule, known) : read(rule, path, known);
        } catch (StackOverflowError tooDeep) {
            // Javac's own walk through trees is as deep as they are.
            return unread(ConditionReader.TOO_LARGE, rule, known);
        }
    }

    private static Reading unread(String what, ExecutableElement rule, KnownTypes known) {
        Reading hidden = new HiddenBodies().read(rule, known);
        return new Reading(
                hidden.body(),
                hidden.facts(),
                hidden.asked(),
                List.of(),
                Optional.of(ConditionReader.unread(what).expression()),
                List.of());
    }

    private Reading read(ExecutableElement rule, TreePath path, KnownTypes known) {
        TypeElement source = Places.topLevel(rule);
        Overrides overrides = new Overrides(
                elements, known, source, unnamed.computeIfAbsent(source, once -> UnnamedBodies.in(once, trees)));
        OwnAnswers own = new OwnAnswers(known, overrides, new Components(trees, source));
        FactCollector facts = new FactCollector(rule, known, own::of);
        new Inliner(trees, source, overrides, facts).readRule(path, facts.parameters());
        ConditionReader.Condition condition = conditions.read(rule, path, known, overrides, facts.answered());
        List<Fact.Answered> unsure = facts.answered().stream()
                .filter(answered -> !condition.neverNull().contains(answered))
                .toList();
        return new Reading(
                facts.isComplete() ? Rule.Body.READ : Rule.Body.UNREAD,
                facts.facts().stream().map(fact -> fact.answeredBy(unsure)).toList(),
                Stream.concat(facts.asked().stream(), tested(condition.expression()))
                        .distinct()
                        .toList(),
                overrides.trusted(),
                Optional.of(condition.expression()),
                condition.enumerations());
    }

    /** Types that are only named where it is asked whether something is of them have types above them all the same. */
    private Stream<TypeElement> tested(Expression condition) {
        return Expressions.tested(condition).stream()
                .flatMap(type -> Stream.ofNullable(elements.getTypeElement(type.canonicalName())));
    }

    private static boolean isFalse(BlockTree body) {
        return body.getStatements().size() == 1
                && body.getStatements().get(0) instanceof ReturnTree only
                && bare(only.getExpression()) instanceof LiteralTree literal
                && Boolean.FALSE.equals(literal.getValue());
    }

    private static ExpressionTree bare(ExpressionTree expression) {
        return expression instanceof ParenthesizedTree around ? bare(around.getExpression()) : expression;
    }
}
