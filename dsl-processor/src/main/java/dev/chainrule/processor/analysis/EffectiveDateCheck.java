package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Place;
import java.util.List;

/** Does each transaction have one date at most, and is it a date, and always there? */
final class EffectiveDateCheck implements LocalCheck {

    @Override
    public void check(Scope scope, Findings findings) {
        for (NamedType transaction : scope.types().transactions()) {
            List<Accessor> dates = scope.types().effectiveDates(transaction.ref());
            dates.forEach(date -> checkType(date, findings));
            if (dates.size() > 1) {
                // Whoever adds the second to an inherited one has the line to change.
                Place place = dates.get(1).declaredIn().equals(transaction.ref())
                        ? dates.get(1).place().annotation("EffectiveDate")
                        : transaction.place();
                findings.report(
                        Catalogue.TWO_EFFECTIVE_DATES,
                        place,
                        transaction.ref().simpleName(),
                        dates.get(0).name(),
                        dates.get(1).name());
            }
        }
    }

    private static void checkType(Accessor date, Findings findings) {
        if (date.parameters() == 0 && date.type().is("java.time.LocalDate")) {
            if (date.nullable()) {
                findings.mention(
                        Catalogue.EFFECTIVE_DATE_ABSENT,
                        date.place(),
                        date.name(),
                        date.declaredIn().simpleName());
            }
            return;
        }
        String declared = Words.type(date.type()) + (date.parameters() == 0 ? "" : " with arguments");
        findings.report(
                Catalogue.EFFECTIVE_DATE_TYPE,
                date.place(),
                date.name(),
                date.declaredIn().simpleName(),
                declared);
    }
}
