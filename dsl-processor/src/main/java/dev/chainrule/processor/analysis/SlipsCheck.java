package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Does a rule hold what Java takes and hardly anybody means: values that are compared with {@code ==}, which asks whether they are one
 * object, or a look at the clock, where the date of the transaction is to decide? Of parties {@code ==} may be meant.
 */
final class SlipsCheck implements LocalCheck {

    /** Classes of which two objects may be equal and are yet two. */
    private static final Set<String> VALUES = Set.of(
            "String",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "Instant",
            "Duration",
            "Period",
            "Year",
            "YearMonth",
            "MonthDay",
            "Optional",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "BigInteger",
            "BigDecimal",
            "UUID",
            "URI",
            "Set",
            "List",
            "Map");

    private static final Pattern CLOCK = Pattern.compile(
            "(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year|YearMonth|MonthDay)"
                    + "\\.now\\(|System\\.(currentTimeMillis|nanoTime)\\(|Clock\\.(system|tick)\\w*\\(");

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.rules().forEach(rule -> check(rule, findings));
        }
    }

    private static void check(Rule rule, Findings findings) {
        rule.condition().stream()
                .flatMap(condition -> Expressions.unread(condition).stream())
                .forEach(unread -> slip(unread)
                        .ifPresent(slip -> findings.mention(
                                slip,
                                rule.method().place().annotation(rule.kind().annotation()),
                                Words.the(rule),
                                unread.what())));
    }

    private static Optional<Catalogue> slip(Unread unread) {
        return switch (unread.reason()) {
            case IDENTITY -> Optional.of(Catalogue.IDENTITY_COMPARED).filter(slip -> comparesValues(unread.what()));
            case CALL ->
                Optional.of(Catalogue.CLOCK_ASKED)
                        .filter(slip -> CLOCK.matcher(unread.what()).lookingAt());
            case STATEMENT, EXPRESSION, ELSEWHERE -> Optional.empty();
        };
    }

    /** What is compared stands on both sides of the sign: {@code String == String}. */
    private static boolean comparesValues(String what) {
        return Arrays.stream(what.split(" ")).anyMatch(VALUES::contains);
    }
}
