package dev.chainrule.csp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Requests that show what {@link CspProgram} decides: were a condition, an order, a number, a date or a
 * constant in one of its rules another by a slip, one of them would be decided otherwise, but for what
 * is listed here.
 *
 * <p>Proven of all requests that fit their chains and lack no fact:
 *
 * <ul>
 *   <li>none along newSubscription fails signedMpa of reseller alone, since then it fails signedMpaBeforeNewSubscription too
 *   <li>signedMpa would decide alike if it said true instead of partner.mpaSigned().isPresent()
 *   <li>signedMpaBeforeNewSubscription would decide alike if it said true instead of reseller.mpaSigned().isPresent()
 *   <li>signedMpaBeforeNewBusiness would decide alike if it said true instead of reseller.mpaSigned().isPresent()
 *   <li>onboardedBeforeNewBusiness would decide alike if it said true instead of reseller.onboarded().isPresent()
 *   <li>enrolledBeforeNewBusiness would decide alike if it said true instead of reseller.enrolled().isPresent()
 * </ul>
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class CspProgramWitnesses {
    private CspProgramWitnesses() {}

    /** All witnesses, each an argument for a test. */
    static Stream<Witness> all() {
        return Stream.of(
                        DirectRequest.witnesses(),
                        IndirectRequest.witnesses(),
                        NewSubscriptionRequest.witnesses(),
                        EngagementRequest.witnesses(),
                        ServiceOnBehalfRequest.witnesses(),
                        PartnershipRequest.witnesses(),
                        CustomerRelationshipRequest.witnesses())
                .flatMap(chain -> chain);
    }

    /** The codes of checks that deny, and of those that only warn: sorted, each once. */
    record Codes(List<String> violations, List<String> warnings) {
        private static Codes permitted() {
            return denied();
        }

        private static Codes denied(String... violations) {
            return new Codes(List.of(violations), List.of());
        }

        private static Codes of(CspProgramDecision decision) {
            return new Codes(sorted(decision.violations()), sorted(decision.warnings()));
        }

        private static List<String> sorted(List<CspProgramDecision.Violation> failed) {
            return failed.stream().map(CspProgramDecision.Violation::code).distinct().sorted().toList();
        }
    }

    /** A request, and what is to be decided of it: {@code expected} is to equal {@code actual}. */
    record Witness(String name, Codes expected, Supplier<CspProgramDecision> decision) {
        Codes actual() {
            return Codes.of(decision.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Requests along {@code direct}, permitted but for what a witness says. */
    private static final class DirectRequest {
        private CspProgram.Sale sale = sale().build();
        private CspProgram.Microsoft microsoft = microsoft().build();
        private CspProgram.DirectBillPartner partner = new ToldDirectBillPartner(
                partner().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("direct: permitted, on 2020-01-31", Codes.permitted(),
                            request -> request.sale = sale().date(LocalDate.of(2020, 1, 31)).build()),
                    witness("direct: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("direct: denied by signedMpa, on 2020-02-01: partner.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "direct: denied by integratedThroughApis, on 2020-02-01: partner.integratedThroughApis is false",
                            Codes.denied("integratedThroughApis"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().integratedThroughApis(false).build(), Optional.of(Market.AFRICA))),
                    witness("direct: denied by providesAllServices, on 2020-02-01: partner.services is empty",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().services(Set.of()).build(), Optional.of(Market.AFRICA))),
                    witness("direct: denied by fromTheMarketplace, on 2020-02-01: sale.offer is OWN_SERVICE",
                            Codes.denied("fromTheMarketplace"),
                            request -> request.sale = sale().offer(OfferKind.OWN_SERVICE).build()),
                    witness(
                            "direct: denied by buysWithAnotherTenant, on 2020-02-01: customer is the partner buying for its own use and customer.cspTenant is \"b\"",
                            Codes.denied("buysWithAnotherTenant"),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("c")
                                            .country("a")
                                            .corporateGroup("d")
                                            .cspTenant("b")
                                            .buyingTenant("b")
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness("direct: denied by intoCustomerTenant, on 2020-02-01: sale.tenantType is CSP",
                            Codes.denied("intoCustomerTenant"),
                            request -> request.sale = sale().tenantType(TenantType.CSP).build()),
                    witness("direct: denied by notIntoCspTenant, on 2020-02-01: sale.provisionedTo is \"a\"",
                            Codes.denied("notIntoCspTenant"),
                            request -> request.sale = sale().provisionedTo("a").build()),
                    witness(
                            "direct: denied by notIntoCspTenant, on 2020-02-01: customer is the partner buying for its own use, customer.buyingTenant is \"c\", customer.cspTenant is \"b\" and sale.provisionedTo is \"b\"",
                            Codes.denied("notIntoCspTenant"),
                            request -> {
                                request.sale = sale().provisionedTo("b").build();
                                request.customer = new ToldPartnerAsCustomer(
                                        CspProgramFacts.partnerAsCustomer()
                                                .id("c")
                                                .country("a")
                                                .corporateGroup("d")
                                                .cspTenant("b")
                                                .buyingTenant("c")
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness("direct: denied by notToItselfOrAffiliate, on 2020-02-01: customer.id is \"a\"",
                            Codes.denied("notToItselfOrAffiliate"),
                            request -> request.customer = new ToldCustomer(
                                    customer().id("a").build(), Optional.of(Market.AFRICA))),
                    witness("direct: denied by inSomeMarket, on 2020-02-01: partner.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.partner = new ToldDirectBillPartner(partner().build(), Optional.empty())),
                    witness("direct: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness("direct: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))),
                    witness("direct: denied by signedMpa, on 2020-02-01: partner.mpaSigned is 2020-02-02",
                            Codes.denied("signedMpa"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().mpaSigned(LocalDate.of(2020, 2, 2)).build(), Optional.of(Market.AFRICA))),
                    witness("direct: permitted, on 2020-02-01: partner.mpaSigned is 2020-02-01", Codes.permitted(),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().mpaSigned(LocalDate.of(2020, 2, 1)).build(), Optional.of(Market.AFRICA))),
                    witness("direct: permitted, on 2020-01-31: partner.mpaSigned is absent", Codes.permitted(),
                            request -> {
                                request.sale = sale().date(LocalDate.of(2020, 1, 31)).build();
                                request.partner = new ToldDirectBillPartner(
                                        partner().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "direct: denied by providesAllServices, on 2020-02-01: partner.services is [BILLING, SUPPORT]",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().services(Set.of(Service.BILLING, Service.SUPPORT)).build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "direct: denied by providesAllServices, on 2020-02-01: partner.services is [MANAGED_SERVICES]",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().services(Set.of(Service.MANAGED_SERVICES)).build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "direct: denied by providesAllServices, on 2020-02-01: partner.services is [BILLING, MANAGED_SERVICES]",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().services(Set.of(Service.BILLING, Service.MANAGED_SERVICES)).build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "direct: denied by providesAllServices, on 2020-02-01: partner.services is [SUPPORT, MANAGED_SERVICES]",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    partner().services(Set.of(Service.SUPPORT, Service.MANAGED_SERVICES)).build(),
                                    Optional.of(Market.AFRICA))),
                    witness("direct: permitted, on 2020-02-01: sale.offer is THIRD_PARTY", Codes.permitted(),
                            request -> request.sale = sale().offer(OfferKind.THIRD_PARTY).build()),
                    witness(
                            "direct: denied by notToItselfOrAffiliate, on 2020-02-01: partner.corporateGroup is \"a\" and customer.corporateGroup is \"a\"",
                            Codes.denied("notToItselfOrAffiliate"),
                            request -> {
                                request.partner = new ToldDirectBillPartner(
                                        partner().corporateGroup("a").build(), Optional.of(Market.AFRICA));
                                request.customer = new ToldCustomer(
                                        customer().corporateGroup("a").build(), Optional.of(Market.AFRICA));
                            }));
        }

        private static Witness witness(String name, Codes expected, Consumer<DirectRequest> difference) {
            return new Witness(name, expected, () -> {
                DirectRequest request = new DirectRequest();
                difference.accept(request);
                return CspProgramValidator.direct(request.sale, request.microsoft, request.partner, request.customer);
            });
        }

        private static CspProgramFacts.SaleFacts.Builder sale() {
            return CspProgramFacts.sale()
                    .date(LocalDate.of(2020, 2, 1))
                    .offer(OfferKind.FIRST_PARTY)
                    .provisionedTo("d")
                    .tenantType(TenantType.CUSTOMER);
        }

        private static CspProgramFacts.MicrosoftFacts.Builder microsoft() {
            return CspProgramFacts.microsoft();
        }

        private static CspProgramFacts.DirectBillPartnerFacts.Builder partner() {
            return CspProgramFacts.directBillPartner()
                    .id("a")
                    .country("a")
                    .corporateGroup("b")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .integratedThroughApis(true)
                    .services(Set.of(Service.BILLING, Service.SUPPORT, Service.MANAGED_SERVICES));
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("c").country("a").corporateGroup("d");
        }
    }

    /** Requests along {@code indirect}, permitted but for what a witness says. */
    private static final class IndirectRequest {
        private CspProgram.Sale sale = sale().build();
        private CspProgram.Microsoft microsoft = microsoft().build();
        private CspProgram.IndirectProvider provider = new ToldIndirectProvider(
                provider().build(), Optional.of(Market.AFRICA));
        private CspProgram.IndirectReseller reseller = new ToldIndirectReseller(
                reseller().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("indirect: permitted, on 2000-01-01", Codes.permitted(),
                            request -> request.sale = sale().date(LocalDate.of(2000, 1, 1)).build()),
                    witness("indirect: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("indirect: denied by signedMpa, on 2020-02-01: provider.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness("indirect: denied by signedMpa, on 2020-02-01: reseller.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "indirect: denied by signedMpaBeforeNewBusiness, on 2000-01-01: reseller.enrolled is 2000-01-01, reseller.mpaSigned is absent, reseller.onboarded is 2000-01-01 and sale.newBusiness is true",
                            Codes.denied("signedMpaBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().date(LocalDate.of(2000, 1, 1)).newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().mpaSigned(Optional.empty())
                                                .onboarded(LocalDate.of(2000, 1, 1))
                                                .enrolled(LocalDate.of(2000, 1, 1))
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: denied by onboardedBeforeNewBusiness, on 2020-02-01: reseller.enrolled is 2000-01-01 and sale.newBusiness is true",
                            Codes.denied("onboardedBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().enrolled(LocalDate.of(2000, 1, 1)).build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: denied by enrolledBeforeNewBusiness, on 2020-02-01: reseller.onboarded is 2000-01-01 and sale.newBusiness is true",
                            Codes.denied("enrolledBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().onboarded(LocalDate.of(2000, 1, 1)).build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness("indirect: denied by itsOwnReseller, on 2020-02-01: reseller.resellerOf is empty",
                            Codes.denied("itsOwnReseller"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().resellerOf(Set.of()).build(), Optional.of(Market.AFRICA))),
                    witness("indirect: denied by fromTheMarketplace, on 2020-02-01: sale.offer is OWN_SERVICE",
                            Codes.denied("fromTheMarketplace"),
                            request -> request.sale = sale().offer(OfferKind.OWN_SERVICE).build()),
                    witness(
                            "indirect: denied by buysWithAnotherTenant, on 2020-02-01: customer is the partner buying for its own use and customer.cspTenant is \"i\"",
                            Codes.denied("buysWithAnotherTenant"),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("g")
                                            .country("a")
                                            .corporateGroup("h")
                                            .cspTenant("i")
                                            .buyingTenant("i")
                                            .resellerOf(Set.of())
                                            .customerOf(Set.of())
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness("indirect: denied by intoCustomerTenant, on 2020-02-01: sale.tenantType is CSP",
                            Codes.denied("intoCustomerTenant"),
                            request -> request.sale = sale().tenantType(TenantType.CSP).build()),
                    witness("indirect: denied by notIntoCspTenant, on 2020-02-01: sale.provisionedTo is \"c\"",
                            Codes.denied("notIntoCspTenant"),
                            request -> request.sale = sale().provisionedTo("c").build()),
                    witness("indirect: denied by notIntoCspTenant, on 2020-02-01: sale.provisionedTo is \"f\"",
                            Codes.denied("notIntoCspTenant"),
                            request -> request.sale = sale().provisionedTo("f").build()),
                    witness(
                            "indirect: denied by notIntoCspTenant, on 2020-02-01: customer is the partner buying for its own use, customer.buyingTenant is \"j\", customer.cspTenant is \"i\" and sale.provisionedTo is \"i\"",
                            Codes.denied("notIntoCspTenant"),
                            request -> {
                                request.sale = sale().provisionedTo("i").build();
                                request.customer = new ToldPartnerAsCustomer(
                                        CspProgramFacts.partnerAsCustomer()
                                                .id("g")
                                                .country("a")
                                                .corporateGroup("h")
                                                .cspTenant("i")
                                                .buyingTenant("j")
                                                .resellerOf(Set.of())
                                                .customerOf(Set.of())
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness("indirect: denied by notToItselfOrAffiliate, on 2020-02-01: customer.id is \"a\"",
                            Codes.denied("notToItselfOrAffiliate"),
                            request -> request.customer = new ToldCustomer(
                                    customer().id("a").build(), Optional.of(Market.AFRICA))),
                    witness("indirect: denied by notToItselfOrAffiliate, on 2020-02-01: customer.id is \"d\"",
                            Codes.denied("notToItselfOrAffiliate"),
                            request -> request.customer = new ToldCustomer(
                                    customer().id("d").build(), Optional.of(Market.AFRICA))),
                    witness(
                            "indirect: denied by notBuyingFromItsProvider, on 2020-02-01: customer is the partner buying for its own use, customer.buyingTenant is \"j\", customer.cspTenant is \"i\" and customer.resellerOf is [\"a\"]",
                            Codes.denied("notBuyingFromItsProvider"),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("g")
                                            .country("a")
                                            .corporateGroup("h")
                                            .cspTenant("i")
                                            .buyingTenant("j")
                                            .resellerOf(Set.of("a"))
                                            .customerOf(Set.of())
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness("indirect: denied by inSomeMarket, on 2020-02-01: provider.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().build(), Optional.empty())),
                    witness("indirect: denied by inSomeMarket, on 2020-02-01: reseller.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().build(), Optional.empty())),
                    witness("indirect: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness("indirect: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))),
                    witness(
                            "indirect: denied by partnerInSameMarket, on 2020-02-01: reseller.market is ASIA_PACIFIC and customer.market is ASIA_PACIFIC",
                            Codes.denied("partnerInSameMarket"),
                            request -> {
                                request.reseller = new ToldIndirectReseller(
                                        reseller().build(), Optional.of(Market.ASIA_PACIFIC));
                                request.customer = new ToldCustomer(
                                        customer().build(), Optional.of(Market.ASIA_PACIFIC));
                            }),
                    witness(
                            "indirect: denied by signedMpaBeforeNewBusiness, on 2000-01-01: reseller.enrolled is 2000-01-01, reseller.mpaSigned is 2000-01-02, reseller.onboarded is 2000-01-01 and sale.newBusiness is true",
                            Codes.denied("signedMpaBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().date(LocalDate.of(2000, 1, 1)).newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().mpaSigned(LocalDate.of(2000, 1, 2))
                                                .onboarded(LocalDate.of(2000, 1, 1))
                                                .enrolled(LocalDate.of(2000, 1, 1))
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: permitted, on 2020-02-01: reseller.enrolled is 2000-01-01, reseller.mpaSigned is 2020-02-01, reseller.onboarded is 2000-01-01 and sale.newBusiness is true",
                            Codes.permitted(),
                            request -> {
                                request.sale = sale().newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().mpaSigned(LocalDate.of(2020, 2, 1))
                                                .onboarded(LocalDate.of(2000, 1, 1))
                                                .enrolled(LocalDate.of(2000, 1, 1))
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: denied by onboardedBeforeNewBusiness, on 2020-02-01: reseller.enrolled is 2000-01-01, reseller.onboarded is 2020-02-02 and sale.newBusiness is true",
                            Codes.denied("onboardedBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().onboarded(LocalDate.of(2020, 2, 2))
                                                .enrolled(LocalDate.of(2000, 1, 1))
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: denied by enrolledBeforeNewBusiness, on 2020-02-01: reseller.enrolled is 2020-02-02, reseller.onboarded is 2000-01-01 and sale.newBusiness is true",
                            Codes.denied("enrolledBeforeNewBusiness"),
                            request -> {
                                request.sale = sale().newBusiness(true).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().onboarded(LocalDate.of(2000, 1, 1))
                                                .enrolled(LocalDate.of(2020, 2, 2))
                                                .build(),
                                        Optional.of(Market.AFRICA));
                            }),
                    witness(
                            "indirect: permitted, on 2020-02-01: customer is the partner buying for its own use, customer.buyingTenant is \"j\", customer.cspTenant is \"i\", customer.customerOf is [\"a\"] and customer.resellerOf is [\"a\"]",
                            Codes.permitted(),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("g")
                                            .country("a")
                                            .corporateGroup("h")
                                            .cspTenant("i")
                                            .buyingTenant("j")
                                            .resellerOf(Set.of("a"))
                                            .customerOf(Set.of("a"))
                                            .build(),
                                    Optional.of(Market.AFRICA))));
        }

        private static Witness witness(String name, Codes expected, Consumer<IndirectRequest> difference) {
            return new Witness(name, expected, () -> {
                IndirectRequest request = new IndirectRequest();
                difference.accept(request);
                return CspProgramValidator.indirect(
                        request.sale, request.microsoft, request.provider, request.reseller, request.customer);
            });
        }

        private static CspProgramFacts.SaleFacts.Builder sale() {
            return CspProgramFacts.sale()
                    .date(LocalDate.of(2020, 2, 1))
                    .offer(OfferKind.FIRST_PARTY)
                    .provisionedTo("k")
                    .tenantType(TenantType.CUSTOMER);
        }

        private static CspProgramFacts.MicrosoftFacts.Builder microsoft() {
            return CspProgramFacts.microsoft();
        }

        private static CspProgramFacts.IndirectProviderFacts.Builder provider() {
            return CspProgramFacts.indirectProvider()
                    .id("a")
                    .country("a")
                    .corporateGroup("b")
                    .cspTenant("c")
                    .mpaSigned(LocalDate.of(2000, 1, 1));
        }

        private static CspProgramFacts.IndirectResellerFacts.Builder reseller() {
            return CspProgramFacts.indirectReseller()
                    .id("d")
                    .country("a")
                    .corporateGroup("e")
                    .cspTenant("f")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .resellerOf(Set.of("a"));
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("g").country("a").corporateGroup("h");
        }
    }

    /** Requests along {@code newSubscription}, permitted but for what a witness says. */
    private static final class NewSubscriptionRequest {
        private CspProgram.NewSubscription subscription = subscription().build();
        private CspProgram.IndirectProvider provider = new ToldIndirectProvider(
                provider().build(), Optional.of(Market.AFRICA));
        private CspProgram.IndirectReseller reseller = new ToldIndirectReseller(
                reseller().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("newSubscription: permitted, on 2000-01-01", Codes.permitted(),
                            request -> request.subscription = subscription().date(LocalDate.of(2000, 1, 1)).build()),
                    witness("newSubscription: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("newSubscription: denied by signedMpa, on 2020-02-01: provider.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "newSubscription: denied by signedMpa and signedMpaBeforeNewSubscription, on 2020-02-01: reseller.mpaSigned is absent",
                            Codes.denied("signedMpa", "signedMpaBeforeNewSubscription"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "newSubscription: denied by signedMpaBeforeNewSubscription, on 2000-01-01: reseller.mpaSigned is absent",
                            Codes.denied("signedMpaBeforeNewSubscription"),
                            request -> {
                                request.subscription = subscription().date(LocalDate.of(2000, 1, 1)).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA));
                            }),
                    witness("newSubscription: denied by itsOwnReseller, on 2020-02-01: reseller.resellerOf is empty",
                            Codes.denied("itsOwnReseller"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().resellerOf(Set.of()).build(), Optional.of(Market.AFRICA))),
                    witness("newSubscription: denied by inSomeMarket, on 2020-02-01: provider.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().build(), Optional.empty())),
                    witness("newSubscription: denied by inSomeMarket, on 2020-02-01: reseller.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().build(), Optional.empty())),
                    witness("newSubscription: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness(
                            "newSubscription: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))),
                    witness(
                            "newSubscription: denied by partnerInSameMarket, on 2020-02-01: reseller.market is ASIA_PACIFIC and customer.market is ASIA_PACIFIC",
                            Codes.denied("partnerInSameMarket"),
                            request -> {
                                request.reseller = new ToldIndirectReseller(
                                        reseller().build(), Optional.of(Market.ASIA_PACIFIC));
                                request.customer = new ToldCustomer(
                                        customer().build(), Optional.of(Market.ASIA_PACIFIC));
                            }),
                    witness(
                            "newSubscription: denied by signedMpaBeforeNewSubscription, on 2000-01-01: reseller.mpaSigned is 2000-01-02",
                            Codes.denied("signedMpaBeforeNewSubscription"),
                            request -> {
                                request.subscription = subscription().date(LocalDate.of(2000, 1, 1)).build();
                                request.reseller = new ToldIndirectReseller(
                                        reseller().mpaSigned(LocalDate.of(2000, 1, 2)).build(),
                                        Optional.of(Market.AFRICA));
                            }));
        }

        private static Witness witness(String name, Codes expected, Consumer<NewSubscriptionRequest> difference) {
            return new Witness(name, expected, () -> {
                NewSubscriptionRequest request = new NewSubscriptionRequest();
                difference.accept(request);
                return CspProgramValidator.newSubscription(
                        request.subscription, request.provider, request.reseller, request.customer);
            });
        }

        private static CspProgramFacts.NewSubscriptionFacts.Builder subscription() {
            return CspProgramFacts.newSubscription().date(LocalDate.of(2020, 2, 1)).subscription("a");
        }

        private static CspProgramFacts.IndirectProviderFacts.Builder provider() {
            return CspProgramFacts.indirectProvider()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1));
        }

        private static CspProgramFacts.IndirectResellerFacts.Builder reseller() {
            return CspProgramFacts.indirectReseller()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .resellerOf(Set.of("a"));
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("a").country("a").corporateGroup("a");
        }
    }

    /** Requests along {@code engagement}, permitted but for what a witness says. */
    private static final class EngagementRequest {
        private CspProgram.Engagement engagement = engagement().build();
        private CspProgram.SellingPartner partner = new ToldIndirectReseller(
                partner().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("engagement: permitted, on 2020-01-31", Codes.permitted(),
                            request -> request.engagement = engagement().date(LocalDate.of(2020, 1, 31)).build()),
                    witness("engagement: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("engagement: denied by signedMpa, on 2020-02-01: partner.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.partner = new ToldIndirectReseller(
                                    partner().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "engagement: denied by integratedThroughApis, on 2020-02-01: partner is the direct-bill partner and partner.services is [BILLING, SUPPORT, MANAGED_SERVICES]",
                            Codes.denied("integratedThroughApis"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    CspProgramFacts.directBillPartner()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .cspTenant("a")
                                            .mpaSigned(LocalDate.of(2000, 1, 1))
                                            .services(
                                                    Set.of(Service.BILLING, Service.SUPPORT, Service.MANAGED_SERVICES))
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "engagement: denied by providesAllServices, on 2020-02-01: partner is the direct-bill partner and partner.integratedThroughApis is true",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    CspProgramFacts.directBillPartner()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .cspTenant("a")
                                            .mpaSigned(LocalDate.of(2000, 1, 1))
                                            .integratedThroughApis(true)
                                            .services(Set.of())
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness("engagement: denied by inSomeMarket, on 2020-02-01: partner.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.partner = new ToldIndirectReseller(partner().build(), Optional.empty())),
                    witness("engagement: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness(
                            "engagement: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))));
        }

        private static Witness witness(String name, Codes expected, Consumer<EngagementRequest> difference) {
            return new Witness(name, expected, () -> {
                EngagementRequest request = new EngagementRequest();
                difference.accept(request);
                return CspProgramValidator.engagement(request.engagement, request.partner, request.customer);
            });
        }

        private static CspProgramFacts.EngagementFacts.Builder engagement() {
            return CspProgramFacts.engagement().date(LocalDate.of(2020, 2, 1));
        }

        private static CspProgramFacts.IndirectResellerFacts.Builder partner() {
            return CspProgramFacts.indirectReseller()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .resellerOf(Set.of());
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("a").country("a").corporateGroup("a");
        }
    }

    /** Requests along {@code serviceOnBehalf}, permitted but for what a witness says. */
    private static final class ServiceOnBehalfRequest {
        private CspProgram.Engagement engagement = engagement().build();
        private CspProgram.IndirectProvider provider = new ToldIndirectProvider(
                provider().build(), Optional.of(Market.AFRICA));
        private CspProgram.IndirectReseller reseller = new ToldIndirectReseller(
                reseller().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("serviceOnBehalf: permitted, on 2020-01-31", Codes.permitted(),
                            request -> request.engagement = engagement().date(LocalDate.of(2020, 1, 31)).build()),
                    witness("serviceOnBehalf: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("serviceOnBehalf: denied by signedMpa, on 2020-02-01: provider.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness("serviceOnBehalf: denied by signedMpa, on 2020-02-01: reseller.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness("serviceOnBehalf: denied by itsOwnReseller, on 2020-02-01: reseller.resellerOf is empty",
                            Codes.denied("itsOwnReseller"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().resellerOf(Set.of()).build(), Optional.of(Market.AFRICA))),
                    witness("serviceOnBehalf: denied by inSomeMarket, on 2020-02-01: provider.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().build(), Optional.empty())),
                    witness("serviceOnBehalf: denied by inSomeMarket, on 2020-02-01: reseller.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().build(), Optional.empty())),
                    witness("serviceOnBehalf: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness(
                            "serviceOnBehalf: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))),
                    witness(
                            "serviceOnBehalf: denied by partnerInSameMarket, on 2020-02-01: reseller.market is ASIA_PACIFIC and customer.market is ASIA_PACIFIC",
                            Codes.denied("partnerInSameMarket"),
                            request -> {
                                request.reseller = new ToldIndirectReseller(
                                        reseller().build(), Optional.of(Market.ASIA_PACIFIC));
                                request.customer = new ToldCustomer(
                                        customer().build(), Optional.of(Market.ASIA_PACIFIC));
                            }));
        }

        private static Witness witness(String name, Codes expected, Consumer<ServiceOnBehalfRequest> difference) {
            return new Witness(name, expected, () -> {
                ServiceOnBehalfRequest request = new ServiceOnBehalfRequest();
                difference.accept(request);
                return CspProgramValidator.serviceOnBehalf(
                        request.engagement, request.provider, request.reseller, request.customer);
            });
        }

        private static CspProgramFacts.EngagementFacts.Builder engagement() {
            return CspProgramFacts.engagement().date(LocalDate.of(2020, 2, 1));
        }

        private static CspProgramFacts.IndirectProviderFacts.Builder provider() {
            return CspProgramFacts.indirectProvider()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1));
        }

        private static CspProgramFacts.IndirectResellerFacts.Builder reseller() {
            return CspProgramFacts.indirectReseller()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .resellerOf(Set.of("a"));
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("a").country("a").corporateGroup("a");
        }
    }

    /** Requests along {@code partnership}, permitted but for what a witness says. */
    private static final class PartnershipRequest {
        private CspProgram.NewRelationship relationship = relationship().build();
        private CspProgram.IndirectProvider provider = new ToldIndirectProvider(
                provider().build(), Optional.of(Market.AFRICA));
        private CspProgram.IndirectReseller reseller = new ToldIndirectReseller(
                reseller().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("partnership: permitted, on 2020-01-31", Codes.permitted(),
                            request -> request.relationship = relationship().date(LocalDate.of(2020, 1, 31)).build()),
                    witness("partnership: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("partnership: denied by signedMpa, on 2020-02-01: provider.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness("partnership: denied by signedMpa, on 2020-02-01: reseller.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness("partnership: denied by inSomeMarket, on 2020-02-01: provider.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.provider = new ToldIndirectProvider(
                                    provider().build(), Optional.empty())),
                    witness("partnership: denied by inSomeMarket, on 2020-02-01: reseller.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().build(), Optional.empty())),
                    witness(
                            "partnership: denied by partnerInSameMarket, on 2020-02-01: reseller.market is ASIA_PACIFIC",
                            Codes.denied("partnerInSameMarket"),
                            request -> request.reseller = new ToldIndirectReseller(
                                    reseller().build(), Optional.of(Market.ASIA_PACIFIC))));
        }

        private static Witness witness(String name, Codes expected, Consumer<PartnershipRequest> difference) {
            return new Witness(name, expected, () -> {
                PartnershipRequest request = new PartnershipRequest();
                difference.accept(request);
                return CspProgramValidator.partnership(request.relationship, request.provider, request.reseller);
            });
        }

        private static CspProgramFacts.NewRelationshipFacts.Builder relationship() {
            return CspProgramFacts.newRelationship().date(LocalDate.of(2020, 2, 1));
        }

        private static CspProgramFacts.IndirectProviderFacts.Builder provider() {
            return CspProgramFacts.indirectProvider()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1));
        }

        private static CspProgramFacts.IndirectResellerFacts.Builder reseller() {
            return CspProgramFacts.indirectReseller()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1))
                    .resellerOf(Set.of());
        }
    }

    /** Requests along {@code customerRelationship}, permitted but for what a witness says. */
    private static final class CustomerRelationshipRequest {
        private CspProgram.NewRelationship relationship = relationship().build();
        private CspProgram.Partner partner = new ToldIndirectProvider(partner().build(), Optional.of(Market.AFRICA));
        private CspProgram.EndCustomer customer = new ToldCustomer(customer().build(), Optional.of(Market.AFRICA));

        private static Stream<Witness> witnesses() {
            return Stream.of(
                    witness("customerRelationship: permitted, on 2020-01-31", Codes.permitted(),
                            request -> request.relationship = relationship().date(LocalDate.of(2020, 1, 31)).build()),
                    witness("customerRelationship: permitted, on 2020-02-01", Codes.permitted(),
                            request -> {}),
                    witness("customerRelationship: denied by signedMpa, on 2020-02-01: partner.mpaSigned is absent",
                            Codes.denied("signedMpa"),
                            request -> request.partner = new ToldIndirectProvider(
                                    partner().mpaSigned(Optional.empty()).build(), Optional.of(Market.AFRICA))),
                    witness(
                            "customerRelationship: denied by integratedThroughApis, on 2020-02-01: partner is the direct-bill partner and partner.services is [BILLING, SUPPORT, MANAGED_SERVICES]",
                            Codes.denied("integratedThroughApis"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    CspProgramFacts.directBillPartner()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .cspTenant("a")
                                            .mpaSigned(LocalDate.of(2000, 1, 1))
                                            .services(
                                                    Set.of(Service.BILLING, Service.SUPPORT, Service.MANAGED_SERVICES))
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "customerRelationship: denied by providesAllServices, on 2020-02-01: partner is the direct-bill partner and partner.integratedThroughApis is true",
                            Codes.denied("providesAllServices"),
                            request -> request.partner = new ToldDirectBillPartner(
                                    CspProgramFacts.directBillPartner()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .cspTenant("a")
                                            .mpaSigned(LocalDate.of(2000, 1, 1))
                                            .integratedThroughApis(true)
                                            .services(Set.of())
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness(
                            "customerRelationship: denied by notCustomerOfItsProvider, on 2020-02-01: customer is the partner buying for its own use and customer.resellerOf is [\"a\"]",
                            Codes.denied("notCustomerOfItsProvider"),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .resellerOf(Set.of("a"))
                                            .build(),
                                    Optional.of(Market.AFRICA))),
                    witness("customerRelationship: denied by inSomeMarket, on 2020-02-01: partner.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.partner = new ToldIndirectProvider(partner().build(), Optional.empty())),
                    witness("customerRelationship: denied by inSomeMarket, on 2020-02-01: customer.market is absent",
                            Codes.denied("inSomeMarket"),
                            request -> request.customer = new ToldCustomer(customer().build(), Optional.empty())),
                    witness(
                            "customerRelationship: denied by customerInSameMarket, on 2020-02-01: customer.market is ASIA_PACIFIC",
                            Codes.denied("customerInSameMarket"),
                            request -> request.customer = new ToldCustomer(
                                    customer().build(), Optional.of(Market.ASIA_PACIFIC))),
                    witness(
                            "customerRelationship: permitted, on 2020-02-01: customer is the partner buying for its own use",
                            Codes.permitted(),
                            request -> request.customer = new ToldPartnerAsCustomer(
                                    CspProgramFacts.partnerAsCustomer()
                                            .id("a")
                                            .country("a")
                                            .corporateGroup("a")
                                            .resellerOf(Set.of())
                                            .build(),
                                    Optional.of(Market.AFRICA))));
        }

        private static Witness witness(String name, Codes expected, Consumer<CustomerRelationshipRequest> difference) {
            return new Witness(name, expected, () -> {
                CustomerRelationshipRequest request = new CustomerRelationshipRequest();
                difference.accept(request);
                return CspProgramValidator.customerRelationship(request.relationship, request.partner, request.customer);
            });
        }

        private static CspProgramFacts.NewRelationshipFacts.Builder relationship() {
            return CspProgramFacts.newRelationship().date(LocalDate.of(2020, 2, 1));
        }

        private static CspProgramFacts.IndirectProviderFacts.Builder partner() {
            return CspProgramFacts.indirectProvider()
                    .id("a")
                    .country("a")
                    .corporateGroup("a")
                    .cspTenant("a")
                    .mpaSigned(LocalDate.of(2000, 1, 1));
        }

        private static CspProgramFacts.CustomerFacts.Builder customer() {
            return CspProgramFacts.customer().id("a").country("a").corporateGroup("a");
        }
    }

    /** A direct-bill partner that tells itself what default accessors answer. */
    private record ToldDirectBillPartner(
            CspProgramFacts.DirectBillPartnerFacts facts,
            Optional<Market> market) implements CspProgram.DirectBillPartner {
        @Override
        public String id() {
            return facts.id();
        }

        @Override
        public String country() {
            return facts.country();
        }

        @Override
        public String corporateGroup() {
            return facts.corporateGroup();
        }

        @Override
        public String cspTenant() {
            return facts.cspTenant();
        }

        @Override
        public Optional<LocalDate> mpaSigned() {
            return facts.mpaSigned();
        }

        @Override
        public boolean integratedThroughApis() {
            return facts.integratedThroughApis();
        }

        @Override
        public Set<Service> services() {
            return facts.services();
        }
    }

    /** A customer that tells itself what default accessors answer. */
    private record ToldCustomer(
            CspProgramFacts.CustomerFacts facts, Optional<Market> market) implements CspProgram.Customer {
        @Override
        public String id() {
            return facts.id();
        }

        @Override
        public String country() {
            return facts.country();
        }

        @Override
        public String corporateGroup() {
            return facts.corporateGroup();
        }
    }

    /** A partner buying for its own use that tells itself what default accessors answer. */
    private record ToldPartnerAsCustomer(
            CspProgramFacts.PartnerAsCustomerFacts facts,
            Optional<Market> market) implements CspProgram.PartnerAsCustomer {
        @Override
        public String id() {
            return facts.id();
        }

        @Override
        public String country() {
            return facts.country();
        }

        @Override
        public String corporateGroup() {
            return facts.corporateGroup();
        }

        @Override
        public String cspTenant() {
            return facts.cspTenant();
        }

        @Override
        public String buyingTenant() {
            return facts.buyingTenant();
        }

        @Override
        public Set<String> resellerOf() {
            return facts.resellerOf();
        }

        @Override
        public Set<String> customerOf() {
            return facts.customerOf();
        }
    }

    /** An indirect provider that tells itself what default accessors answer. */
    private record ToldIndirectProvider(
            CspProgramFacts.IndirectProviderFacts facts,
            Optional<Market> market) implements CspProgram.IndirectProvider {
        @Override
        public String id() {
            return facts.id();
        }

        @Override
        public String country() {
            return facts.country();
        }

        @Override
        public String corporateGroup() {
            return facts.corporateGroup();
        }

        @Override
        public String cspTenant() {
            return facts.cspTenant();
        }

        @Override
        public Optional<LocalDate> mpaSigned() {
            return facts.mpaSigned();
        }
    }

    /** An indirect reseller that tells itself what default accessors answer. */
    private record ToldIndirectReseller(
            CspProgramFacts.IndirectResellerFacts facts,
            Optional<Market> market) implements CspProgram.IndirectReseller {
        @Override
        public String id() {
            return facts.id();
        }

        @Override
        public String country() {
            return facts.country();
        }

        @Override
        public String corporateGroup() {
            return facts.corporateGroup();
        }

        @Override
        public String cspTenant() {
            return facts.cspTenant();
        }

        @Override
        public Optional<LocalDate> mpaSigned() {
            return facts.mpaSigned();
        }

        @Override
        public Set<String> resellerOf() {
            return facts.resellerOf();
        }

        @Override
        public Optional<LocalDate> onboarded() {
            return facts.onboarded();
        }

        @Override
        public Optional<LocalDate> enrolled() {
            return facts.enrolled();
        }
    }
}
