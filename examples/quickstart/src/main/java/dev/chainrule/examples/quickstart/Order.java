package dev.chainrule.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request on the order desk: may this be done, on this date, through these companies? What does not apply to its kind
 * is empty.
 *
 * @param chain the companies that take part, seller before buyer
 * @param tenant the tenant into which the services go
 * @param buyerTenant the tenant with which a partner buys for its own use; without one, a partner that stands last in the
 *     chain stands there as a partner
 */
record Order(
        String id,
        LocalDate date,
        OrderKind kind,
        List<Company> chain,
        Optional<String> offer,
        Optional<String> tenant,
        Optional<String> tenantType,
        Optional<String> buyerTenant,
        Optional<String> subscription,
        Optional<String> note) {
    Order {
        chain = List.copyOf(chain);
    }
}
