package dev.chainrule.examples.drugs.california;

import static dev.chainrule.examples.drugs.State.CA;
import static dev.chainrule.examples.drugs.State.NJ;
import static dev.chainrule.examples.drugs.State.NV;

import dev.chainrule.examples.drugs.DrugSupplyDecision;
import dev.chainrule.examples.drugs.DrugSupplyDecision.Violation;
import dev.chainrule.examples.drugs.DrugSupplyFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.DistributionFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.ManufacturerFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.RepackagerFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.RetailPharmacyFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.WholesaleDistributorFacts;
import dev.chainrule.examples.drugs.TracingDocument;
import dev.chainrule.examples.drugs.california.CaliforniaDrugSupplyFacts.ClinicFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Distributions and parties with which all is in order, for both policies; each test spoils what it is about. */
final class WestCoast {

    private static final Set<TracingDocument> ALL = EnumSet.allOf(TracingDocument.class);
    private static final LocalDate PACKAGED = LocalDate.of(2014, 11, 3);

    private WestCoast() {}

    static DistributionFacts.Builder on(String date) {
        return DrugSupplyFacts.distribution()
                .date(LocalDate.parse(date))
                .product("Examplol 20 mg")
                .expires(LocalDate.of(2024, 12, 31))
                .transactionsInHistory(2);
    }

    static ManufacturerFacts.Builder manufacturer() {
        return DrugSupplyFacts.manufacturer()
                .name("Acme Pharma")
                .state(NJ)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .provides(ALL)
                .interoperable(true)
                .registered(true);
    }

    static RepackagerFacts.Builder repackager() {
        return DrugSupplyFacts.repackager()
                .name("Unit Dose Packs")
                .state(NV)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .provides(ALL)
                .interoperable(true)
                .registered(true);
    }

    /** A distributor in Nevada that California has licensed. */
    static WholesaleDistributorFacts.Builder distributor(String name) {
        return DrugSupplyFacts.wholesaleDistributor()
                .name(name)
                .state(NV)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .provides(ALL)
                .interoperable(true)
                .licensedIn(EnumSet.of(NV, CA))
                .reportsLicenses(true);
    }

    static RetailPharmacyFacts.Builder pharmacy() {
        return DrugSupplyFacts.retailPharmacy()
                .name("Bay Pharmacy")
                .state(CA)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .licensed(true);
    }

    static ClinicFacts.Builder clinic() {
        return CaliforniaDrugSupplyFacts.clinic()
                .name("Mission Free Clinic")
                .state(CA)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .licensed(true)
                .licensedByBoard(true)
                .retainsConsultingPharmacist(true);
    }

    /** What the decision was denied for. */
    static List<String> codes(DrugSupplyDecision decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }
}
