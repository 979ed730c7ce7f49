package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.truthOf;

import dev.chainrule.processor.random.Sort.Base;
import org.jspecify.annotations.Nullable;

/** How are two values compared? */
final class Comparisons {

    private final Grammar grammar;

    Comparisons(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths) {
        ofNumbers(truths);
        ofTexts(truths);
        ofDates(truths);
        ofChoices(truths);
    }

    private void ofNumbers(Menu truths) {
        truths.leaf("<", 14, (depth, scope) -> numbers(grammar.dice.of("<", "<=", ">", ">="), depth, scope))
                .leaf("== of numbers", 4, (depth, scope) -> numbers(grammar.dice.of("==", "!="), depth, scope))
                .leaf(
                        "< of longs",
                        3,
                        (depth, scope) -> node(
                                Sort.TRUTH,
                                "(#1 " + grammar.dice.of("<", "<=", "==", "!=", ">=") + " #2)",
                                grammar.big(depth, scope),
                                grammar.big(depth - 1, scope)))
                .leaf("== of boxes", 1, (depth, scope) -> twins(scope, "(#1 == #2)", Sort::isBoxed))
                .leaf("equals of boxes", 3, (depth, scope) -> twins(scope, "#1.equals(#2)", Sort::isBoxed))
                .leaf(
                        "equals of different boxes",
                        1,
                        (depth, scope) -> truthOf(
                                "#1.equals(#2)",
                                grammar.fact(scope, path -> path.sort().isBoxed()),
                                grammar.fact(scope, path -> path.sort().isBoxed())))
                .leaf("compareTo of boxes", 2, (depth, scope) -> twins(scope, compareTo(), Sort::isBoxed))
                .leaf(
                        "Objects.equals",
                        5,
                        (depth, scope) -> twins(
                                scope,
                                "Objects.equals(#1, #2)",
                                sort -> sort.isBoxed()
                                        || sort.base() == Base.TEXT
                                        || sort.base() == Base.CHOICE
                                        || sort.base() == Base.DATE
                                        || sort.base() == Base.MAYBE));
    }

    private Node numbers(String operator, int depth, Scope scope) {
        Node left = grammar.whole(depth - 1, scope);
        Node right = grammar.dice.chance(60) ? grammar.literal(Sort.INT) : grammar.whole(depth - 1, scope);
        return left.sort().isBoxed()
                        && right.sort().isBoxed()
                        && operator.contains("=")
                        && !operator.contains("<")
                        && !operator.contains(">")
                ? node(Sort.TRUTH, "(#1 " + operator + " #2 + 0)", left, right)
                : node(Sort.TRUTH, "(#1 " + operator + " #2)", left, right);
    }

    private String compareTo() {
        return "(#1.compareTo(#2) " + grammar.dice.of("<", "<=", "==", "!=", ">", ">=") + " 0)";
    }

    private interface Wanted {
        boolean test(Sort sort);
    }

    /** Two facts of one type, or a fact and a literal. */
    private @Nullable Node twins(Scope scope, String form, Wanted wanted) {
        Node left = grammar.fact(scope, path -> wanted.test(path.sort()));
        if (left == null) {
            return null;
        }
        boolean literal = grammar.dice.chance(40) && left.sort().base() != Base.MAYBE;
        Node right = literal
                ? grammar.literal(left.sort(), scope)
                : grammar.fact(scope, path -> path.sort().equals(left.sort()));
        return truthOf(form, left, right);
    }

    private void ofTexts(Menu truths) {
        truths.leaf(
                        "equals of texts",
                        8,
                        (depth, scope) -> truthOf(
                                "#1.equals(#2)",
                                grammar.fact(scope, path -> path.sort().equals(Sort.TEXT)),
                                grammar.text(depth - 1, scope)))
                .leaf(
                        "literal.equals",
                        3,
                        (depth, scope) -> node(
                                Sort.TRUTH,
                                "#1.equals(#2)",
                                grammar.literal(Sort.TEXT),
                                grammar.text(depth - 1, scope)))
                .leaf("== of texts", 1, (depth, scope) -> twins(scope, "(#1 == #2)", sort -> sort.base() == Base.TEXT))
                .leaf("isEmpty of text", 2, (depth, scope) -> asked("isEmpty()", depth, scope))
                .leaf("isBlank", 1, (depth, scope) -> asked("isBlank()", depth, scope))
                .leaf("startsWith", 2, (depth, scope) -> askedOf("startsWith(#2)", depth, scope))
                .leaf("contains of text", 1, (depth, scope) -> askedOf("contains(#2)", depth, scope))
                .leaf("equalsIgnoreCase", 1, (depth, scope) -> askedOf("equalsIgnoreCase(#2)", depth, scope))
                .leaf("compareTo of texts", 1, (depth, scope) -> askedOf("compareTo(#2) < 0", depth, scope));
    }

    private Node asked(String question, int depth, Scope scope) {
        return node(Sort.TRUTH, "#1." + question, grammar.text(depth - 1, scope));
    }

    private Node askedOf(String question, int depth, Scope scope) {
        return node(
                Sort.TRUTH,
                question.endsWith("0") ? "(#1." + question + ")" : "#1." + question,
                grammar.text(depth - 1, scope),
                grammar.dice.chance(70) ? grammar.literal(Sort.TEXT) : grammar.text(depth - 1, scope));
    }

    private void ofDates(Menu truths) {
        truths.leaf(
                        "isBefore",
                        8,
                        (depth, scope) -> dates(
                                grammar.dice.of(
                                        "#1.isBefore(#2)", "#1.isAfter(#2)", "!#1.isAfter(#2)", "!#1.isBefore(#2)"),
                                depth,
                                scope))
                .leaf("isEqual", 2, (depth, scope) -> dates("#1.isEqual(#2)", depth, scope))
                .leaf("equals of dates", 2, (depth, scope) -> dates("#1.equals(#2)", depth, scope))
                .leaf("compareTo of dates", 3, (depth, scope) -> dates(compareTo(), depth, scope))
                .leaf("== of dates", 1, (depth, scope) -> twins(scope, "(#1 == #2)", sort -> sort.base() == Base.DATE));
    }

    private @Nullable Node dates(String form, int depth, Scope scope) {
        return grammar.fact(scope, path -> path.sort().base() == Base.DATE) == null
                ? null
                : node(Sort.TRUTH, form, grammar.date(depth - 1, scope), grammar.date(depth - 1, scope));
    }

    private void ofChoices(Menu truths) {
        truths.leaf(
                        "== of enums",
                        8,
                        (depth, scope) -> choices(grammar.dice.of("(#1 == #2)", "(#1 != #2)"), depth, scope))
                .leaf("equals of enums", 2, (depth, scope) -> choices("#1.equals(#2)", depth, scope))
                .leaf("compareTo of enums", 2, (depth, scope) -> choices(compareTo(), depth, scope))
                .leaf("ordinal", 1, (depth, scope) -> choices("(#1.ordinal() < #2.ordinal())", depth, scope));
    }

    private @Nullable Node choices(String form, int depth, Scope scope) {
        Node left = grammar.fact(scope, path -> path.sort().base() == Base.CHOICE);
        return left == null ? null : truthOf(form, left, grammar.choice(left.sort(), depth - 1, scope));
    }
}
