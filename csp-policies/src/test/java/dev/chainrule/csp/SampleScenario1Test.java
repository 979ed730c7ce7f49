package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgramDecision.ChainPath;
import dev.chainrule.csp.CspProgramDecision.Denied;
import dev.chainrule.csp.CspProgramDecision.PartyType;
import dev.chainrule.csp.CspProgramDecision.Permitted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A partner wants to sell to the customer, own the relationship end to end, and be responsible for billing and support.
 * How? By one of two relationships, and by no other.
 */
class SampleScenario1Test {

    @Test
    void relationship1IsThroughADirectBillPartner() {
        var decision = CspProgramValidator.direct(
                sale().build(),
                microsoft(),
                directBillPartner().build(),
                customer().build());

        assertThat(decision).isInstanceOf(Permitted.class);
        assertThat(decision.permitted()).isTrue();
        assertThat(decision.policy()).isEqualTo("dev.chainrule.csp.CspProgram");
        assertThat(decision.version()).isEqualTo("1");
        assertThat(decision.chain()).isEqualTo("direct");
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.warnings()).isEmpty();
    }

    @Test
    void relationship2IsThroughAnIndirectProviderAndItsReseller() {
        var decision = CspProgramValidator.indirect(
                sale().build(),
                microsoft(),
                provider().build(),
                reseller().build(),
                customer().build());

        assertThat(decision.permitted()).isTrue();
        assertThat(decision.chain()).isEqualTo("indirect");
        assertThat(decision.violations()).isEmpty();
    }

    /** Where the order says who takes part, and not by which relationship. */
    @Test
    void thePartiesTellWhichOfTheTwoItIs() {
        var direct =
                List.of(microsoft(), directBillPartner().build(), customer().build());
        var indirect = List.of(
                microsoft(), provider().build(), reseller().build(), customer().build());

        assertThat(CspProgramValidator.check(sale().build(), direct).chain()).isEqualTo("direct");
        assertThat(CspProgramValidator.check(sale().build(), indirect).chain()).isEqualTo("indirect");
        assertThat(CspProgramValidator.checkAny(sale().build(), indirect).permitted())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("otherWays")
    void thereIsNoOtherWay(List<?> parties) {
        var decision = CspProgramValidator.check(sale().build(), parties);

        assertThat(codes(decision)).containsExactly("no-chain");
        assertThat(decision.chain()).isEmpty();
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.nearest()).isNotEmpty());
    }

    static List<List<?>> otherWays() {
        var microsoft = microsoft();
        var provider = provider().build();
        var reseller = reseller().build();
        var directBillPartner = directBillPartner().build();
        var customer = customer().build();
        return List.of(
                List.of(microsoft, customer),
                List.of(microsoft, provider, customer),
                List.of(microsoft, reseller, customer),
                List.of(microsoft, provider, reseller, reseller("birch").build(), customer),
                List.of(microsoft, provider, directBillPartner, customer),
                List.of(microsoft, directBillPartner, reseller, customer),
                List.of(microsoft, provider("fjord").build(), provider, reseller, customer),
                List.of(provider, reseller, customer),
                List.of(customer, reseller, provider, microsoft));
    }

    @Test
    void aDenialNamesTheWayThatIsNearest() {
        var decision = CspProgramValidator.check(
                sale().build(),
                List.of(microsoft(), provider().build(), customer().build()));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Denied.class,
                        denied -> assertThat(denied.nearest())
                                .extracting(ChainPath::toString)
                                .contains("Microsoft > indirect provider > indirect reseller > end customer"));
    }

    /** A screen on which a clerk puts an order together, party by party. */
    @Test
    void whoMayComeNext() {
        var afterMicrosoft = CspProgramValidator.next(sale().build(), List.of(microsoft()));
        var afterTheProvider = CspProgramValidator.next(
                sale().build(), List.of(microsoft(), provider().build()));

        assertThat(afterMicrosoft.candidates())
                .extracting(PartyType::label)
                .containsExactlyInAnyOrder("direct-bill partner", "indirect provider");
        assertThat(afterMicrosoft.complete()).isFalse();
        assertThat(afterTheProvider.candidates()).extracting(PartyType::label).containsExactly("indirect reseller");
    }
}
