package dev.chainrule.examples.drugs;

import static dev.chainrule.examples.drugs.Supply.codes;
import static dev.chainrule.examples.drugs.Supply.distributor;
import static dev.chainrule.examples.drugs.Supply.manufacturer;
import static dev.chainrule.examples.drugs.Supply.names;
import static dev.chainrule.examples.drugs.Supply.on;
import static dev.chainrule.examples.drugs.Supply.pharmacy;
import static dev.chainrule.examples.drugs.Supply.repackager;
import static dev.chainrule.examples.drugs.Supply.without;
import static dev.chainrule.examples.drugs.TracingDocument.TRANSACTION_HISTORY;
import static dev.chainrule.examples.drugs.TracingDocument.TRANSACTION_INFORMATION;
import static dev.chainrule.examples.drugs.TracingDocument.TRANSACTION_STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.examples.drugs.DrugSupply.WholesaleDistributor;
import dev.chainrule.examples.drugs.DrugSupplyDecision.Violation;
import dev.chainrule.examples.drugs.DrugSupplyFacts.WholesaleDistributorFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each owner hands to the next: the paragraphs (1) of section 582(b) to (e), and section 582(g) and (k). */
class ProductTracingTest {

    private static final String LAST_DAY_OF_HISTORY = "2023-11-26";
    private static final String FIRST_DAY_OF_EXCHANGE = "2023-11-27";

    private final WholesaleDistributorFacts first =
            distributor("First Wholesale").build();
    private final WholesaleDistributorFacts second =
            distributor("Second Wholesale").build();
    private final WholesaleDistributorFacts third =
            distributor("Third Wholesale").build();

    @Test
    void everySellerGivesInformationAndAStatement() {
        var decision = DrugSupplyValidator.direct(
                on("2024-06-03").build(),
                manufacturer().provides(Set.of()).build(),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("transactionInformation", "transactionStatement");
        assertThat(decision.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "The manufacturer Acme Pharma gives Main Street Pharmacy no transaction information",
                        "The manufacturer Acme Pharma gives Main Street Pharmacy no transaction statement");
    }

    /** In a run each member sells to the next, and the last to whoever follows. */
    @Test
    void insideARunEachDistributorAnswersForItsOwnSale() {
        var silent = distributor("Second Wholesale")
                .provides(without(TRANSACTION_STATEMENT))
                .build();

        var inTheMiddle = DrugSupplyValidator.wholesale(
                on("2024-06-03").build(),
                manufacturer().build(),
                List.of(first, silent, third),
                pharmacy().build());
        var atTheEnd = DrugSupplyValidator.wholesale(
                on("2024-06-03").build(),
                manufacturer().build(),
                List.of(first, silent),
                pharmacy().build());

        assertThat(codes(inTheMiddle)).containsExactly("transactionStatement");
        assertThat(names(inTheMiddle.violations().get(0))).containsExactly("Second Wholesale", "Third Wholesale");
        assertThat(codes(atTheEnd)).containsExactly("transactionStatement");
        assertThat(names(atTheEnd.violations().get(0))).containsExactly("Second Wholesale", "Main Street Pharmacy");
    }

    /** One sale, one check: whoever comes further down the chain is not concerned. */
    @Test
    void historyAndExchangeAreBetweenNeighboursToo() {
        var withoutHistory = DrugSupplyValidator.wholesale(
                on(LAST_DAY_OF_HISTORY).build(),
                manufacturer().provides(without(TRANSACTION_HISTORY)).build(),
                List.of(first, second),
                pharmacy().build());
        var onPaper = DrugSupplyValidator.wholesale(
                on(FIRST_DAY_OF_EXCHANGE).build(),
                manufacturer().interoperable(false).build(),
                List.of(first, second),
                pharmacy().build());

        assertThat(withoutHistory.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("transactionHistory");
            assertThat(names(violation)).containsExactly("Acme Pharma", "First Wholesale");
        });
        assertThat(onPaper.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("interoperableExchange");
            assertThat(names(violation)).containsExactly("Acme Pharma", "First Wholesale");
        });
    }

    /** Without distributors between them, manufacturer and repackager are neighbours. */
    @Test
    void acrossAnEmptyRunTheManufacturerSellsToTheRepackager() {
        var decision = DrugSupplyValidator.repackaged(
                on("2024-06-03").build(),
                manufacturer().provides(without(TRANSACTION_INFORMATION)).build(),
                List.of(),
                repackager().build(),
                List.of(first),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("transactionInformation");
        assertThat(names(decision.violations().get(0))).containsExactly("Acme Pharma", "Unit Dose Packs");
    }

    @Test
    void tracingBeginsIn2015() {
        var silent = manufacturer().provides(Set.of()).build();

        assertThat(DrugSupplyValidator.permitsDirect(
                        on("2014-12-31").build(), silent, pharmacy().build()))
                .isTrue();
        assertThat(codes(DrugSupplyValidator.direct(
                        on("2015-01-01").build(), silent, pharmacy().build())))
                .containsExactly("transactionInformation", "transactionStatement", "transactionHistory");
    }

    @Test
    void whatEnteredTheSupplyChainBefore2015NeedsNoInformation() {
        var decision = DrugSupplyValidator.wholesale(
                on("2015-01-01")
                        .enteredBefore2015(true)
                        .transactionsInHistory(0)
                        .build(),
                manufacturer().provides(without(TRANSACTION_INFORMATION)).build(),
                List.of(first, second),
                pharmacy().build());

        assertThat(decision.permitted()).isTrue();
    }

    @Test
    void historyIsGivenUntilInteroperableExchangeTakesItsPlace() {
        var withoutHistory =
                manufacturer().provides(without(TRANSACTION_HISTORY)).build();
        var onPaper = manufacturer().interoperable(false).build();
        var before = on(LAST_DAY_OF_HISTORY).build();
        var after = on(FIRST_DAY_OF_EXCHANGE).build();

        assertThat(codes(DrugSupplyValidator.direct(
                        before, withoutHistory, pharmacy().build())))
                .containsExactly("transactionHistory");
        assertThat(DrugSupplyValidator.permitsDirect(before, onPaper, pharmacy().build()))
                .isTrue();

        assertThat(DrugSupplyValidator.permitsDirect(
                        after, withoutHistory, pharmacy().build()))
                .isTrue();
        assertThat(codes(DrugSupplyValidator.direct(after, onPaper, pharmacy().build())))
                .containsExactly("interoperableExchange");
    }

    /** Of the FDA's exemptions of October 2024, that for manufacturers and repackagers ended on 2025-05-27. */
    @Test
    void anExemptionLastsUntilItsDay() {
        var exempt = manufacturer()
                .interoperable(false)
                .exemptUntil(LocalDate.of(2025, 5, 27))
                .build();

        assertThat(DrugSupplyValidator.permitsDirect(
                        on("2025-05-26").build(), exempt, pharmacy().build()))
                .isTrue();
        assertThat(codes(DrugSupplyValidator.direct(
                        on("2025-05-27").build(), exempt, pharmacy().build())))
                .containsExactly("interoperableExchange");
    }

    /** The rule takes the run as a whole: three distributors have bought three times before the dispenser does. */
    @Test
    void theHistoryHasNoGap() {
        List<WholesaleDistributor> run = List.of(first, second, third);

        var gap = DrugSupplyValidator.wholesale(
                on(LAST_DAY_OF_HISTORY).transactionsInHistory(2).build(),
                manufacturer().build(),
                run,
                pharmacy().build());
        var complete = DrugSupplyValidator.wholesale(
                on(LAST_DAY_OF_HISTORY).transactionsInHistory(3).build(),
                manufacturer().build(),
                run,
                pharmacy().build());

        assertThat(codes(gap)).containsExactly("historyWithoutGap");
        assertThat(gap.violations().get(0).message())
                .isEqualTo("The transaction history lists 2 earlier transactions; the purchases by First Wholesale,"
                        + " Second Wholesale, Third Wholesale alone are more");
        assertThat(complete.permitted()).isTrue();
    }

    @Test
    void transactionsAreCountedFrom2015On() {
        var run = List.<WholesaleDistributor>of(first);

        assertThat(DrugSupplyValidator.permitsWholesale(
                        on("2014-12-31").transactionsInHistory(0).build(),
                        manufacturer().build(),
                        run,
                        pharmacy().build()))
                .isTrue();
        assertThat(codes(DrugSupplyValidator.wholesale(
                        on("2015-01-01").transactionsInHistory(0).build(),
                        manufacturer().build(),
                        run,
                        pharmacy().build())))
                .containsExactly("historyWithoutGap");
    }

    @Test
    void nobodyCountsTransactionsOnceHistoryIsNoLongerGiven() {
        var decision = DrugSupplyValidator.wholesale(
                on(FIRST_DAY_OF_EXCHANGE).transactionsInHistory(0).build(),
                manufacturer().build(),
                List.of(first, second, third),
                pharmacy().build());

        assertThat(decision.permitted()).isTrue();
    }

    /** What the policy guarantees, tried with every combination of what bears on it, on the days when rules change. */
    @Test
    void everyPermittedTransferIsTraced() {
        int permitted = 0;
        for (String date : List.of("2014-12-31", "2015-01-01", LAST_DAY_OF_HISTORY, FIRST_DAY_OF_EXCHANGE)) {
            for (var provides : List.of(EnumSet.allOf(TracingDocument.class), without(TRANSACTION_HISTORY))) {
                for (boolean interoperable : new boolean[] {true, false}) {
                    for (String exemptUntil : List.of("2015-01-01", FIRST_DAY_OF_EXCHANGE, "2025-05-27")) {
                        var distribution = on(date).build();
                        var seller = manufacturer()
                                .provides(provides)
                                .interoperable(interoperable)
                                .exemptUntil(LocalDate.parse(exemptUntil))
                                .build();
                        var buyer = pharmacy().build();
                        if (DrugSupplyValidator.permitsDirect(distribution, seller, buyer)) {
                            assertThat(DrugSupply.everyTransferIsTraced(distribution, seller, buyer))
                                    .isTrue();
                            permitted++;
                        }
                    }
                }
            }
        }

        assertThat(permitted).isEqualTo(12 + 6 + 6 + 8);
    }
}
