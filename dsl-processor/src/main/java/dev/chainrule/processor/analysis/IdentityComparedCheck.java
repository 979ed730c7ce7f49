package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import java.util.Arrays;
import java.util.Set;

/** Does a rule compare values with {@code ==}, which asks whether they are one object? Of parties that may be meant. */
final class IdentityComparedCheck implements LocalCheck {

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

    @Override
    public void check(Scope scope, Findings findings) {
        UnreadParts.mention(Catalogue.IDENTITY_COMPARED, IdentityComparedCheck::comparesValues, scope, findings);
    }

    /** What is compared stands on both sides of the sign: {@code String == String}. */
    private static boolean comparesValues(Unread unread) {
        return unread.reason() == Reason.IDENTITY
                && Arrays.stream(unread.what().split(" ")).anyMatch(VALUES::contains);
    }
}
