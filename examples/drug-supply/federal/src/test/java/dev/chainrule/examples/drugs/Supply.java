package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.State.KY;
import static dev.chainrule.examples.drugs.State.NJ;
import static dev.chainrule.examples.drugs.State.OH;
import static dev.chainrule.examples.drugs.State.TN;

import dev.chainrule.examples.drugs.DrugSupplyDecision.Violation;
import dev.chainrule.examples.drugs.DrugSupplyFacts.DistributionFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.ManufacturerFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.RepackagerFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.RetailPharmacyFacts;
import dev.chainrule.examples.drugs.DrugSupplyFacts.WholesaleDistributorFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Distributions and parties with which all is in order on every date; each test spoils what it is about. */
final class Supply {

    private static final Set<TracingDocument> ALL = EnumSet.allOf(TracingDocument.class);
    private static final LocalDate PACKAGED = LocalDate.of(2014, 11, 3);

    private Supply() {}

    static DistributionFacts.Builder on(String date) {
        return DrugSupplyFacts.distribution()
                .date(LocalDate.parse(date))
                .product("Examplol 20 mg")
                .expires(LocalDate.of(2030, 12, 31))
                .transactionsInHistory(3);
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
                .state(TN)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .provides(ALL)
                .interoperable(true)
                .registered(true);
    }

    static WholesaleDistributorFacts.Builder distributor(String name) {
        return DrugSupplyFacts.wholesaleDistributor()
                .name(name)
                .state(OH)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .provides(ALL)
                .interoperable(true)
                .licensedIn(EnumSet.of(OH, KY, TN))
                .reportsLicenses(true);
    }

    static RetailPharmacyFacts.Builder pharmacy() {
        return DrugSupplyFacts.retailPharmacy()
                .name("Main Street Pharmacy")
                .state(KY)
                .packagedOn(PACKAGED)
                .productIdentifier(true)
                .licensed(true);
    }

    /** All documents but one. */
    static Set<TracingDocument> without(TracingDocument document) {
        return EnumSet.complementOf(EnumSet.of(document));
    }

    /** What the decision was denied for. */
    static List<String> codes(DrugSupplyDecision decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    /** The names of the parties whom a violation concerns. */
    static List<String> names(Violation violation) {
        return violation.parties().stream()
                .map(participant -> ((TradingPartner) participant.party()).name())
                .toList();
    }
}
