package dev.chainrule.benchmarks.contestants.cel;

import dev.cel.runtime.CelVariableResolver;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a request, each in CEL's own types. What several expressions read is converted or looked up once. */
abstract class Variables implements CelVariableResolver {

    /** After every date. */
    private static final long NEVER = 9999_12_31;

    private final Sale sale;
    private final EndCustomer customer;
    private final @Nullable PartnerAsCustomer buyer;
    private final long date;
    private final String market;

    private Variables(Sale sale, EndCustomer customer) {
        this.sale = sale;
        this.customer = customer;
        this.buyer = customer instanceof PartnerAsCustomer known ? known : null;
        this.date = number(sale.date());
        this.market = market(customer);
    }

    @Override
    public final Optional<Object> find(String name) {
        return switch (name) {
            case "sale.date" -> Optional.of(date);
            case "sale.offer" -> Optional.of(sale.offer().name());
            case "sale.newBusiness" -> Optional.of(sale.newBusiness());
            case "sale.provisionedTo" -> Optional.of(sale.provisionedTo());
            case "sale.tenantType" -> Optional.of(sale.tenantType().name());
            case "customer.id" -> Optional.of(customer.id());
            case "customer.corporateGroup" -> Optional.of(customer.corporateGroup());
            case "customer.market" -> Optional.of(market);
            case "customer.isPartner" -> Optional.of(buyer != null);
            default -> buyer != null && name.startsWith("customer.") ? findOfBuyer(buyer, name) : findOfSellers(name);
        };
    }

    private static Optional<Object> findOfBuyer(PartnerAsCustomer buyer, String name) {
        return switch (name) {
            case "customer.cspTenant" -> Optional.of(buyer.cspTenant());
            case "customer.buyingTenant" -> Optional.of(buyer.buyingTenant());
            case "customer.resellerOf" -> Optional.of(List.copyOf(buyer.resellerOf()));
            case "customer.customerOf" -> Optional.of(List.copyOf(buyer.customerOf()));
            default -> Optional.empty();
        };
    }

    abstract Optional<Object> findOfSellers(String name);

    static final class Direct extends Variables {

        private final DirectBillPartner partner;
        private final String market;

        Direct(Sale sale, DirectBillPartner partner, EndCustomer customer) {
            super(sale, customer);
            this.partner = partner;
            this.market = market(partner);
        }

        @Override
        Optional<Object> findOfSellers(String name) {
            return switch (name) {
                case "partner.id" -> Optional.of(partner.id());
                case "partner.corporateGroup" -> Optional.of(partner.corporateGroup());
                case "partner.market" -> Optional.of(market);
                case "partner.cspTenant" -> Optional.of(partner.cspTenant());
                case "partner.mpaSigned" -> Optional.of(number(partner.mpaSigned()));
                case "partner.integratedThroughApis" -> Optional.of(partner.integratedThroughApis());
                case "partner.providesBilling" -> provides(Service.BILLING);
                case "partner.providesSupport" -> provides(Service.SUPPORT);
                case "partner.providesManagedServices" -> provides(Service.MANAGED_SERVICES);
                default -> Optional.empty();
            };
        }

        private Optional<Object> provides(Service service) {
            return Optional.of(partner.services().contains(service));
        }
    }

    static final class Indirect extends Variables {

        private final IndirectProvider provider;
        private final IndirectReseller reseller;
        private final String providersMarket;
        private final String resellersMarket;
        private final long resellerSigned;

        Indirect(Sale sale, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer) {
            super(sale, customer);
            this.provider = provider;
            this.reseller = reseller;
            this.providersMarket = market(provider);
            this.resellersMarket = market(reseller);
            this.resellerSigned = number(reseller.mpaSigned());
        }

        @Override
        Optional<Object> findOfSellers(String name) {
            return switch (name) {
                case "provider.id" -> Optional.of(provider.id());
                case "provider.corporateGroup" -> Optional.of(provider.corporateGroup());
                case "provider.market" -> Optional.of(providersMarket);
                case "provider.cspTenant" -> Optional.of(provider.cspTenant());
                case "provider.mpaSigned" -> Optional.of(number(provider.mpaSigned()));
                case "reseller.id" -> Optional.of(reseller.id());
                case "reseller.corporateGroup" -> Optional.of(reseller.corporateGroup());
                case "reseller.market" -> Optional.of(resellersMarket);
                case "reseller.cspTenant" -> Optional.of(reseller.cspTenant());
                case "reseller.mpaSigned" -> Optional.of(resellerSigned);
                case "reseller.resellerOf" -> Optional.of(List.copyOf(reseller.resellerOf()));
                case "reseller.onboarded" -> Optional.of(number(reseller.onboarded()));
                case "reseller.enrolled" -> Optional.of(number(reseller.enrolled()));
                default -> Optional.empty();
            };
        }
    }

    private static String market(Organization organization) {
        Optional<Market> market = organization.market();
        return market.isPresent() ? market.get().name() : "";
    }

    private static long number(Optional<LocalDate> date) {
        return date.isPresent() ? number(date.get()) : NEVER;
    }

    private static long number(LocalDate date) {
        return date.getYear() * 1_00_00L + date.getMonthValue() * 1_00L + date.getDayOfMonth();
    }
}
