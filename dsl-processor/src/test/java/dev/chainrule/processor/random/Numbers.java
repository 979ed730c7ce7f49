package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.orNothing;

import dev.chainrule.processor.random.Sort.Base;

/** How is a number come by? */
final class Numbers {

    private final Grammar grammar;

    Numbers(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu wholes, Menu longs) {
        ofInts(wholes);
        derived(wholes);
        ofLongs(longs);
    }

    private void ofInts(Menu wholes) {
        wholes.leaf(
                        "number fact",
                        40,
                        (depth, scope) ->
                                grammar.fact(scope, path -> path.sort().fitsInt()))
                .leaf("number", 4, (depth, scope) -> grammar.literal(Sort.INT))
                .add("+", 6, (depth, scope) -> two("(#1 + #2)", depth, scope))
                .add("-", 4, (depth, scope) -> two("(#1 - #2)", depth, scope))
                .add(
                        "*",
                        3,
                        (depth, scope) -> orNothing(
                                Sort.INT, "(#1 * #2)", grammar.whole(depth - 1, scope), grammar.literal(Sort.INT)))
                .add("* of unknowns", 1, (depth, scope) -> two("(#1 * #2)", depth, scope))
                .add("/", 2, (depth, scope) -> two("(#1 / #2)", depth, scope))
                .add("%", 2, (depth, scope) -> two("(#1 % #2)", depth, scope))
                .add("unary -", 2, (depth, scope) -> node(Sort.INT, "(-#1)", grammar.whole(depth - 1, scope)))
                .add("?: of numbers", 3, this::conditional)
                .add("cast to int", 2, (depth, scope) -> node(Sort.INT, "((int) #1)", grammar.big(depth - 1, scope)))
                .add("narrowing cast", 2, (depth, scope) -> {
                    Sort to = grammar.dice.of(Sort.SHORT, Sort.BYTE, Sort.CHAR);
                    // A box is narrowed only once it is unboxed.
                    return node(to, "((" + to.name() + ") (#1 + 0))", grammar.whole(depth - 1, scope));
                })
                .add(
                        "switch to a number",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "(switch (#1) { case \"a\" -> #2; default -> #3; })",
                                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT)),
                                grammar.literal(Sort.INT),
                                grammar.literal(Sort.INT)));
    }

    private Node two(String form, int depth, Scope scope) {
        return node(Sort.INT, form, grammar.whole(depth - 1, scope), grammar.whole(depth - 1, scope));
    }

    private Node conditional(int depth, Scope scope) {
        Node one = grammar.whole(depth - 1, scope);
        Node other = grammar.dice.chance(50) ? grammar.literal(Sort.INT) : grammar.whole(depth - 1, scope);
        Sort sort = one.sort().equals(other.sort()) ? one.sort() : Sort.INT;
        return node(sort, "(#1 ? #2 : #3)", grammar.truth(depth - 1, scope), one, other);
    }

    private void derived(Menu wholes) {
        wholes.leaf(
                        "length",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "#1.length()",
                                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT))))
                .leaf(
                        "size as number",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "#1.size()",
                                grammar.fact(
                                        scope,
                                        path -> path.sort().base() == Base.SET
                                                || path.sort().base() == Base.LIST)))
                .leaf(
                        "part of a date",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                grammar.dice.of("#1.getYear()", "#1.getMonthValue()", "#1.getDayOfMonth()"),
                                grammar.fact(scope, path -> path.sort().base() == Base.DATE)))
                .leaf(
                        "ordinal as number",
                        1,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "#1.ordinal()",
                                grammar.fact(scope, path -> path.sort().base() == Base.CHOICE)))
                .leaf(
                        "orElse of a number",
                        3,
                        (depth, scope) -> orNothing(
                                Sort.INTEGER,
                                "#1.orElse(#2)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.maybe(Sort.INTEGER))),
                                grammar.literal(Sort.INT)))
                .add("map to a number", 2, (depth, scope) -> {
                    Node maybe = grammar.fact(scope, path -> path.sort().base() == Base.MAYBE);
                    if (maybe == null) {
                        return null;
                    }
                    String name = grammar.fresh();
                    return node(
                            Sort.INTEGER,
                            "#1.map(" + name + " -> #2 + 0).orElse(#3)",
                            maybe,
                            grammar.whole(
                                    depth - 1, scope.with(name, maybe.sort().only())),
                            grammar.literal(Sort.INT));
                })
                .leaf(
                        "Math",
                        2,
                        (depth, scope) -> node(
                                Sort.INT,
                                grammar.dice.of(
                                        "Math.max(#1, #2)",
                                        "Math.min(#1, #2)",
                                        "Math.abs(#1)",
                                        "Math.addExact(#1, #2)"),
                                grammar.whole(depth - 1, scope),
                                grammar.literal(Sort.INT)))
                .leaf(
                        "unboxing",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "#1.intValue()",
                                grammar.fact(scope, path -> path.sort().equals(Sort.INTEGER))))
                .leaf(
                        "compareTo as number",
                        1,
                        (depth, scope) -> orNothing(
                                Sort.INT,
                                "#1.compareTo(#2)",
                                grammar.fact(scope, path -> path.sort().base() == Base.DATE),
                                grammar.date(depth - 1, scope)));
    }

    private void ofLongs(Menu longs) {
        longs.leaf(
                        "long fact",
                        20,
                        (depth, scope) ->
                                grammar.fact(scope, path -> path.sort().equals(Sort.LONG)))
                .leaf(
                        "boxed long",
                        6,
                        (depth, scope) -> orNothing(
                                Sort.LONG,
                                "(#1 + 0)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.BOXED_LONG))))
                .leaf("long", 4, (depth, scope) -> grammar.literal(Sort.LONG))
                .add(
                        "widening",
                        4,
                        (depth, scope) -> node(Sort.LONG, "((long) (#1 + 0))", grammar.whole(depth - 1, scope)))
                .add(
                        "+ of longs",
                        4,
                        (depth, scope) -> node(
                                Sort.LONG,
                                grammar.dice.of("(#1 + #2)", "(#1 - #2)", "(#1 * 3)", "(#1 / 2)", "(#1 % 7L)"),
                                grammar.big(depth - 1, scope),
                                grammar.big(depth - 1, scope)))
                .add(
                        "mixed sizes",
                        3,
                        (depth, scope) -> node(
                                Sort.LONG, "(#1 + #2)", grammar.big(depth - 1, scope), grammar.whole(depth - 1, scope)))
                .leaf(
                        "toEpochDay",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.LONG,
                                "#1.toEpochDay()",
                                grammar.fact(scope, path -> path.sort().base() == Base.DATE)))
                .leaf(
                        "days between",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.LONG,
                                "ChronoUnit.DAYS.between(#1, #2)",
                                grammar.fact(scope, path -> path.sort().base() == Base.DATE),
                                grammar.date(depth - 1, scope)));
    }
}
