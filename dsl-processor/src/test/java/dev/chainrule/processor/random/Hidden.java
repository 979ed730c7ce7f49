package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.orNothing;
import static dev.chainrule.processor.random.Grammar.truthOf;

import org.jspecify.annotations.Nullable;

/** Which values are seen through a type that does not say what they are: a type variable, an object, an interface of an enum? */
final class Hidden {

    /** What they are seen through, as members of a policy. */
    static final String MEMBERS = """
            interface Weighted { int weight(); }
            private static <T> T pick(boolean first, T one, T other) { return first ? one : other; }
            private static boolean alike(Object one, Object other) { return Objects.equals(one, other); }
            private static int weigh(Weighted weighted) { return weighted.weight(); }
            """;

    /** What an enum answers, seen as {@code Weighted}. */
    static final String WEIGHT = "; public int weight() { return 2 * ordinal() - 1; }";

    private static final String PICK = "pick(#1, #2, #3)";

    private final Grammar grammar;

    Hidden(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths, Menu wholes) {
        truths.add(
                        "truth by a type variable",
                        1,
                        (depth, scope) -> node(
                                Sort.TRUTH,
                                "((boolean) Trade.<Boolean>" + PICK + ")",
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope),
                                grammar.truth(depth - 1, scope)))
                .leaf(
                        "equals of objects",
                        1,
                        (depth, scope) -> truthOf(
                                "alike(#1, #2)",
                                grammar.text(depth - 1, scope),
                                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT))));
        wholes.add(
                        "number by a type variable",
                        1,
                        (depth, scope) -> node(
                                Sort.INT,
                                "((int) Trade.<Integer>pick(#1, #2 + 0, #3 + 0))",
                                grammar.truth(depth - 1, scope),
                                grammar.whole(depth - 1, scope),
                                grammar.whole(depth - 1, scope)))
                .leaf("enum by an interface", 1, (depth, scope) -> weight("weigh(#1)", scope))
                .leaf("method of an enum", 1, (depth, scope) -> weight("#1.weight()", scope));
    }

    void addTo(Menu texts, Menu dates, Menu choices) {
        texts.add(
                "text by a type variable",
                1,
                (depth, scope) -> node(
                        Sort.TEXT,
                        PICK,
                        grammar.truth(depth - 1, scope),
                        grammar.text(depth - 1, scope),
                        grammar.text(depth - 1, scope)));
        dates.add(
                "date by a type variable",
                1,
                (depth, scope) -> node(
                        Sort.DATE,
                        PICK,
                        grammar.truth(depth - 1, scope),
                        grammar.date(depth - 1, scope),
                        grammar.date(depth - 1, scope)));
        choices.add("enum by a type variable", 1, (depth, scope) -> {
            Sort wanted = grammar.wantedChoice();
            return node(
                    wanted,
                    PICK,
                    grammar.truth(depth - 1, scope),
                    grammar.choice(wanted, depth - 1, scope),
                    grammar.constant(wanted, scope));
        });
    }

    private @Nullable Node weight(String form, Scope scope) {
        return orNothing(Sort.INT, form, grammar.fact(scope, path -> path.sort().equals(TypeGenerator.ZONE)));
    }
}
