package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import java.time.LocalDate;
import java.util.Locale;

/** Are the dates of chains and rules dates, with days between them? */
final class DatesCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            for (Chain chain : policy.chains()) {
                check(
                        "the chain " + chain.name(),
                        chain.dates(),
                        chain.method().place().annotation("Chain"),
                        findings);
                if (!chain.closed().isEmpty() && !chain.dates().isAlways()) {
                    Place closed = chain.method().place().annotation("Chain", "closed");
                    findings.report(Catalogue.CLOSED_WITH_DATES, closed, chain.name());
                }
            }
            policy.rules()
                    .forEach(rule -> check(
                            Words.the(rule), rule.dates(), rule.method().place().annotation("Rule"), findings));
        }
    }

    private static void check(String owner, Dates dates, Place annotation, Findings findings) {
        checkDate(owner, "from", dates.from(), annotation, findings);
        checkDate(owner, "until", dates.until(), annotation, findings);
        if (dates.window().isEmpty()) {
            String start = owner.substring(0, 1).toUpperCase(Locale.ROOT) + owner.substring(1);
            Place until = annotation.annotation(annotation.annotation(), "until");
            String from = dates.from().isEmpty() ? LocalDate.MIN.toString() : dates.from();
            findings.report(Catalogue.EMPTY_WINDOW, until, start, from, dates.until());
        }
    }

    private static void checkDate(String owner, String attribute, String text, Place annotation, Findings findings) {
        if (!text.isEmpty() && Dates.day(text).isEmpty()) {
            Place place = annotation.annotation(annotation.annotation(), attribute);
            findings.report(Catalogue.MALFORMED_DATE, place, attribute, owner, text);
        }
    }
}
