package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.orNothing;
import static dev.chainrule.processor.random.Grammar.truthOf;

import dev.chainrule.processor.random.Sort.Base;
import org.jspecify.annotations.Nullable;

/** What can be asked of an {@code Optional}? */
final class Maybes {

    private final Grammar grammar;

    Maybes(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths) {
        truths.leaf(
                        "isPresent",
                        4,
                        (depth, scope) ->
                                truthOf(grammar.dice.of("#1.isPresent()", "#1.isEmpty()"), maybe(depth, scope)))
                .add("filter", 5, (depth, scope) -> lambda("#1.filter(n -> #2).isPresent()", depth, scope))
                .add(
                        "map orElse",
                        5,
                        (depth, scope) -> lambda(
                                grammar.dice.of("#1.map(n -> #2).orElse(true)", "#1.map(n -> #2).orElse(false)"),
                                depth,
                                scope))
                .add(
                        "map equals",
                        2,
                        (depth, scope) -> lambda("#1.map(n -> #2).equals(Optional.of(true))", depth, scope))
                .add(
                        "isPresent get",
                        3,
                        (depth, scope) -> of("(#1.isPresent() && #1.get().equals(#2))", maybe(0, scope), scope))
                .add("get", 1, (depth, scope) -> of("#1.get().equals(#2)", maybe(0, scope), scope))
                .add("orElseThrow", 1, (depth, scope) -> of("#1.orElseThrow().equals(#2)", maybe(0, scope), scope))
                .add("orElse", 3, (depth, scope) -> of("#1.orElse(#2).equals(#2)", maybe(0, scope), scope))
                .add("orElse null", 1, (depth, scope) -> truthOf("(#1.orElse(null) == null)", maybe(0, scope)))
                .add(
                        "equals of optionals",
                        2,
                        (depth, scope) -> of("#1.equals(Optional.of(#2))", maybe(0, scope), scope))
                .add("ofNullable", 2, this::ofNullable)
                .add("method reference", 4, this::references)
                .add(
                        "flatMap",
                        1,
                        (depth, scope) -> lambda(
                                "#1.flatMap(n -> #2 ? Optional.of(true) : Optional.empty()).isPresent()", depth, scope))
                .add(
                        "Optional.or",
                        1,
                        (depth, scope) -> of("#1.or(() -> Optional.of(#2)).isPresent()", maybe(0, scope), scope))
                .add(
                        "ifPresentOrElse-like",
                        1,
                        (depth, scope) -> lambda("#1.stream().anyMatch(n -> #2)", depth, scope));
    }

    private @Nullable Node maybe(int depth, Scope scope) {
        Node fact = grammar.fact(scope, path -> path.sort().base() == Base.MAYBE);
        if (fact == null || depth <= 1 || !grammar.dice.chance(20)) {
            return fact;
        }
        String name = grammar.fresh();
        return node(
                fact.sort(),
                "#1.filter(" + name + " -> #2)",
                fact,
                grammar.truth(depth - 2, scope.with(name, fact.sort().only())));
    }

    private @Nullable Node lambda(String form, int depth, Scope scope) {
        Node maybe = maybe(depth, scope);
        if (maybe == null) {
            return null;
        }
        String name = grammar.fresh();
        Scope inside = scope.with(name, maybe.sort().only());
        return node(
                Sort.TRUTH,
                form.replace("n ->", name + " ->"),
                maybe,
                about(name, maybe.sort().only(), depth, inside));
    }

    /** Mostly about what the lambda is given. */
    private Node about(String name, Sort sort, int depth, Scope inside) {
        Node given = Node.of(sort, "lambda parameter", name);
        boolean comparable = sort.base() != Base.THING && grammar.dice.chance(60);
        return comparable
                ? node(Sort.TRUTH, "#1.equals(#2)", given, grammar.literal(sort, inside))
                : grammar.truth(depth - 1, inside);
    }

    private @Nullable Node of(String form, @Nullable Node maybe, Scope scope) {
        return maybe == null || maybe.sort().only().base() == Base.THING
                ? null
                : truthOf(form, maybe, grammar.literal(maybe.sort().only(), scope));
    }

    private @Nullable Node ofNullable(int depth, Scope scope) {
        Node value = grammar.fact(
                scope,
                path -> path.nullable()
                        && (path.sort().base() == Base.TEXT || path.sort().base() == Base.DATE));
        if (value == null) {
            return null;
        }
        String name = grammar.fresh();
        return node(
                Sort.TRUTH,
                "Optional.ofNullable(#1).map(n -> #2).orElse(#3)".replace("n ->", name + " ->"),
                value,
                grammar.truth(depth - 1, scope.with(name, value.sort())),
                grammar.literal(Sort.TRUTH));
    }

    private @Nullable Node references(int depth, Scope scope) {
        Node maybe = grammar.fact(scope, path -> path.sort().base() == Base.MAYBE);
        if (maybe == null) {
            return null;
        }
        return switch (maybe.sort().only().base()) {
            case DATE ->
                node(
                        Sort.TRUTH,
                        grammar.dice.of(
                                "#1.filter(#2::isBefore).isPresent()",
                                "#1.map(#2::isAfter).orElse(true)",
                                "#1.map(LocalDate::getYear).isPresent()"),
                        maybe,
                        grammar.date(0, scope));
            case TEXT ->
                node(
                        Sort.TRUTH,
                        grammar.dice.of(
                                "#1.filter(#2::equals).isPresent()",
                                "#1.map(String::isEmpty).orElse(true)",
                                "#1.map(String::length).isPresent()"),
                        maybe,
                        grammar.text(0, scope));
            case CHOICE ->
                truthOf(
                        "#1.filter(#2::equals).isPresent()",
                        maybe,
                        grammar.constant(maybe.sort().only(), scope));
            case THING -> orNothing(Sort.TRUTH, "#1.isPresent()", maybe);
            default ->
                node(
                        Sort.TRUTH,
                        "#1.filter(#2::equals).isPresent()",
                        maybe,
                        boxed(maybe.sort().only()));
        };
    }

    private Node boxed(Sort sort) {
        return node(sort, sort.name() + ".valueOf(#1)", grammar.literal(sort));
    }
}
