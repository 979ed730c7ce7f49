package dev.chainrule.csp;

import dev.chainrule.csp.CspProgram.Customer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Sale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The code that the README shows, so that it compiles and does what the README says. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void main() {
        // README
        Sale sale = CspProgramFacts.sale()
                .date(LocalDate.of(2023, 1, 11))
                .offer(OfferKind.FIRST_PARTY)
                .newBusiness(true)
                .provisionedTo("delta.example")
                .tenantType(TenantType.CUSTOMER)
                .build();
        IndirectProvider provider = CspProgramFacts.indirectProvider()
                .id("alpine")
                .country("DE")
                .corporateGroup("alpine group")
                .cspTenant("alpine-csp.example")
                .mpaSigned(Optional.of(LocalDate.of(2019, 9, 2)))
                .build();
        IndirectReseller reseller = CspProgramFacts.indirectReseller()
                .id("brook")
                .country("AT")
                .corporateGroup("brook group")
                .cspTenant("brook-csp.example")
                .mpaSigned(Optional.of(LocalDate.of(2019, 9, 2)))
                .resellerOf(Set.of("alpine"))
                .onboarded(Optional.of(LocalDate.of(2019, 9, 2)))
                .build();
        Customer customer = CspProgramFacts.customer()
                .id("delta")
                .country("MX")
                .corporateGroup("delta group")
                .build();

        CspProgramDecision decision =
                CspProgramValidator.indirect(sale, CspProgramFacts.microsoft().build(), provider, reseller, customer);

        System.out.println(decision);
        // README
    }
}
