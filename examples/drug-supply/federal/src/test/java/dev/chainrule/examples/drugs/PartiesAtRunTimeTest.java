package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.Supply.codes;
import static dev.chainrule.examples.drugs.Supply.distributor;
import static dev.chainrule.examples.drugs.Supply.manufacturer;
import static dev.chainrule.examples.drugs.Supply.on;
import static dev.chainrule.examples.drugs.Supply.pharmacy;
import static dev.chainrule.examples.drugs.Supply.repackager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.examples.drugs.DrugSupply.CareProvider;
import dev.chainrule.examples.drugs.DrugSupply.Distribution;
import dev.chainrule.examples.drugs.DrugSupply.HospitalPharmacy;
import dev.chainrule.examples.drugs.DrugSupply.Manufacturer;
import dev.chainrule.examples.drugs.DrugSupply.Repackager;
import dev.chainrule.examples.drugs.DrugSupply.RetailPharmacy;
import dev.chainrule.examples.drugs.DrugSupply.WholesaleDistributor;
import dev.chainrule.examples.drugs.DrugSupplyDecision.Denied;
import dev.chainrule.examples.drugs.DrugSupplyDecision.PartyType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parties whose types are known at run time only: which chain they form, and who may come next. */
class PartiesAtRunTimeTest {

    private final Distribution distribution = on("2024-06-03").build();
    private final Manufacturer manufacturer = manufacturer().build();
    private final Repackager repackager = repackager().build();
    private final WholesaleDistributor first = distributor("First Wholesale").build();
    private final WholesaleDistributor second = distributor("Second Wholesale").build();
    private final RetailPharmacy pharmacy = pharmacy().build();

    @Test
    void checkFindsTheChain() {
        assertThat(DrugSupplyValidator.check(distribution, List.of(manufacturer, pharmacy))
                        .chain())
                .isEqualTo("direct");
        assertThat(DrugSupplyValidator.check(distribution, List.of(manufacturer, first, second, pharmacy))
                        .chain())
                .isEqualTo("wholesale");
        assertThat(DrugSupplyValidator.check(distribution, List.of(manufacturer, repackager, pharmacy))
                        .chain())
                .isEqualTo("repackaged");
        assertThat(DrugSupplyValidator.check(
                                distribution, List.of(manufacturer, first, repackager, second, first, pharmacy))
                        .chain())
                .isEqualTo("repackaged");
    }

    @Test
    void checkAgreesWithTheChain() {
        var unregistered = manufacturer().registered(false).build();

        var found = DrugSupplyValidator.check(distribution, List.of(unregistered, first, pharmacy));
        var named = DrugSupplyValidator.wholesale(distribution, unregistered, List.of(first), pharmacy);

        assertThat(found).hasToString(named.toString());
        assertThat(DrugSupplyValidator.checkAny(distribution, List.of(unregistered, first, pharmacy)))
                .hasToString(named.toString());
    }

    @Test
    void aDispenserSuppliesNobodyInTheTrade() {
        var decision = DrugSupplyValidator.check(distribution, List.of(manufacturer, pharmacy, first, pharmacy));

        assertThat(codes(decision)).containsExactly("no-chain");
        assertThat(decision.chain()).isEmpty();
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.nearest()).isNotEmpty());
    }

    /** Whoever does not own the product is no party: a third-party logistics provider has no place in a chain. */
    @Test
    void aLogisticsProviderIsNoLinkOfAChain() {
        record LogisticsProvider(String name) {}

        var decision = DrugSupplyValidator.check(
                distribution, List.of(manufacturer, new LogisticsProvider("Cold Storage"), pharmacy));

        assertThat(codes(decision)).containsExactly("no-chain");
    }

    @Test
    void aPharmacyWithADistributorsLicenceMaySupplyTheTradeAsADistributor() {
        var both = new PharmacyAndDistributor("Corner Drug");

        var decision = DrugSupplyValidator.check(distribution, List.of(manufacturer, both, pharmacy));

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("wholesale");
    }

    @Test
    void whoMayComeNext() {
        var next = DrugSupplyValidator.next(distribution, List.of(manufacturer));

        assertThat(next.complete()).isFalse();
        assertThat(next.candidates())
                .extracting(PartyType::type)
                .containsExactlyInAnyOrder(
                        WholesaleDistributor.class,
                        Repackager.class,
                        RetailPharmacy.class,
                        HospitalPharmacy.class,
                        CareProvider.class);
    }

    @Test
    void afterTheDispenserComesNobody() {
        var next = DrugSupplyValidator.next(distribution, List.of(manufacturer, first, pharmacy));

        assertThat(next.complete()).isTrue();
        assertThat(next.candidates()).isEmpty();
    }

    /** After a repackager a product is not repackaged again: no chain has two repackagers. */
    @Test
    void afterARepackagerComeDistributorsAndDispensers() {
        var next = DrugSupplyValidator.next(distribution, List.of(manufacturer, first, repackager, second));

        assertThat(next.candidates())
                .extracting(PartyType::label)
                .contains("wholesale distributor")
                .doesNotContain("repackager", "manufacturer");
    }

    /** A party of the application's own, which implements two of the policy's types. */
    private record PharmacyAndDistributor(String name) implements RetailPharmacy, WholesaleDistributor {

        @Override
        public State state() {
            return State.KY;
        }

        @Override
        public LocalDate packagedOn() {
            return LocalDate.of(2024, 1, 2);
        }

        @Override
        public boolean productIdentifier() {
            return true;
        }

        @Override
        public boolean licensed() {
            return true;
        }

        @Override
        public Set<TracingDocument> provides() {
            return EnumSet.allOf(TracingDocument.class);
        }

        @Override
        public boolean interoperable() {
            return true;
        }

        @Override
        public Optional<LocalDate> exemptUntil() {
            return Optional.empty();
        }

        @Override
        public Set<State> licensedIn() {
            return EnumSet.of(State.KY);
        }

        @Override
        public boolean reportsLicenses() {
            return true;
        }
    }
}
