package dev.chainrule.processor.reader;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Not;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What do streams over the elements of a collection tell of all of them together? */
final class StreamReader {

    private static final String STREAM = "java.util.stream.Stream.";

    /** Each step of a stream, and what it makes of an element. */
    private record Step(String method, TreePath function, TypeMirror type) {}

    private record Pipeline(TreePath source, List<Step> steps, String end) {}

    private static final Map<String, Size> SUMS = Map.of(
            "java.util.stream.IntStream.sum", Size.INT,
            "java.util.stream.LongStream.sum", Size.LONG);

    private static final String COUNT = "java.util.stream.Stream.count";

    private final Readers readers;

    StreamReader(Readers readers) {
        this.readers = readers;
    }

    /** What a stream that ends here answers; none where this is no such end, or a step of it cannot be told. */
    Optional<Expression> read(TreePath path, Frame frame) {
        return pipeline(path).flatMap(pipeline -> {
            Typed source = new Typed(Terms.NOTHING, readers.type(pipeline.source()));
            Optional<TypeMirror> element = ValueTypes.argumentType(source.type());
            if (element.isEmpty() || !(readers.values.of(source.type()) instanceof ValueType.Many)) {
                return Optional.empty();
            }
            Expression many = readers.expressions.read(pipeline.source(), frame);
            if (!Steady.is(many, readers.numbers)) {
                return Optional.empty();
            }
            int local = readers.numbers.nextLocal();
            Typed each = new Typed(new Expression.Local(local), element.get());
            return end(pipeline, many, local, each, frame);
        });
    }

    private Optional<Pipeline> pipeline(TreePath path) {
        List<Step> steps = new ArrayList<>();
        TreePath at = ExpressionReader.bare(path);
        String end = "";
        while (at.getLeaf() instanceof MethodInvocationTree tree
                && tree.getMethodSelect() instanceof MemberSelectTree select
                && readers.element(Readers.path(at, select)) instanceof ExecutableElement method) {
            TreePath before = ExpressionReader.bare(Readers.path(Readers.path(at, select), select.getExpression()));
            String name = TypeNames.owner(method) + "." + method.getSimpleName();
            if (name.equals("java.util.Collection.stream")) {
                return steps.isEmpty() ? Optional.empty() : Optional.of(new Pipeline(before, steps, end));
            }
            if (tree.getArguments().size() == 1 && name.startsWith(STREAM)) {
                TreePath function = ExpressionReader.bare(
                        Readers.path(at, tree.getArguments().get(0)));
                steps.add(0, new Step(name.substring(STREAM.length()), function, readers.type(at)));
            } else if (end.isEmpty() && steps.isEmpty() && (SUMS.containsKey(name) || name.equals(COUNT))) {
                end = name;
            } else {
                return Optional.empty();
            }
            at = before;
        }
        return Optional.empty();
    }

    private Optional<Expression> end(Pipeline pipeline, Expression many, int local, Typed each, Frame frame) {
        Step last = pipeline.steps().get(pipeline.steps().size() - 1);
        List<Step> before = pipeline.steps().subList(0, pipeline.steps().size() - 1);
        TypeMirror truth = readers.types.getPrimitiveType(TypeKind.BOOLEAN);
        if (pipeline.end().equals(COUNT)) {
            return count(pipeline, many, local, each, frame);
        }
        Size size = SUMS.get(pipeline.end());
        if (size != null) {
            String map = size == Size.INT ? "mapToInt" : "mapToLong";
            TypeMirror number = readers.types.getPrimitiveType(size == Size.INT ? TypeKind.INT : TypeKind.LONG);
            return Optional.of(last)
                    .filter(step -> step.method().equals(map))
                    .flatMap(step -> through(before, each, last, number, Terms.whole(0), frame))
                    .map(value -> new Total(many, local, value, size));
        }
        return switch (last.method()) {
            case "allMatch" ->
                through(before, each, last, truth, Terms.TRUE, frame)
                        .map(value -> new Quantified(true, many, local, value));
            case "anyMatch" ->
                through(before, each, last, truth, Terms.FALSE, frame)
                        .map(value -> new Quantified(false, many, local, value));
            case "noneMatch" ->
                through(before, each, last, truth, Terms.FALSE, frame)
                        .map(value -> new Not(new Quantified(false, many, local, value)));
            default -> Optional.empty();
        };
    }

    /** How many parties of a run pass all filters. Where nothing is left out, elements are counted without being looked at. */
    private Optional<Expression> count(Pipeline pipeline, Expression many, int local, Typed each, Frame frame) {
        boolean filtered =
                pipeline.steps().stream().allMatch(step -> step.method().equals("filter"));
        if (!filtered || !(many instanceof Expression.Parameter)) {
            return Optional.empty();
        }
        Expression counted = Terms.whole(1);
        TypeMirror truth = readers.types.getPrimitiveType(TypeKind.BOOLEAN);
        for (int i = pipeline.steps().size() - 1; i >= 0; i--) {
            Optional<Expression> passes =
                    readers.functions.apply(pipeline.steps().get(i).function(), List.of(each), truth, frame);
            if (passes.isEmpty()) {
                return Optional.empty();
            }
            counted = new Expression.If(passes.get(), counted, Terms.whole(0));
        }
        return Optional.of(new Total(many, local, counted, Size.LONG));
    }

    /**
     * What the last step makes of one element that goes through those before it, one element after another.
     *
     * @param skipped what one counts for that is filtered out
     */
    private Optional<Expression> through(
            List<Step> steps, Typed each, Step last, TypeMirror wanted, Expression skipped, Frame frame) {
        if (steps.isEmpty()) {
            return readers.functions.apply(last.function(), List.of(each), wanted, frame);
        }
        Step step = steps.get(0);
        List<Step> rest = steps.subList(1, steps.size());
        if (step.method().equals("filter")) {
            TypeMirror truth = readers.types.getPrimitiveType(TypeKind.BOOLEAN);
            return readers.functions
                    .apply(step.function(), List.of(each), truth, frame)
                    .flatMap(passes -> through(rest, each, last, wanted, skipped, frame)
                            .map(value -> wanted.getKind() == TypeKind.BOOLEAN
                                    ? Terms.choose(passes, value, skipped)
                                    : new Expression.If(passes, value, skipped)));
        }
        Optional<TypeMirror> mapped = ValueTypes.argumentType(step.type());
        if (!step.method().equals("map") || mapped.isEmpty()) {
            return Optional.empty();
        }
        return readers.functions
                .apply(step.function(), List.of(each), mapped.get(), frame)
                .flatMap(value -> {
                    int local = readers.numbers.nextLocal(value);
                    Typed next = new Typed(new Expression.Local(local), mapped.get());
                    return through(rest, next, last, wanted, skipped, frame)
                            .map(answer -> new Expression.Let(local, value, answer));
                });
    }
}
