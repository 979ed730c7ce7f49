package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.Supply.codes;
import static dev.chainrule.examples.drugs.Supply.distributor;
import static dev.chainrule.examples.drugs.Supply.manufacturer;
import static dev.chainrule.examples.drugs.Supply.on;
import static dev.chainrule.examples.drugs.Supply.pharmacy;
import static dev.chainrule.examples.drugs.Supply.repackager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.chainrule.examples.drugs.DrugSupply.Distribution;
import dev.chainrule.examples.drugs.DrugSupply.Manufacturer;
import dev.chainrule.examples.drugs.DrugSupply.Repackager;
import dev.chainrule.examples.drugs.DrugSupply.RetailPharmacy;
import dev.chainrule.examples.drugs.DrugSupply.WholesaleDistributor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Through whom a product may go. */
class SupplyChainTest {

    private final Distribution distribution = on("2024-06-03").build();
    private final Manufacturer manufacturer = manufacturer().build();
    private final Repackager repackager = repackager().build();
    private final WholesaleDistributor first = distributor("First Wholesale").build();
    private final RetailPharmacy pharmacy = pharmacy().build();

    @Test
    void aDecisionNamesPolicyVersionAndChain() {
        var decision = DrugSupplyValidator.direct(distribution, manufacturer, pharmacy);

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.policy()).isEqualTo("dev.chainrule.examples.drugs.DrugSupply");
        assertThat(decision.version()).isEqualTo("1");
        assertThat(decision.chain()).isEqualTo("direct");
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void aRunMayBeLong() {
        List<WholesaleDistributor> hundred = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            hundred.add(distributor("Wholesale " + i).build());
        }

        assertThat(DrugSupplyValidator.permitsWholesale(distribution, manufacturer, hundred, pharmacy))
                .isTrue();
        assertThat(DrugSupplyValidator.permitsRepackaged(
                        distribution, manufacturer, hundred, repackager, hundred, pharmacy))
                .isTrue();
    }

    /** A wholesale chain without a distributor is none; a repackager may have no distributor on either side. */
    @Test
    void aRunMayBeEmptyWhereTheChainSaysSo() {
        assertThat(codes(DrugSupplyValidator.wholesale(distribution, manufacturer, List.of(), pharmacy)))
                .containsExactly("run-length");
        assertThat(DrugSupplyValidator.permitsRepackaged(
                        distribution, manufacturer, List.of(), repackager, List.of(), pharmacy))
                .isTrue();
    }

    /** The position of the dispenser stands for three kinds of party. One who is none of them is denied. */
    @Test
    void aDispenserIsOfAKnownKind() {
        record Dispensary(String name, State state, LocalDate packagedOn, boolean productIdentifier, boolean licensed)
                implements Dispenser {}

        var decision = DrugSupplyValidator.direct(
                distribution,
                manufacturer,
                new Dispensary("Somewhere", State.KY, LocalDate.of(2024, 1, 2), true, true));

        assertThat(codes(decision)).containsExactly("unknown-party");
    }

    @Test
    void anyKindOfDispenserMayBuy() {
        var hospital = DrugSupplyFacts.hospitalPharmacy()
                .name("General Hospital")
                .state(State.KY)
                .packagedOn(LocalDate.of(2024, 1, 2))
                .productIdentifier(true)
                .licensed(true)
                .build();
        var practitioner = DrugSupplyFacts.careProvider()
                .name("Dr. Example")
                .state(State.KY)
                .packagedOn(LocalDate.of(2024, 1, 2))
                .productIdentifier(true)
                .licensed(true)
                .build();

        assertThat(DrugSupplyValidator.permitsDirect(distribution, manufacturer, hospital))
                .isTrue();
        assertThat(DrugSupplyValidator.permitsDirect(distribution, manufacturer, practitioner))
                .isTrue();
    }

    @Test
    void aMissingFactDenies() {
        var somewhere = distributor("First Wholesale").licensedIn(null).build();

        var decision = DrugSupplyValidator.wholesale(distribution, manufacturer, List.of(somewhere), pharmacy);

        assertThat(decision.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("missing-fact");
            assertThat(violation.rule()).isEqualTo("licensedDistributor");
        });
    }

    @Test
    void aMissingPartyIsAMistakeOfTheCaller() {
        List<WholesaleDistributor> run = new ArrayList<>();
        run.add(first);
        run.add(null);

        assertThatNullPointerException()
                .isThrownBy(() -> DrugSupplyValidator.direct(distribution, manufacturer, null))
                .withMessageContaining("dispenser");
        assertThatNullPointerException()
                .isThrownBy(() -> DrugSupplyValidator.wholesale(distribution, manufacturer, run, pharmacy))
                .withMessageContaining("distributors[1]");
    }
}
