package dev.chainrule.benchmarks.work;

import dev.chainrule.csp.CspProgram;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The order system's own classes, which have implemented the policy's types since before there was a policy. An organisation's market
 * is looked up when it is registered, and kept.
 */
final class Facts {

    private Facts() {}

    enum Vendor implements CspProgram.Microsoft {
        MICROSOFT
    }

    record Order(LocalDate date, OfferKind offer, boolean newBusiness, String provisionedTo, TenantType tenantType)
            implements CspProgram.Sale {}

    record Provider(
            String id,
            String country,
            Optional<Market> market,
            String corporateGroup,
            String cspTenant,
            Optional<LocalDate> mpaSigned)
            implements CspProgram.IndirectProvider {}

    record Reseller(
            String id,
            String country,
            Optional<Market> market,
            String corporateGroup,
            String cspTenant,
            Optional<LocalDate> mpaSigned,
            Set<String> resellerOf,
            Optional<LocalDate> onboarded,
            Optional<LocalDate> enrolled)
            implements CspProgram.IndirectReseller {}

    record DirectPartner(
            String id,
            String country,
            Optional<Market> market,
            String corporateGroup,
            String cspTenant,
            Optional<LocalDate> mpaSigned,
            boolean integratedThroughApis,
            Set<Service> services)
            implements CspProgram.DirectBillPartner {}

    record Client(String id, String country, Optional<Market> market, String corporateGroup)
            implements CspProgram.Customer {}

    record BuyingPartner(
            String id,
            String country,
            Optional<Market> market,
            String corporateGroup,
            String cspTenant,
            String buyingTenant,
            Set<String> resellerOf,
            Set<String> customerOf)
            implements CspProgram.PartnerAsCustomer {}
}
