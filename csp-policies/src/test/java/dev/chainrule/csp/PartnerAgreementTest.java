package dev.chainrule.csp;

import static dev.chainrule.csp.OrderDesk.MPA;
import static dev.chainrule.csp.OrderDesk.NEVER;
import static dev.chainrule.csp.OrderDesk.codes;
import static dev.chainrule.csp.OrderDesk.concerned;
import static dev.chainrule.csp.OrderDesk.customer;
import static dev.chainrule.csp.OrderDesk.directBillPartner;
import static dev.chainrule.csp.OrderDesk.engagement;
import static dev.chainrule.csp.OrderDesk.microsoft;
import static dev.chainrule.csp.OrderDesk.newRelationship;
import static dev.chainrule.csp.OrderDesk.newSubscription;
import static dev.chainrule.csp.OrderDesk.provider;
import static dev.chainrule.csp.OrderDesk.reason;
import static dev.chainrule.csp.OrderDesk.renewal;
import static dev.chainrule.csp.OrderDesk.reseller;
import static dev.chainrule.csp.OrderDesk.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Sale;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CSP programme requirements: who has to have signed the Microsoft Partner Agreement (MPA), and since when. */
class PartnerAgreementTest {

    private static final LocalDate DAY_BEFORE = LocalDate.of(2020, 1, 31);
    private static final LocalDate THE_DAY = LocalDate.of(2020, 2, 1);

    private final IndirectProvider unsignedProvider =
            provider().mpaSigned(NEVER).build();
    private final IndirectReseller unsignedReseller =
            reseller().mpaSigned(NEVER).build();

    @Test
    void aProviderSignsFromFebruary2020On() {
        var before = indirect(
                renewal().date(DAY_BEFORE).build(), unsignedProvider, reseller().build());
        var after = indirect(
                renewal().date(THE_DAY).build(), unsignedProvider, reseller().build());

        assertThat(before.permitted()).isTrue();
        assertThat(codes(after)).containsExactly("signedMpa");
        assertThat(concerned(reason(after))).containsExactly("alpine");
    }

    @Test
    void aResellerSignsFromFebruary2020On() {
        var before = indirect(renewal().date(DAY_BEFORE).build(), provider().build(), unsignedReseller);
        var after = indirect(renewal().date(THE_DAY).build(), provider().build(), unsignedReseller);

        assertThat(before.permitted()).isTrue();
        assertThat(codes(after)).containsExactly("signedMpa");
        assertThat(concerned(reason(after))).containsExactly("brook");
    }

    @Test
    void aDirectBillPartnerSignsFromFebruary2020On() {
        var unsigned = directBillPartner().mpaSigned(NEVER).build();

        var before = CspProgramValidator.direct(
                sale().date(DAY_BEFORE).build(),
                microsoft(),
                unsigned,
                customer().build());
        var after = CspProgramValidator.direct(
                sale().date(THE_DAY).build(), microsoft(), unsigned, customer().build());

        assertThat(before.permitted()).isTrue();
        var reason = reason(after);
        assertThat(reason.code()).isEqualTo("signedMpa");
        assertThat(reason.citations()).containsExactly(MPA);
        assertThat(reason.message())
                .isEqualTo("The direct-bill partner cedar has not signed the Microsoft Partner Agreement by"
                        + " 2020-02-01");
        assertThat(reason.remedies())
                .containsExactly("Have cedar sign the Microsoft Partner Agreement in Partner Center");
        assertThat(concerned(reason)).containsExactly("cedar");
    }

    @Test
    void aSignatureCountsFromItsOwnDayOn() {
        var onTheDay = reseller().mpaSigned(Optional.of(THE_DAY)).build();
        var theDayAfter =
                reseller().mpaSigned(Optional.of(LocalDate.of(2020, 2, 2))).build();
        var sale = renewal().date(THE_DAY).build();

        assertThat(indirect(sale, provider().build(), onTheDay).permitted()).isTrue();
        assertThat(codes(indirect(sale, provider().build(), theDayAfter))).containsExactly("signedMpa");
    }

    /** "All partners who transact": every scenario of the document is a partner transaction. */
    @Test
    void relationshipsAndServicesAreTransactions() {
        assertThat(codes(CspProgramValidator.partnership(
                        newRelationship().date(THE_DAY).build(), unsignedProvider, unsignedReseller)))
                .containsExactly("signedMpa", "signedMpa");
        assertThat(codes(CspProgramValidator.customerRelationship(
                        newRelationship().date(THE_DAY).build(),
                        unsignedProvider,
                        customer().build())))
                .containsExactly("signedMpa");
        assertThat(codes(CspProgramValidator.engagement(
                        engagement().date(THE_DAY).build(),
                        unsignedReseller,
                        customer().build())))
                .containsExactly("signedMpa");
        assertThat(CspProgramValidator.engagement(
                                engagement().date(DAY_BEFORE).build(),
                                unsignedReseller,
                                customer().build())
                        .permitted())
                .isTrue();
    }

    @Test
    void aResellerSignsBeforeItsPartnerIdIsAssociatedToANewSubscription() {
        var signed = CspProgramValidator.newSubscription(
                newSubscription().build(),
                provider().build(),
                reseller().build(),
                customer().build());
        var unsigned = CspProgramValidator.newSubscription(
                newSubscription().date(DAY_BEFORE).build(),
                provider().build(),
                unsignedReseller,
                customer().build());

        assertThat(signed.permitted()).isTrue();
        var reason = reason(unsigned);
        assertThat(reason.code()).isEqualTo("signedMpaBeforeNewSubscription");
        assertThat(reason.citations()).containsExactly(MPA);
        assertThat(reason.message())
                .isEqualTo("alpine cannot associate the PartnerID of brook to the new subscription S-4711: the indirect"
                        + " reseller has not signed the Microsoft Partner Agreement by 2020-01-31");
        assertThat(reason.remedies())
                .containsExactly("Have brook sign the Microsoft Partner Agreement in Partner Center");
        assertThat(concerned(reason)).containsExactly("alpine", "brook");
    }

    @Test
    void aResellerSignsBeforeAProviderTransactsNewBusinessWithIt() {
        var unsigned = indirect(sale().date(DAY_BEFORE).build(), provider().build(), unsignedReseller);

        var reason = reason(unsigned);

        assertThat(reason.code()).isEqualTo("signedMpaBeforeNewBusiness");
        assertThat(reason.citations()).containsExactly(MPA);
        assertThat(reason.message())
                .isEqualTo("alpine cannot transact new business with brook: the indirect reseller has not signed the"
                        + " Microsoft Partner Agreement by 2020-01-31");
        assertThat(reason.remedies())
                .containsExactly("Have brook sign the Microsoft Partner Agreement in Partner Center");
        assertThat(concerned(reason)).containsExactly("alpine", "brook");
        assertThat(indirect(
                                sale().date(DAY_BEFORE).build(),
                                provider().build(),
                                reseller().build())
                        .permitted())
                .isTrue();
    }

    /** From February 2020 on the two clauses meet: a denial holds every one that is not met. */
    @Test
    void afterThatDayBothClausesDenyNewBusiness() {
        var decision = indirect(sale().date(THE_DAY).build(), provider().build(), unsignedReseller);

        assertThat(codes(decision)).containsExactly("signedMpa", "signedMpaBeforeNewBusiness");
    }

    @Test
    void aResellerIsOnboardedBeforeNewBusiness() {
        var notOnboarded = reseller().onboarded(NEVER).build();

        var reason = reason(indirect(sale().build(), provider().build(), notOnboarded));

        assertThat(reason.code()).isEqualTo("onboardedBeforeNewBusiness");
        assertThat(reason.citations()).containsExactly(MPA);
        assertThat(reason.message())
                .isEqualTo("The indirect reseller brook cannot transact new business: it was not onboarded into Partner"
                        + " Center by 2023-01-11");
        assertThat(reason.remedies()).containsExactly("Onboard brook into Partner Center");
        assertThat(indirect(renewal().build(), provider().build(), notOnboarded).permitted())
                .isTrue();
    }

    @Test
    void aResellerIsEnrolledBeforeNewBusiness() {
        var notEnrolled = reseller().enrolled(NEVER).build();

        var reason = reason(indirect(sale().build(), provider().build(), notEnrolled));

        assertThat(reason.code()).isEqualTo("enrolledBeforeNewBusiness");
        assertThat(reason.citations()).containsExactly(MPA);
        assertThat(reason.message())
                .isEqualTo(
                        "The indirect reseller brook cannot transact new business: it was not enrolled as an indirect"
                                + " reseller by 2023-01-11");
        assertThat(reason.remedies()).containsExactly("Enroll brook as an indirect reseller");
        assertThat(indirect(renewal().build(), provider().build(), notEnrolled).permitted())
                .isTrue();
    }

    @Test
    void threeThingsComeBeforeNewBusiness() {
        var tomorrow = Optional.of(LocalDate.of(2020, 2, 1));
        var tooLate = reseller()
                .mpaSigned(tomorrow)
                .onboarded(tomorrow)
                .enrolled(tomorrow)
                .build();

        assertThat(codes(indirect(sale().date(DAY_BEFORE).build(), provider().build(), tooLate)))
                .containsExactly(
                        "signedMpaBeforeNewBusiness", "onboardedBeforeNewBusiness", "enrolledBeforeNewBusiness");
        assertThat(indirect(sale().date(THE_DAY).build(), provider().build(), tooLate)
                        .permitted())
                .isTrue();
    }

    private static CspProgramDecision indirect(Sale sale, IndirectProvider provider, IndirectReseller reseller) {
        return CspProgramValidator.indirect(
                sale, microsoft(), provider, reseller, customer().build());
    }
}
