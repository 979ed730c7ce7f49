package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.orNothing;

import dev.chainrule.processor.random.Sort.Base;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How is a text, a date or a constant of an enum come by? */
final class Values {

    private final Grammar grammar;

    Values(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu texts, Menu dates, Menu choices) {
        ofTexts(texts);
        ofDates(dates);
        ofChoices(choices);
    }

    private void ofTexts(Menu texts) {
        texts.leaf(
                        "text fact",
                        20,
                        (depth, scope) ->
                                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT)))
                .leaf("text", 5, (depth, scope) -> grammar.literal(Sort.TEXT))
                .add("trim", 1, (depth, scope) -> asked("trim()", depth, scope))
                .add("toUpperCase", 1, (depth, scope) -> asked("toUpperCase(java.util.Locale.ROOT)", depth, scope))
                .add(
                        "concatenation",
                        1,
                        (depth, scope) -> node(
                                Sort.TEXT, "(#1 + #2)", grammar.text(depth - 1, scope), grammar.literal(Sort.TEXT)))
                .add(
                        "?: of texts",
                        1,
                        (depth, scope) -> node(
                                Sort.TEXT,
                                "(#1 ? #2 : #3)",
                                grammar.truth(depth - 1, scope),
                                grammar.text(depth - 1, scope),
                                grammar.text(depth - 1, scope)))
                .leaf(
                        "orElse of a text",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.TEXT,
                                "#1.orElse(#2)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.maybe(Sort.TEXT))),
                                grammar.literal(Sort.TEXT)))
                .leaf(
                        "name of a constant",
                        1,
                        (depth, scope) -> orNothing(
                                Sort.TEXT,
                                "#1.name()",
                                grammar.fact(scope, path -> path.sort().base() == Base.CHOICE)));
    }

    private Node asked(String question, int depth, Scope scope) {
        return node(Sort.TEXT, "#1." + question, grammar.text(depth - 1, scope));
    }

    private void ofDates(Menu dates) {
        dates.leaf(
                        "date fact",
                        24,
                        (depth, scope) ->
                                grammar.fact(scope, path -> path.sort().base() == Base.DATE))
                .leaf("date", 6, (depth, scope) -> grammar.literal(Sort.DATE))
                .leaf(
                        "LocalDate.parse",
                        1,
                        (depth, scope) -> node(
                                Sort.DATE, "LocalDate.parse(\"" + grammar.dice.pick(grammar.literals.dates()) + "\")"))
                .leaf(
                        "LocalDate.MAX",
                        1,
                        (depth, scope) -> node(Sort.DATE, grammar.dice.of("LocalDate.MAX", "LocalDate.MIN")))
                .add("plusMonths", 6, (depth, scope) -> {
                    String direction = grammar.dice.of("plus", "minus");
                    String unit = grammar.dice.of("Days", "Weeks", "Months", "Months", "Years");
                    return node(
                            Sort.DATE,
                            "#1." + direction + unit + "(" + grammar.dice.of(1, 1, 2, 3, 6, 12, 30, -1) + ")",
                            grammar.date(depth - 1, scope));
                })
                .add(
                        "plus of an unknown",
                        2,
                        (depth, scope) -> node(
                                Sort.DATE,
                                "#1." + grammar.dice.of("plusDays", "minusMonths", "plusYears") + "(#2)",
                                grammar.date(depth - 1, scope),
                                grammar.whole(depth - 1, scope)))
                .add(
                        "withDayOfMonth",
                        1,
                        (depth, scope) -> node(
                                Sort.DATE,
                                "#1." + grammar.dice.of("withDayOfMonth(1)", "withDayOfMonth(30)", "withMonth(2)"),
                                grammar.date(depth - 1, scope)))
                .leaf(
                        "orElse of a date",
                        2,
                        (depth, scope) -> orNothing(
                                Sort.DATE,
                                "#1.orElse(#2)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.maybe(Sort.DATE))),
                                grammar.literal(Sort.DATE)));
    }

    private void ofChoices(Menu choices) {
        choices.leaf("choice fact", 10, (depth, scope) -> {
                    Sort wanted = grammar.wantedChoice();
                    return grammar.fact(scope, path -> path.sort().equals(wanted));
                })
                .leaf("constant", 8, (depth, scope) -> grammar.constant(grammar.wantedChoice(), scope))
                .add("?: of enums", 2, (depth, scope) -> {
                    Sort wanted = grammar.wantedChoice();
                    return node(
                            wanted,
                            "(#1 ? #2 : #3)",
                            grammar.truth(depth - 1, scope),
                            grammar.constant(wanted, scope),
                            grammar.choice(wanted, depth - 1, scope));
                })
                .add("switch to an enum", 1, this::switched);
    }

    private @Nullable Node switched(int depth, Scope scope) {
        Sort wanted = grammar.wantedChoice();
        Node value = grammar.fact(scope, path -> path.sort().base() == Base.CHOICE);
        if (value == null) {
            return null;
        }
        List<String> constants = scope.cast().constants(value.sort());
        return node(
                wanted,
                "(switch (#1) { case " + constants.get(0) + " -> #2; default -> #3; })",
                value,
                grammar.choice(wanted, depth - 1, scope),
                grammar.constant(wanted, scope));
    }
}
