package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.Arrays;
import java.util.Set;

/** Does a rule compare values with {@code ==}, which asks whether they are one object? Of parties that may be meant. */
final class IdentityComparedCheck implements LocalCheck {

    /** Classes of which two objects may be equal and are yet two. */
    private static final Set<String> VALUES = Set.of(
            "String",
            "LocalDate",
            "Optional",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double");

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.rules().forEach(rule -> check(rule, findings));
        }
    }

    private static void check(Rule rule, Findings findings) {
        rule.condition().stream()
                .flatMap(condition -> Expressions.unread(condition).stream())
                .filter(unread -> unread.reason() == Reason.IDENTITY)
                .map(Unread::what)
                .filter(IdentityComparedCheck::comparesValues)
                .distinct()
                .forEach(what -> findings.mention(
                        Catalogue.IDENTITY_COMPARED,
                        rule.method().place().annotation(rule.kind().annotation()),
                        Words.the(rule),
                        what));
    }

    /** What is compared stands on both sides of the sign: {@code String == String}. */
    private static boolean comparesValues(String what) {
        return Arrays.stream(what.split(" ")).anyMatch(VALUES::contains);
    }
}
