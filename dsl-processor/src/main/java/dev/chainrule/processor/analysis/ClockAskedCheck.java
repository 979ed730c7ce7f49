package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Expression.Reason;
import dev.chainrule.processor.model.Expression.Unread;
import java.util.regex.Pattern;

/** Does a rule look at the clock, where the date of the transaction is to decide? */
final class ClockAskedCheck implements LocalCheck {

    private static final Pattern CLOCK = Pattern.compile(
            "(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year|YearMonth|MonthDay)"
                    + "\\.now\\(|System\\.(currentTimeMillis|nanoTime)\\(|Clock\\.(system|tick)\\w*\\(");

    @Override
    public void check(Scope scope, Findings findings) {
        UnreadParts.mention(Catalogue.CLOCK_ASKED, ClockAskedCheck::asksTheClock, scope, findings);
    }

    private static boolean asksTheClock(Unread unread) {
        return unread.reason() == Reason.CALL && CLOCK.matcher(unread.what()).lookingAt();
    }
}
