package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.truthOf;

import dev.chainrule.processor.random.Sort.Base;

/** How are truths put together? */
final class Logic {

    private final Grammar grammar;

    Logic(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths) {
        truths.leaf(
                        "fact",
                        10,
                        (depth, scope) ->
                                grammar.fact(scope, path -> path.sort().equals(Sort.TRUTH)))
                .leaf(
                        "boxed truth",
                        4,
                        (depth, scope) -> truthOf(
                                "#1", grammar.fact(scope, path -> path.sort().equals(Sort.BOXED_TRUTH))))
                .leaf(
                        "Boolean.TRUE.equals",
                        3,
                        (depth, scope) -> truthOf(
                                "Boolean.TRUE.equals(#1)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.BOXED_TRUTH))))
                .leaf(
                        "null",
                        5,
                        (depth, scope) -> truthOf(
                                grammar.dice.of(
                                        "(#1 == null)", "(#1 != null)", "Objects.nonNull(#1)", "Objects.isNull(#1)"),
                                grammar.fact(scope, path -> path.nullable())))
                .leaf("literal", 1, (depth, scope) -> grammar.literal(Sort.TRUTH))
                .add("!", 6, (depth, scope) -> two("!#1", depth, scope))
                .add("&&", 10, (depth, scope) -> two("(#1 && #2)", depth, scope))
                .add("||", 18, (depth, scope) -> two(grammar.dice.of("(#1 || #2)", "(!#1 || #2)"), depth, scope))
                .add("&", 2, (depth, scope) -> two("(#1 & #2)", depth, scope))
                .add("|", 2, (depth, scope) -> two("(#1 | #2)", depth, scope))
                .add("^", 2, (depth, scope) -> two("(#1 ^ #2)", depth, scope))
                .add(
                        "== of truths",
                        3,
                        (depth, scope) -> two(grammar.dice.of("(#1 == #2)", "(#1 != #2)"), depth, scope))
                .add(
                        "?:",
                        5,
                        (depth, scope) -> node(
                                Sort.TRUTH,
                                "(#1 ? #2 : #3)",
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope)))
                .add("null guard", 6, this::guard)
                .add("instanceof", 4, this::instance)
                .add("switch over an enum", 5, this::overChoice)
                .add("switch over a string", 4, this::overText)
                .add(
                        "switch over an int",
                        1,
                        (depth, scope) -> node(
                                Sort.TRUTH,
                                "(switch (#1) { case 1, 2 -> #2; default -> #3; })",
                                node(Sort.INT, "(int) (#1)", grammar.whole(depth - 1, scope)),
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope)));
    }

    private Node two(String form, int depth, Scope scope) {
        return form.contains("#2")
                ? node(Sort.TRUTH, form, grammar.truth(depth - 1, scope), grammar.truth(depth - 1, scope))
                : node(Sort.TRUTH, form, grammar.truth(depth - 1, scope));
    }

    /** A null is looked for before it can do harm. */
    private Node guard(int depth, Scope scope) {
        Node value = grammar.fact(scope, Scope.Path::nullable);
        if (value == null) {
            return null;
        }
        Node literal = switch (value.sort().base()) {
            case TRUTH, WHOLE, TEXT, DATE, CHOICE -> grammar.literal(value.sort(), scope);
            default -> null;
        };
        return truthOf(
                grammar.dice.of("(#1 != null && #1.equals(#2))", "(#1 == null || #1.equals(#2))"), value, literal);
    }

    private Node instance(int depth, Scope scope) {
        Node value = grammar.fact(
                scope, path -> path.sort().base() == Base.THING && !path.text().contains("("));
        if (value == null) {
            return null;
        }
        var below = scope.cast().all(Draft.Kind.PARTY).stream()
                .map(Draft.Shape::name)
                .filter(name -> !name.equals(value.sort().name())
                        && scope.cast().isBelow(name, value.sort().name()))
                .toList();
        if (below.isEmpty()) {
            return null;
        }
        String type = grammar.dice.pick(below);
        if (grammar.dice.chance(30)) {
            return node(Sort.TRUTH, "(#1 instanceof " + type + ")", value);
        }
        String name = grammar.fresh();
        Node inside = grammar.truth(depth - 1, scope.with(name, Sort.thing(type)));
        String form = grammar.dice.of("(#1 instanceof T n && #2)", "(!(#1 instanceof T n) || #2)");
        return node(Sort.TRUTH, form.replace("T", type).replace(" n", " " + name), value, inside);
    }

    private Node overChoice(int depth, Scope scope) {
        Node value = grammar.fact(scope, path -> path.sort().base() == Base.CHOICE);
        if (value == null) {
            return null;
        }
        var constants = scope.cast().constants(value.sort());
        Node one = grammar.truth(depth - 1, scope);
        Node other = grammar.truth(depth - 1, scope);
        String rest = String.join(", ", constants.subList(1, constants.size()));
        String form = grammar.dice.of(
                "(switch (#1) { case A -> #2; case R -> #3; })",
                "(switch (#1) { case A -> #2; default -> #3; })",
                "(switch (#1) { case A: yield true & #2; default: yield false | #3; })",
                "(switch (#1) { case A -> { var n = #2; yield n | #3; } default -> #3; })");
        return node(
                Sort.TRUTH,
                form.replace("R", rest)
                        .replace("case A", "case " + constants.get(0))
                        .replace(" n", " " + grammar.fresh()),
                value,
                one,
                other);
    }

    private Node overText(int depth, Scope scope) {
        return truthOf(
                "(switch (#1) { case #2 -> #3; default -> #4; })",
                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT)),
                grammar.literal(Sort.TEXT),
                grammar.truth(depth - 1, scope),
                grammar.truth(depth - 1, scope));
    }
}
