package app;

import dev.chainrule.processor.oracle.policies.SoftwareResale.Customer;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Market;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Provider;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Sale;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Vendor;
import dev.chainrule.processor.oracle.policies.SoftwareResaleDecision;
import dev.chainrule.processor.oracle.policies.SoftwareResaleFacts;
import dev.chainrule.processor.oracle.policies.SoftwareResaleValidator;
import java.time.LocalDate;
import java.util.List;

/** An application as others write it: some types of its own, some of the generated ones. */
final class Main {

    private Main() {}

    /** A type of the application's own. */
    record Company(String id, Market market, String group, int employees) implements Customer {}

    public static void main(String[] args) {
        Sale sale = SoftwareResaleFacts.sale()
                .date(LocalDate.of(2023, 1, 31))
                .offer("seat")
                .seats(7)
                .build();
        Vendor vendor = SoftwareResaleFacts.vendor().build();
        Customer customer = new Company("c", Market.ASIA, "gc", 100);
        var reseller = SoftwareResaleFacts.reseller()
                .id("r")
                .market(Market.ASIA)
                .group("gr")
                .signedAgreement(true)
                .enrolled(true)
                .build();
        explain(SoftwareResaleValidator.indirect(sale, vendor, provider(true), reseller, customer));
        explain(SoftwareResaleValidator.check(sale, List.of(vendor, provider(false), reseller, customer)));
        explain(SoftwareResaleValidator.checkAny(sale, List.of(customer, vendor)));
        if (!SoftwareResaleValidator.permitsIndirect(sale, vendor, provider(true), reseller, customer)
                || SoftwareResaleValidator.permitsIndirect(sale, vendor, provider(false), reseller, customer)
                || !SoftwareResaleValidator.next(sale, List.of(vendor, reseller, customer)).complete()) {
            throw new AssertionError();
        }
    }

    private static Provider provider(boolean signed) {
        return SoftwareResaleFacts.provider()
                .id("p")
                .market(Market.ASIA)
                .group("gp")
                .signedAgreement(signed)
                .rating(4)
                .build();
    }

    private static void explain(SoftwareResaleDecision decision) {
        if (decision instanceof SoftwareResaleDecision.Denied denied) {
            if (denied.chain().isEmpty()) {
                System.out.println("no chain");
            } else {
                denied.violations().forEach(violation -> System.out.println(violation.message()));
            }
        } else {
            System.out.println("permitted by " + decision.chain() + " of " + decision.policy() + " " + decision.version());
        }
    }
}
