package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.State.FL;
import static dev.chainrule.examples.drugs.State.KY;
import static dev.chainrule.examples.drugs.State.OH;
import static dev.chainrule.examples.drugs.Supply.codes;
import static dev.chainrule.examples.drugs.Supply.distributor;
import static dev.chainrule.examples.drugs.Supply.manufacturer;
import static dev.chainrule.examples.drugs.Supply.names;
import static dev.chainrule.examples.drugs.Supply.on;
import static dev.chainrule.examples.drugs.Supply.pharmacy;
import static dev.chainrule.examples.drugs.Supply.repackager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.examples.drugs.DrugSupplyDecision.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may trade at all: sections 503(e), 581(2) and the paragraphs (3) of section 582(b) to (e). */
class AuthorizedTradingPartnersTest {

    private static final String TODAY = "2024-06-03";

    @Test
    void aManufacturerIsRegistered() {
        var decision = DrugSupplyValidator.direct(
                on(TODAY).build(),
                manufacturer().registered(false).build(),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("registered");
        Violation violation = decision.violations().get(0);
        assertThat(violation.message())
                .isEqualTo("The manufacturer Acme Pharma has no valid registration under section 510");
        assertThat(violation.citations()).contains("FD&C Act 581(2)(A)");
        assertThat(violation.remedies()).containsExactly("Have Acme Pharma register its establishment with the FDA");
    }

    @Test
    void aRepackagerIsRegistered() {
        var decision = DrugSupplyValidator.repackaged(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(),
                repackager().registered(false).build(),
                List.of(),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("registered");
        assertThat(decision.violations().get(0).message())
                .isEqualTo("The repackager Unit Dose Packs has no valid registration under section 510");
    }

    @Test
    void aDistributorIsLicensedByTheStateFromWhichItShips() {
        var first = distributor("First Wholesale").build();
        var second = distributor("Second Wholesale")
                .state(FL)
                .licensedIn(EnumSet.of(OH, KY))
                .build();

        var decision = DrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(first, second),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("licensedDistributor");
        assertThat(names(decision.violations().get(0))).containsExactly("Second Wholesale");
        assertThat(decision.violations().get(0).message())
                .isEqualTo("The wholesale distributor Second Wholesale is not licensed by FL, from where it ships");
    }

    @Test
    void aDistributorReportsItsLicences() {
        var decision = DrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(distributor("First Wholesale").reportsLicenses(false).build()),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("reportedLicenses");
    }

    @Test
    void aDispenserIsLicensed() {
        var decision = DrugSupplyValidator.direct(
                on(TODAY).build(),
                manufacturer().build(),
                pharmacy().licensed(false).build());

        assertThat(codes(decision)).containsExactly("licensedDispenser");
        assertThat(decision.violations().get(0).message())
                .isEqualTo("The retail pharmacy Main Street Pharmacy has no valid licence under the law of KY");
    }

    /** Every failed check is told, not only the first, in the order of the rules and then of the chain. */
    @Test
    void allThatIsWrongIsToldAtOnce() {
        var decision = DrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().registered(false).build(),
                List.of(distributor("First Wholesale")
                        .licensedIn(EnumSet.of(KY))
                        .reportsLicenses(false)
                        .build()),
                pharmacy().licensed(false).build());

        assertThat(codes(decision))
                .containsExactly("registered", "licensedDistributor", "reportedLicenses", "licensedDispenser");
    }

    @Test
    void tradingPartnersAreAuthorizedFrom2015On() {
        var unregistered = manufacturer().registered(false).build();
        var unlicensed = pharmacy().licensed(false).build();

        assertThat(DrugSupplyValidator.direct(on("2014-12-31").build(), unregistered, unlicensed)
                        .permitted())
                .isTrue();
        assertThat(codes(DrugSupplyValidator.direct(on("2015-01-01").build(), unregistered, unlicensed)))
                .containsExactly("registered", "licensedDispenser");
    }

    @Test
    void soAreDistributors() {
        var unlicensed = distributor("First Wholesale")
                .licensedIn(Set.of())
                .reportsLicenses(false)
                .build();

        var before = DrugSupplyValidator.wholesale(
                on("2014-12-31").build(),
                manufacturer().build(),
                List.of(unlicensed),
                pharmacy().build());
        var since = DrugSupplyValidator.wholesale(
                on("2015-01-01").build(),
                manufacturer().build(),
                List.of(unlicensed),
                pharmacy().build());

        assertThat(before.permitted()).isTrue();
        assertThat(before.warnings()).isEmpty();
        assertThat(codes(since)).containsExactly("licensedDistributor", "reportedLicenses");
        assertThat(since.warnings()).extracting(Violation::code).containsExactly("licensedAtDestination");
    }

    /** Section 503(e)(1)(A)(ii) leaves it to the State of destination whether it wants a licence: a warning. */
    @Test
    void shippingIntoAStateThatHasNotLicensedTheDistributorIsAWarning() {
        var ohioOnly = distributor("First Wholesale").licensedIn(EnumSet.of(OH)).build();

        var decision = DrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(ohioOnly),
                pharmacy().build());

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("licensedAtDestination");
            assertThat(warning.warning()).isTrue();
            assertThat(warning.message())
                    .isEqualTo(
                            "The wholesale distributor First Wholesale ships from OH into KY, which has not licensed it");
            assertThat(names(warning)).containsExactly("First Wholesale", "Main Street Pharmacy");
        });
    }

    /** Shipping is from one owner to the next, so the warning is about neighbours, inside a run and across its end. */
    @Test
    void theWarningIsAboutNeighbours() {
        var first = distributor("First Wholesale").licensedIn(EnumSet.of(OH)).build();
        var second = distributor("Second Wholesale")
                .state(FL)
                .licensedIn(EnumSet.of(FL, KY))
                .build();

        var decision = DrugSupplyValidator.wholesale(
                on(TODAY).build(),
                manufacturer().build(),
                List.of(first, second),
                pharmacy().build());

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(names(warning)).containsExactly("First Wholesale", "Second Wholesale"));
    }
}
