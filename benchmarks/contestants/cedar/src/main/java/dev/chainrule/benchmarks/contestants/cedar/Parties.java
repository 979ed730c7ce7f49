package dev.chainrule.benchmarks.contestants.cedar;

import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is a party to Cedar? An entity of the type that its role has, with attributes. */
final class Parties {

    private static final long MILLISECONDS = 86_400_000;

    private static final EntityTypeName MICROSOFT = type("Microsoft");
    private static final EntityTypeName PROVIDER = type("IndirectProvider");
    private static final EntityTypeName RESELLER = type("IndirectReseller");
    private static final EntityTypeName DIRECT = type("DirectBillPartner");
    private static final EntityTypeName CUSTOMER = type("Customer");
    private static final EntityTypeName BUYING_PARTNER = type("PartnerAsCustomer");

    private Parties() {}

    static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }

    static Entity provider(IndirectProvider provider) {
        return entity(PROVIDER, provider.id(), partner(provider));
    }

    static Entity reseller(IndirectReseller reseller) {
        Map<String, Value> attributes = partner(reseller);
        attributes.put("resellerOf", strings(reseller.resellerOf()));
        reseller.onboarded().ifPresent(on -> attributes.put("onboarded", date(on)));
        reseller.enrolled().ifPresent(on -> attributes.put("enrolled", date(on)));
        return entity(RESELLER, reseller.id(), attributes);
    }

    static Entity direct(DirectBillPartner partner) {
        Map<String, Value> attributes = partner(partner);
        attributes.put("integratedThroughApis", new PrimBool(partner.integratedThroughApis()));
        CedarList services = new CedarList();
        partner.services().forEach(service -> services.add(new PrimString(service.name())));
        attributes.put("services", services);
        return entity(DIRECT, partner.id(), attributes);
    }

    static Entity customer(EndCustomer customer) {
        if (!(customer instanceof PartnerAsCustomer buyer)) {
            return entity(CUSTOMER, customer.id(), organization(customer));
        }
        Map<String, Value> attributes = member(buyer);
        attributes.put("buyingTenant", new PrimString(buyer.buyingTenant()));
        attributes.put("resellerOf", strings(buyer.resellerOf()));
        attributes.put("customerOf", strings(buyer.customerOf()));
        return entity(BUYING_PARTNER, buyer.id(), attributes);
    }

    /** A party of which nobody knows beforehand which role it has. */
    static Entity any(Object party) {
        if (party instanceof IndirectProvider provider) {
            return provider(provider);
        }
        if (party instanceof IndirectReseller reseller) {
            return reseller(reseller);
        }
        if (party instanceof DirectBillPartner partner) {
            return direct(partner);
        }
        if (party instanceof EndCustomer customer) {
            return customer(customer);
        }
        return entity(MICROSOFT, "Microsoft", Map.of());
    }

    private static Map<String, Value> partner(Partner partner) {
        Map<String, Value> attributes = member(partner);
        partner.mpaSigned().ifPresent(on -> attributes.put("mpaSigned", date(on)));
        return attributes;
    }

    private static Map<String, Value> member(CspMember member) {
        Map<String, Value> attributes = organization(member);
        attributes.put("cspTenant", new PrimString(member.cspTenant()));
        return attributes;
    }

    private static Map<String, Value> organization(Organization organization) {
        Map<String, Value> attributes = new HashMap<>();
        attributes.put("id", new PrimString(organization.id()));
        attributes.put("corporateGroup", new PrimString(organization.corporateGroup()));
        organization.market().ifPresent(market -> attributes.put("market", new PrimString(market.name())));
        return attributes;
    }

    private static Entity entity(EntityTypeName type, String id, Map<String, Value> attributes) {
        return new Entity(new EntityUID(type, id), attributes, Set.of(), Map.of());
    }

    private static CedarList strings(Collection<String> strings) {
        CedarList list = new CedarList();
        strings.forEach(string -> list.add(new PrimString(string)));
        return list;
    }

    static PrimLong date(LocalDate date) {
        return new PrimLong(date.toEpochDay() * MILLISECONDS);
    }
}
