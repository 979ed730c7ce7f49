package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.Supply.codes;
import static dev.chainrule.examples.drugs.Supply.distributor;
import static dev.chainrule.examples.drugs.Supply.manufacturer;
import static dev.chainrule.examples.drugs.Supply.on;
import static dev.chainrule.examples.drugs.Supply.pharmacy;
import static dev.chainrule.examples.drugs.Supply.repackager;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Product identifiers, phased in down the chain: the paragraphs (2) of section 582(b) to (e). */
class ProductIdentifierTest {

    private static final LocalDate TOO_OLD = LocalDate.of(2017, 11, 26);
    private static final LocalDate OF_THE_MANUFACTURER = LocalDate.of(2017, 11, 27);
    private static final LocalDate GRANDFATHERED = LocalDate.of(2018, 11, 26);
    private static final LocalDate NO_LONGER_GRANDFATHERED = LocalDate.of(2018, 11, 27);

    @Test
    void aManufacturerMarksWhatItPackagesFromNovember2017On() {
        var decision = fromManufacturer("2017-11-27", OF_THE_MANUFACTURER);

        assertThat(codes(decision)).containsExactly("identifierOfManufacturer");
        assertThat(decision.violations().get(0).message())
                .isEqualTo("The manufacturer Acme Pharma packaged Examplol 20 mg on 2017-11-27 without a product"
                        + " identifier");
        assertThat(fromManufacturer("2017-11-26", TOO_OLD).permitted()).isTrue();
        assertThat(fromManufacturer("2024-06-03", TOO_OLD).permitted()).isTrue();
    }

    @Test
    void aRepackagerMarksWhatItRepackagesFromNovember2018On() {
        assertThat(codes(fromRepackager("2018-11-27", NO_LONGER_GRANDFATHERED)))
                .containsExactly("identifierOfRepackager");
        assertThat(fromRepackager("2018-11-26", GRANDFATHERED).permitted()).isTrue();
        assertThat(fromRepackager("2024-06-03", GRANDFATHERED).permitted()).isTrue();
    }

    @Test
    void distributorsTradeOnlyInMarkedPackagesFromNovember2019On() {
        assertThat(fromDistributor("2019-11-26", NO_LONGER_GRANDFATHERED).permitted())
                .isTrue();
        assertThat(codes(fromDistributor("2019-11-27", NO_LONGER_GRANDFATHERED)))
                .containsExactly("identifierAtDistributor");
        assertThat(fromDistributor("2019-11-27", GRANDFATHERED).permitted()).isTrue();
    }

    @Test
    void dispensersTradeOnlyInMarkedPackagesFromNovember2020On() {
        assertThat(toDispenser("2020-11-26", NO_LONGER_GRANDFATHERED).permitted())
                .isTrue();
        assertThat(codes(toDispenser("2020-11-27", NO_LONGER_GRANDFATHERED))).containsExactly("identifierAtDispenser");
        assertThat(toDispenser("2020-11-27", GRANDFATHERED).permitted()).isTrue();
    }

    /** The repackager's packages are new ones: the manufacturer's may have been too old to be marked. */
    @Test
    void aRepackagerMarksOldProductAnew() {
        var decision = DrugSupplyValidator.repackaged(
                on("2024-06-03").build(),
                manufacturer().productIdentifier(false).packagedOn(TOO_OLD).build(),
                List.of(distributor("First Wholesale")
                        .productIdentifier(false)
                        .packagedOn(TOO_OLD)
                        .build()),
                repackager().packagedOn(LocalDate.of(2024, 5, 2)).build(),
                List.of(distributor("Second Wholesale")
                        .packagedOn(LocalDate.of(2024, 5, 2))
                        .build()),
                pharmacy().packagedOn(LocalDate.of(2024, 5, 2)).build());

        assertThat(decision.permitted()).isTrue();
    }

    /** What the policy takes for given is checked as well, under the name of the assumption. */
    @Test
    void packagesArePackagedBeforeTheyAreSold() {
        var tomorrow = pharmacy().packagedOn(LocalDate.of(2024, 6, 4)).build();

        var decision = DrugSupplyValidator.direct(
                on("2024-06-03").build(), manufacturer().build(), tomorrow);

        assertThat(codes(decision)).containsExactly("packagedBeforeSold");
        assertThat(decision.violations().get(0).message())
                .isEqualTo("Main Street Pharmacy is said to hold packages of 2024-06-04, which is after 2024-06-03");
    }

    private static DrugSupplyDecision fromManufacturer(String date, LocalDate packagedOn) {
        return DrugSupplyValidator.direct(
                on(date).build(),
                manufacturer().productIdentifier(false).packagedOn(packagedOn).build(),
                pharmacy().build());
    }

    private static DrugSupplyDecision fromRepackager(String date, LocalDate packagedOn) {
        return DrugSupplyValidator.repackaged(
                on(date).build(),
                manufacturer().build(),
                List.of(),
                repackager().productIdentifier(false).packagedOn(packagedOn).build(),
                List.of(),
                pharmacy().build());
    }

    private static DrugSupplyDecision fromDistributor(String date, LocalDate packagedOn) {
        return DrugSupplyValidator.wholesale(
                on(date).build(),
                manufacturer().build(),
                List.of(distributor("First Wholesale")
                        .productIdentifier(false)
                        .packagedOn(packagedOn)
                        .build()),
                pharmacy().build());
    }

    private static DrugSupplyDecision toDispenser(String date, LocalDate packagedOn) {
        return DrugSupplyValidator.direct(
                on(date).build(),
                manufacturer().build(),
                pharmacy().productIdentifier(false).packagedOn(packagedOn).build());
    }
}
