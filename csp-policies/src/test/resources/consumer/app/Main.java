package app;

import dev.chainrule.csp.CspProgramDecision;
import dev.chainrule.csp.CspProgramFacts;
import dev.chainrule.csp.CspProgramValidator;
import java.time.LocalDate;
import java.util.List;

/** Another application, which asks about a sale of which it knows next to nothing. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        var sale = CspProgramFacts.sale().date(LocalDate.of(2023, 1, 31)).build();
        var microsoft = CspProgramFacts.microsoft().build();
        var partner = CspProgramFacts.directBillPartner().id("p").build();
        var customer = CspProgramFacts.customer().id("c").build();
        explain(CspProgramValidator.direct(sale, microsoft, partner, customer));
        explain(CspProgramValidator.check(sale, List.of(customer, microsoft)));
        explain(CspProgramValidator.checkAny(sale, List.of(microsoft, partner, customer)));
        System.out.println(CspProgramValidator.permitsDirect(sale, microsoft, partner, customer));
        System.out.println(CspProgramValidator.next(sale, List.of(microsoft)).complete());
    }

    private static void explain(CspProgramDecision decision) {
        if (decision instanceof CspProgramDecision.Denied denied) {
            System.out.println(
                    "denied: '" + denied.chain() + "', for a reason: " + !denied.violations().isEmpty());
        } else if (decision instanceof CspProgramDecision.Permitted permitted) {
            System.out.println("permitted: " + permitted.chain());
        }
    }
}
