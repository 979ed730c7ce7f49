package dev.chainrule.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the partner directory. What does not apply to a company of its type is empty.
 *
 * @param group the group of affiliated companies that it belongs to
 * @param apis whether it is integrated with Microsoft through APIs
 * @param services what it provides to customers, in the words of the directory
 * @param resellerOf the ids of the indirect providers whose reseller it is, with its CSP tenant
 * @param customerOf the ids of the indirect providers whose customer it is, with the same tenant
 */
record Company(
        String id,
        CompanyType type,
        String name,
        Optional<String> country,
        Optional<String> group,
        Optional<String> cspTenant,
        Optional<LocalDate> mpaSigned,
        Optional<LocalDate> onboarded,
        Optional<LocalDate> enrolled,
        boolean apis,
        List<String> services,
        List<String> resellerOf,
        List<String> customerOf) {
    Company {
        services = List.copyOf(services);
        resellerOf = List.copyOf(resellerOf);
        customerOf = List.copyOf(customerOf);
    }

    boolean isPartner() {
        return type != CompanyType.MICROSOFT && type != CompanyType.CUSTOMER;
    }
}
