package dev.chainrule.examples.drugs.california;

import static dev.chainrule.examples.drugs.State.CA;
import static dev.chainrule.examples.drugs.State.NV;
import static dev.chainrule.examples.drugs.State.OR;
import static dev.chainrule.examples.drugs.california.WestCoast.clinic;
import static dev.chainrule.examples.drugs.california.WestCoast.codes;
import static dev.chainrule.examples.drugs.california.WestCoast.distributor;
import static dev.chainrule.examples.drugs.california.WestCoast.manufacturer;
import static dev.chainrule.examples.drugs.california.WestCoast.on;
import static dev.chainrule.examples.drugs.california.WestCoast.pharmacy;
import static dev.chainrule.examples.drugs.california.WestCoast.repackager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.examples.drugs.DrugSupplyDecision;
import dev.chainrule.examples.drugs.DrugSupplyFacts.WholesaleDistributorFacts;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What California's Pharmacy Law adds: licences of those who ship into the State, labels, and clinics. */
class CaliforniaDrugSupplyTest {

    private static final String TODAY = "2024-06-03";

    private final WholesaleDistributorFacts nevadaOnly =
            distributor("Reno Wholesale").licensedIn(EnumSet.of(NV)).build();

    @Test
    void aNonresidentWholesalerNeedsTheBoardsLicence() {
        var decision = CaliforniaDrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(nevadaOnly),
                pharmacy().build());

        assertThat(decision.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("nonresidentWholesaler");
            assertThat(violation.message())
                    .isEqualTo("The wholesale distributor Reno Wholesale in NV ships to Bay Pharmacy in California"
                            + " without the licence of a nonresident wholesaler");
            assertThat(violation.citations()).containsExactly("Business and Professions Code 4161(a), (b)");
            assertThat(violation.remedies())
                    .containsExactly(
                            "Have Reno Wholesale apply to the California State Board of Pharmacy",
                            "Buy from a distributor that the Board has licensed");
        });
    }

    @Test
    void aLicensedNonresidentWholesalerMayShipIntoCalifornia() {
        assertThat(CaliforniaDrugSupplyValidator.permitsWholesale(
                        on(TODAY).build(),
                        manufacturer().build(),
                        List.of(distributor("Reno Wholesale").build()),
                        pharmacy().build()))
                .isTrue();
    }

    /** Only who ships into California needs the licence: the last distributor, and not the one who supplies it. */
    @Test
    void aDistributorFurtherUpNeedsNoLicenceOfCalifornia() {
        var nevadan =
                distributor("Reno Wholesale").licensedIn(EnumSet.of(NV, OR)).build();
        var oregonian = distributor("Salem Wholesale")
                .state(OR)
                .licensedIn(EnumSet.of(OR, CA))
                .build();

        assertThat(CaliforniaDrugSupplyValidator.permitsWholesale(
                        on(TODAY).build(),
                        manufacturer().build(),
                        List.of(nevadan, oregonian),
                        pharmacy().build()))
                .isTrue();
    }

    /** A wholesaler inside California is not a nonresident one; the federal policy asks for its licence already. */
    @Test
    void aWholesalerInCaliforniaIsUnderTheFederalRule() {
        var resident = distributor("Fresno Wholesale")
                .state(CA)
                .licensedIn(EnumSet.of(NV))
                .build();

        assertThat(codes(CaliforniaDrugSupplyValidator.wholesale(
                        on(TODAY).build(),
                        manufacturer().build(),
                        List.of(resident),
                        pharmacy().build())))
                .containsExactly("licensedDistributor");
    }

    @Test
    void nothingIsSoldAfterTheDateOnItsLabel() {
        var lastDay = CaliforniaDrugSupplyValidator.direct(
                on("2024-12-31").build(), manufacturer().build(), pharmacy().build());
        var dayAfter = CaliforniaDrugSupplyValidator.direct(
                on("2025-01-01").build(), manufacturer().build(), pharmacy().build());

        assertThat(lastDay.permitted()).isTrue();
        assertThat(codes(dayAfter)).containsExactly("notBeyondUseDate");
        assertThat(dayAfter.violations().get(0).message())
                .isEqualTo("Examplol 20 mg may be sold to Bay Pharmacy until 2024-12-31, the beyond-use date on its"
                        + " label, and not on 2025-01-01");
    }

    /** Beyond its borders California's label rule says nothing. */
    @Test
    void aSaleInOtherStatesIsNotCaliforniasBusiness() {
        var reno = pharmacy().name("Reno Pharmacy").state(NV).build();

        assertThat(CaliforniaDrugSupplyValidator.permitsWholesale(
                        on("2025-01-01").build(), manufacturer().build(), List.of(nevadaOnly), reno))
                .isTrue();
    }

    /** Each sale is judged by itself: here the first leaves California and the second is made in Nevada. */
    @Test
    void theLabelRuleIsAboutOneSaleAtATime() {
        var decision = CaliforniaDrugSupplyValidator.wholesale(
                on("2025-01-01").build(),
                manufacturer().state(CA).build(),
                List.of(nevadaOnly),
                pharmacy().name("Reno Pharmacy").state(NV).build());

        assertThat(codes(decision)).containsExactly("notBeyondUseDate");
    }

    @Test
    void aClinicBuysAtWholesaleWithTheBoardsLicenceAndAConsultingPharmacist() {
        assertThat(CaliforniaDrugSupplyValidator.permitsDirect(
                        on(TODAY).build(), manufacturer().build(), clinic().build()))
                .isTrue();
        assertThat(codes(CaliforniaDrugSupplyValidator.direct(
                        on(TODAY).build(),
                        manufacturer().build(),
                        clinic().licensedByBoard(false)
                                .retainsConsultingPharmacist(false)
                                .build())))
                .containsExactly("licensedClinic", "consultingPharmacist");
    }

    /** A clinic is a dispenser too: what the federal policy asks of each dispenser, it asks of a clinic. */
    @Test
    void theFederalRulesOnDispensersReachClinics() {
        assertThat(codes(CaliforniaDrugSupplyValidator.direct(
                        on(TODAY).build(),
                        manufacturer().build(),
                        clinic().licensed(false).licensedByBoard(false).build())))
                .containsExactly("licensedDispenser", "licensedClinic");
    }

    @Test
    void aClinicInAnotherStateIsNoClinicOfCaliforniasLaw() {
        assertThat(codes(CaliforniaDrugSupplyValidator.direct(
                        on(TODAY).build(),
                        manufacturer().build(),
                        clinic().state(NV).build())))
                .containsExactly("clinicInCalifornia");
    }

    @Test
    void theChainsBeginOnTheDayOfTheAmendment() {
        assertThat(eachChainOn("2014-12-31"))
                .extracting(WestCoast::codes)
                .containsExactly(List.of("not-in-force"), List.of("not-in-force"), List.of("not-in-force"));
        assertThat(eachChainOn("2015-01-01"))
                .extracting(DrugSupplyDecision::permitted)
                .containsExactly(true, true, true);
    }

    private static List<DrugSupplyDecision> eachChainOn(String date) {
        var distribution = on(date).build();
        var manufacturer = manufacturer().build();
        var distributor = distributor("Reno Wholesale").build();
        var pharmacy = pharmacy().build();
        return List.of(
                CaliforniaDrugSupplyValidator.direct(distribution, manufacturer, pharmacy),
                CaliforniaDrugSupplyValidator.wholesale(distribution, manufacturer, List.of(distributor), pharmacy),
                CaliforniaDrugSupplyValidator.repackaged(
                        distribution,
                        manufacturer,
                        List.of(distributor),
                        repackager().build(),
                        List.of(),
                        pharmacy));
    }
}
