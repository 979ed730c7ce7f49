package dev.chainrule.benchmarks.contestants.jcasbin;

import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.util.function.CustomFunction;

/** The conditions that the matchers name. */
final class Functions {

    private static final LocalDate AGREEMENT_DUE = LocalDate.of(2020, 2, 1);

    private Functions() {}

    static void addTo(Enforcer enforcer) {
        add(enforcer, "signed", Sale.class, Partner.class, Functions::signed);
        add(enforcer, "integrated", DirectBillPartner.class, DirectBillPartner::integratedThroughApis);
        add(enforcer, "providesAll", DirectBillPartner.class, Functions::providesAll);
        add(enforcer, "ready", Sale.class, IndirectReseller.class, Functions::ready);
        add(enforcer, "supplies", IndirectProvider.class, IndirectReseller.class, Functions::supplies);
        add(enforcer, "fromMarketplace", Sale.class, Functions::fromMarketplace);
        add(enforcer, "intoCustomerTenant", Sale.class, sale -> sale.tenantType() == TenantType.CUSTOMER);
        add(enforcer, "notInto", Sale.class, Partner.class, Functions::notInto);
        add(enforcer, "buysWell", Sale.class, EndCustomer.class, Functions::buysWell);
        add(enforcer, "sells", Partner.class, EndCustomer.class, Functions::sells);
        add(enforcer, "mayServe", IndirectProvider.class, EndCustomer.class, Functions::mayServe);
        add(enforcer, "sameMarket", Organization.class, Organization.class, Functions::sameMarket);
    }

    private static boolean signed(Sale sale, Partner partner) {
        return sale.date().isBefore(AGREEMENT_DUE) || done(partner.mpaSigned(), sale);
    }

    private static boolean providesAll(DirectBillPartner partner) {
        Set<Service> services = partner.services();
        return services.contains(Service.BILLING)
                && services.contains(Service.SUPPORT)
                && services.contains(Service.MANAGED_SERVICES);
    }

    private static boolean ready(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness()
                || (done(reseller.mpaSigned(), sale)
                        && done(reseller.onboarded(), sale)
                        && done(reseller.enrolled(), sale));
    }

    private static boolean supplies(IndirectProvider provider, IndirectReseller reseller) {
        return reseller.resellerOf().contains(provider.id());
    }

    private static boolean fromMarketplace(Sale sale) {
        return sale.offer() == OfferKind.FIRST_PARTY || sale.offer() == OfferKind.THIRD_PARTY;
    }

    private static boolean notInto(Sale sale, Partner partner) {
        return !sale.provisionedTo().equals(partner.cspTenant());
    }

    private static boolean buysWell(Sale sale, EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || (!buyer.buyingTenant().equals(buyer.cspTenant())
                        && !sale.provisionedTo().equals(buyer.cspTenant()));
    }

    private static boolean sells(Partner seller, EndCustomer buyer) {
        return !seller.id().equals(buyer.id()) && !seller.corporateGroup().equals(buyer.corporateGroup());
    }

    private static boolean mayServe(IndirectProvider provider, EndCustomer customer) {
        return !(customer instanceof PartnerAsCustomer buyer)
                || !buyer.resellerOf().contains(provider.id())
                || buyer.customerOf().contains(provider.id());
    }

    private static boolean sameMarket(Organization one, Organization other) {
        Optional<Market> market = one.market();
        return market.isPresent() && market.equals(other.market());
    }

    private static boolean done(Optional<LocalDate> on, Sale sale) {
        return on.isPresent() && !on.get().isAfter(sale.date());
    }

    private static <A> void add(Enforcer enforcer, String name, Class<A> a, Predicate<A> condition) {
        enforcer.addFunction(name, new Condition(name) {
            @Override
            public AviatorObject call(Map<String, Object> env, AviatorObject arg1) {
                return AviatorBoolean.valueOf(condition.test(a.cast(arg1.getValue(env))));
            }
        });
    }

    private static <A, B> void add(
            Enforcer enforcer, String name, Class<A> a, Class<B> b, BiPredicate<A, B> condition) {
        enforcer.addFunction(name, new Condition(name) {
            @Override
            public AviatorObject call(Map<String, Object> env, AviatorObject arg1, AviatorObject arg2) {
                return AviatorBoolean.valueOf(condition.test(a.cast(arg1.getValue(env)), b.cast(arg2.getValue(env))));
            }
        });
    }

    @SuppressWarnings("serial") // Nobody serialises a function, which jCasbin's class could be.
    private abstract static class Condition extends CustomFunction {

        private final String name;

        Condition(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
