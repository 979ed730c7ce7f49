package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.truthOf;

import dev.chainrule.processor.random.Sort.Base;
import org.jspecify.annotations.Nullable;

/** What can be asked of a set of facts, or of a whole run of parties? */
final class Collections {

    private final Grammar grammar;

    Collections(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths) {
        ofSets(truths);
        ofRuns(truths);
    }

    private void ofSets(Menu truths) {
        truths.leaf("contains", 5, this::contains)
                .leaf("isEmpty", 2, (depth, scope) -> truthOf("#1.isEmpty()", set(scope)))
                .leaf(
                        "size",
                        2,
                        (depth, scope) -> truthOf(
                                "(#1.size() " + grammar.dice.of("<", ">=", "==") + " " + grammar.dice.between(0, 2)
                                        + ")",
                                set(scope)))
                .leaf(
                        "Set.of",
                        4,
                        (depth, scope) ->
                                within(grammar.dice.of("Set.of(#2).contains(#1)", "List.of(#2).contains(#1)"), scope))
                .leaf("containsAll", 1, (depth, scope) -> truthOf("#1.containsAll(#1)", set(scope)))
                .add("stream of set", 2, (depth, scope) -> quantified(set(scope), depth, scope));
    }

    private @Nullable Node set(Scope scope) {
        return grammar.fact(scope, path -> path.sort().base() == Base.SET);
    }

    private @Nullable Node contains(int depth, Scope scope) {
        Node set = set(scope);
        if (set == null) {
            return null;
        }
        Sort element = set.sort().only();
        Node wanted = grammar.dice.chance(60)
                ? grammar.literal(element, scope)
                : grammar.fact(scope, path -> path.sort().equals(element));
        return truthOf("#1.contains(#2)", set, wanted);
    }

    private @Nullable Node within(String form, Scope scope) {
        Node value = grammar.fact(
                scope, path -> path.sort().base() == Base.CHOICE || path.sort().base() == Base.TEXT);
        if (value == null) {
            return null;
        }
        Node first = grammar.literal(value.sort(), scope);
        Node second = grammar.literal(value.sort(), scope);
        return first.equals(second)
                ? truthOf(form, value, first)
                : truthOf(form.replace("#2", "#2, #3"), value, first, second);
    }

    private void ofRuns(Menu truths) {
        truths.leaf("isEmpty of run", 2, (depth, scope) -> truthOf("#1.isEmpty()", run(scope)))
                .leaf(
                        "size of run",
                        6,
                        (depth, scope) -> truthOf(
                                "(#1.size() " + grammar.dice.of("<=", ">", "==") + " " + grammar.dice.between(0, 3)
                                        + ")",
                                run(scope)))
                .add("allMatch", 24, (depth, scope) -> quantified(run(scope), depth, scope))
                .add("sum", 18, this::sum)
                .add("count", 4, this::count);
    }

    private @Nullable Node run(Scope scope) {
        return grammar.fact(scope, path -> path.sort().base() == Base.LIST);
    }

    private @Nullable Node quantified(@Nullable Node many, int depth, Scope scope) {
        if (many == null) {
            return null;
        }
        String name = grammar.fresh();
        String match = grammar.dice.of("allMatch", "anyMatch", "noneMatch");
        return node(
                Sort.TRUTH,
                "#1.stream()." + match + "(" + name + " -> #2)",
                many,
                grammar.truth(depth - 1, scope.with(name, many.sort().only())));
    }

    private @Nullable Node sum(int depth, Scope scope) {
        Node run = run(scope);
        if (run == null) {
            return null;
        }
        String name = grammar.fresh();
        boolean big = grammar.dice.chance(20);
        Scope inside = scope.with(name, run.sort().only());
        Node number = big ? grammar.big(depth - 1, inside) : grammar.whole(depth - 1, inside);
        String relation = grammar.dice.of("<=", ">=", "==", "<");
        return node(
                Sort.TRUTH,
                "(#1.stream().mapTo" + (big ? "Long" : "Int") + "(" + name + " -> #2).sum() " + relation + " #3)",
                run,
                number,
                grammar.literal(Sort.INT));
    }

    private @Nullable Node count(int depth, Scope scope) {
        Node run = run(scope);
        String name = grammar.fresh();
        return run == null
                ? null
                : node(
                        Sort.TRUTH,
                        "(#1.stream().filter(" + name + " -> #2).count() <= 1)",
                        run,
                        grammar.truth(depth - 1, scope.with(name, run.sort().only())));
    }
}
