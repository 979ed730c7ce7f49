package dev.chainrule.examples.drugs.california;

import static dev.chainrule.examples.drugs.State.NV;
import static dev.chainrule.examples.drugs.california.WestCoast.codes;
import static dev.chainrule.examples.drugs.california.WestCoast.distributor;
import static dev.chainrule.examples.drugs.california.WestCoast.manufacturer;
import static dev.chainrule.examples.drugs.california.WestCoast.on;
import static dev.chainrule.examples.drugs.california.WestCoast.pharmacy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.examples.drugs.DrugSupplyDecision;
import dev.chainrule.examples.drugs.DrugSupplyDecision.PartyType;
import dev.chainrule.examples.drugs.DrugSupplyDecision.Violation;
import dev.chainrule.examples.drugs.DrugSupplyFacts.DistributionFacts;
import dev.chainrule.examples.drugs.DrugSupplyValidator;
import dev.chainrule.examples.drugs.TracingDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application under both policies: one kind of decision, and each violation says whose rule it was. */
class TwoPoliciesTest {

    private static final String FEDERAL = "dev.chainrule.examples.drugs.DrugSupply";
    private static final String CALIFORNIA = "dev.chainrule.examples.drugs.california.CaliforniaDrugSupply";

    private final DistributionFacts distribution = on("2024-06-03").build();
    private final List<Object> parties = List.of(
            manufacturer().build(),
            distributor("Reno Wholesale").licensedIn(EnumSet.of(NV)).build(),
            pharmacy().build());

    /** The federal policy warns of what California forbids; the State's decision carries the warning as well. */
    @Test
    void oneBranchHandlesBoth() {
        DrugSupplyDecision federal = DrugSupplyValidator.check(distribution, parties);
        DrugSupplyDecision state = CaliforniaDrugSupplyValidator.check(distribution, parties);

        assertThat(answer(federal))
                .containsExactly(FEDERAL + " permits wholesale", "but note " + FEDERAL + " licensedAtDestination");
        assertThat(answer(state))
                .containsExactly(
                        CALIFORNIA + " denies wholesale",
                        "for " + CALIFORNIA + " nonresidentWholesaler",
                        "but note " + FEDERAL + " licensedAtDestination");
    }

    @Test
    void theReadmeShowsThem() {
        assertThat(Path.of("..", "README.md"))
                .content()
                .contains("```\n" + DrugSupplyValidator.check(distribution, parties) + "\n```")
                .contains("```\n" + CaliforniaDrugSupplyValidator.check(distribution, parties) + "\n```");
    }

    @Test
    void whatTheFederalPolicyDeniesCaliforniaDenies() {
        var silent = manufacturer()
                .provides(EnumSet.of(TracingDocument.TRANSACTION_STATEMENT))
                .build();

        var decision = CaliforniaDrugSupplyValidator.direct(
                distribution, silent, pharmacy().build());

        assertThat(decision.policy()).isEqualTo(CALIFORNIA);
        assertThat(decision.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.policy()).isEqualTo(FEDERAL);
            assertThat(violation.code()).isEqualTo("transactionInformation");
        });
    }

    /** Federal violations first, for the overlay's rules come after those that it takes over. */
    @Test
    void violationsOfBothPoliciesAreToldTogether() {
        var decision = CaliforniaDrugSupplyValidator.direct(
                on("2025-01-01").build(),
                manufacturer().registered(false).build(),
                pharmacy().build());

        assertThat(codes(decision)).containsExactly("registered", "notBeyondUseDate");
        assertThat(decision.violations()).extracting(Violation::policy).containsExactly(FEDERAL, CALIFORNIA);
    }

    @Test
    void aClinicMayComeNextOnlyInCalifornia() {
        var soFar = List.of(manufacturer().build());

        assertThat(DrugSupplyValidator.next(distribution, soFar).candidates())
                .extracting(PartyType::label)
                .doesNotContain("clinic");
        assertThat(CaliforniaDrugSupplyValidator.next(distribution, soFar).candidates())
                .extracting(PartyType::label)
                .contains("clinic");
    }

    /** What an application does with a decision, whichever policy it asked. */
    private static List<String> answer(DrugSupplyDecision decision) {
        List<String> lines = new ArrayList<>();
        lines.add(decision.policy() + (decision.permitted() ? " permits " : " denies ") + decision.chain());
        decision.violations().forEach(denial -> lines.add("for " + denial.policy() + " " + denial.code()));
        decision.warnings().forEach(warning -> lines.add("but note " + warning.policy() + " " + warning.code()));
        return lines;
    }
}
