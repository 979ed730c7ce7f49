package dev.chainrule.processor.random;

import static dev.chainrule.processor.random.Grammar.node;
import static dev.chainrule.processor.random.Grammar.truthOf;

import dev.chainrule.processor.random.Draft.Helper;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Sort.Base;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which methods are called, the policy's own or code that nobody can read? */
final class Calls {

    private final Grammar grammar;

    Calls(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Menu truths, Menu wholes) {
        truths.leaf("call of a helper", 5, (depth, scope) -> helper(Sort.TRUTH, depth, scope))
                .leaf(
                        "unread call",
                        2,
                        (depth, scope) -> node(Sort.TRUTH, "Elsewhere.lists(#1)", grammar.text(depth - 1, scope)))
                .leaf(
                        "unread call that throws",
                        1,
                        (depth, scope) -> node(Sort.TRUTH, "Elsewhere.accepts(#1)", grammar.whole(depth - 1, scope)))
                .leaf(
                        "unread call of a date",
                        1,
                        (depth, scope) -> node(Sort.TRUTH, "Elsewhere.works(#1)", grammar.date(depth - 1, scope)))
                .leaf(
                        "unread call with a party",
                        1,
                        (depth, scope) -> truthOf(
                                "Elsewhere.exists(#1)",
                                grammar.fact(scope, path -> path.sort().base() == Base.THING)));
        wholes.leaf("helper that counts", 2, (depth, scope) -> helper(Sort.INT, depth, scope))
                .leaf(
                        "unread number",
                        1,
                        (depth, scope) -> node(Sort.INTEGER, "Elsewhere.count(#1)", grammar.text(depth - 1, scope)));
    }

    private @Nullable Node helper(Sort answer, int depth, Scope scope) {
        List<Helper> fitting = grammar.helpers.stream()
                .filter(helper -> helper.answer().equals(answer))
                .toList();
        if (fitting.isEmpty()) {
            return null;
        }
        Helper helper = grammar.dice.pick(fitting);
        List<Node> arguments = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Parameter parameter : helper.parameters()) {
            Node argument = argument(parameter.sort(), depth - 1, scope);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
            marks.add("#" + arguments.size());
        }
        return new Node(answer, "", helper.name() + "(" + String.join(", ", marks) + ")", arguments);
    }

    private @Nullable Node argument(Sort sort, int depth, Scope scope) {
        return sort.base() == Base.THING
                ? grammar.fact(
                        scope,
                        path -> path.sort().base() == Base.THING
                                && scope.cast().isBelow(path.sort().name(), sort.name()))
                : grammar.value(sort, depth, scope);
    }
}
