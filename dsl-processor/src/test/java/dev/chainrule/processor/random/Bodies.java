package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.orNothing;

import dev.chainrule.processor.random.Sort.Base;
import org.jspecify.annotations.Nullable;

/** Of which statements is a body made? */
final class Bodies {

    private final Grammar grammar;

    Bodies(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu bodies) {
        bodies.leaf("return", 60, (depth, scope) -> node(Sort.BODY, "return #1;", grammar.truth(depth, scope)))
                .add(
                        "if return",
                        8,
                        (depth, scope) -> node(
                                Sort.BODY,
                                "if (#1) {\n    return #2;\n}\n#3",
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope),
                                grammar.body(depth - 1, scope)))
                .add(
                        "if else",
                        4,
                        (depth, scope) -> node(
                                Sort.BODY,
                                "if (#1) {\n    #2\n} else {\n    #3\n}",
                                grammar.truth(depth - 1, scope),
                                grammar.body(depth - 1, scope),
                                grammar.body(depth - 1, scope)))
                .add("local variable", 10, this::local)
                .add("local assigned later", 3, this::assignedLater)
                .add("switch statement", 3, this::switched)
                .add("loop", 6, this::loop)
                .add("loop that sums", 5, this::summing)
                .add("index loop", 1, this::indexed)
                .add(
                        "try",
                        1,
                        (depth, scope) -> node(
                                Sort.BODY,
                                "try {\n    return #1;\n} catch (RuntimeException e) {\n    return #2;\n}",
                                grammar.truth(depth - 1, scope),
                                grammar.literal(Sort.TRUTH)))
                .add(
                        "throw",
                        2,
                        (depth, scope) -> node(
                                Sort.BODY,
                                "if (#1) {\n    throw new IllegalStateException();\n}\n#2",
                                grammar.truth(depth - 1, scope),
                                grammar.body(depth - 1, scope)));
    }

    private @Nullable Node local(int depth, Scope scope) {
        Node value = grammar.fact(scope, path -> path.text().contains("("));
        if (value == null) {
            return null;
        }
        String name = grammar.fresh();
        String type = grammar.dice.chance(50) ? "var" : value.sort().name();
        return node(
                Sort.BODY,
                type + " " + name + " = #1;\n#2",
                value,
                grammar.body(depth - 1, scope.with(name, value.sort())));
    }

    private Node assignedLater(int depth, Scope scope) {
        String name = grammar.fresh();
        return node(
                Sort.BODY,
                "int NAME;\nif (#1) {\n    NAME = #2;\n} else {\n    NAME = #3;\n}\n#4".replace("NAME", name),
                grammar.truth(depth - 1, scope),
                grammar.literal(Sort.INT),
                node(Sort.INT, "(#1 + 0)", grammar.whole(depth - 1, scope)),
                grammar.body(depth - 1, scope.with(name, Sort.INT)));
    }

    private @Nullable Node switched(int depth, Scope scope) {
        Node value = grammar.fact(scope, path -> path.sort().base() == Base.CHOICE);
        if (value == null) {
            return null;
        }
        String constant = scope.cast().constants(value.sort()).get(0);
        String form = grammar.dice.of(
                "switch (#1) {\n    case A:\n        return #2;\n    default:\n        break;\n}\n#3",
                "switch (#1) {\n    case A -> {\n        return #2;\n    }\n    default -> {}\n}\n#3",
                "switch (#1) {\n    case A -> {\n        #3\n    }\n    default -> {\n        return #2;\n    }\n}");
        return node(
                Sort.BODY,
                form.replace("case A", "case " + constant),
                value,
                grammar.truth(depth - 1, scope),
                grammar.body(depth - 1, scope));
    }

    private @Nullable Node many(Scope scope) {
        return grammar.fact(
                scope, path -> path.sort().base() == Base.LIST || path.sort().base() == Base.SET);
    }

    private @Nullable Node loop(int depth, Scope scope) {
        Node many = many(scope);
        if (many == null) {
            return null;
        }
        String name = grammar.fresh();
        Sort element = many.sort().only();
        String answer = grammar.dice.of("false", "true");
        return node(
                Sort.BODY,
                "for (" + grammar.dice.of("var", element.name()) + " " + name
                        + " : #1) {\n    if (#2) {\n        return " + answer + ";\n    }\n}\n#3",
                many,
                grammar.truth(depth - 1, scope.with(name, element)),
                grammar.body(depth - 2, scope));
    }

    private @Nullable Node summing(int depth, Scope scope) {
        Node run = many(scope);
        if (run == null) {
            return null;
        }
        String name = grammar.fresh();
        String sum = grammar.fresh();
        Sort element = run.sort().only();
        boolean big = grammar.dice.chance(25);
        Scope inside = scope.with(name, element);
        return node(
                Sort.BODY,
                (big ? "long " : "int ") + sum + " = 0;\nfor (" + element.name() + " " + name + " : #1) {\n    " + sum
                        + " += #2;\n}\nreturn " + sum + " " + grammar.dice.of("==", "<=", ">") + " #3;",
                run,
                big ? grammar.big(depth - 1, inside) : grammar.whole(depth - 1, inside),
                grammar.literal(Sort.INT));
    }

    /** A loop that is not understood. */
    private @Nullable Node indexed(int depth, Scope scope) {
        Node run = grammar.fact(scope, path -> path.sort().base() == Base.LIST);
        String name = grammar.fresh();
        String element = grammar.fresh();
        return run == null
                ? null
                : orNothing(
                        Sort.BODY,
                        "for (int " + name + " = 0; " + name + " < #1.size(); " + name + "++) {\n    var " + element
                                + " = #1.get(" + name + ");\n    if (#2) {\n        return false;\n    }\n}\n#3",
                        run,
                        grammar.truth(depth - 1, scope.with(element, run.sort().only())),
                        grammar.body(depth - 2, scope));
    }
}
