package dev.chainrule.benchmarks.contestants.authzforce;

import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.value.AttributeValue;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.BooleanValue;
import org.ow2.authzforce.core.pdp.api.value.Datatype;
import org.ow2.authzforce.core.pdp.api.value.IntegerValue;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;

/** The attributes of one request. A party's attributes are in the category that its place in the sale has. */
final class Attributes {

    private final DecisionRequestBuilder<?> builder;

    Attributes(DecisionRequestBuilder<?> builder) {
        this.builder = builder;
    }

    DecisionRequest request() {
        return builder.build(false);
    }

    void action(String action) {
        put(Names.ACTION, action);
    }

    void sale(Sale sale) {
        put(Names.DATE, sale.date());
        put(Names.OFFER, sale.offer().name());
        put(Names.NEW_BUSINESS, sale.newBusiness());
        put(Names.PROVISIONED_TO, sale.provisionedTo());
        put(Names.TENANT_TYPE, sale.tenantType().name());
    }

    void provider(Names names, IndirectProvider provider) {
        put(names.role, "IndirectProvider");
        partner(names, provider);
    }

    void reseller(Names names, IndirectReseller reseller) {
        put(names.role, "IndirectReseller");
        partner(names, reseller);
        put(names.resellerOf, reseller.resellerOf());
        reseller.onboarded().ifPresent(on -> put(names.onboarded, on));
        reseller.enrolled().ifPresent(on -> put(names.enrolled, on));
    }

    void direct(Names names, DirectBillPartner partner) {
        put(names.role, "DirectBillPartner");
        partner(names, partner);
        put(names.integratedThroughApis, partner.integratedThroughApis());
        put(names.services, partner.services().stream().map(Enum::name).toList());
    }

    void customer(Names names, EndCustomer customer) {
        if (customer instanceof PartnerAsCustomer buyer) {
            put(names.role, "PartnerAsCustomer");
            member(names, buyer);
            put(names.buyingTenant, buyer.buyingTenant());
            put(names.resellerOf, buyer.resellerOf());
            put(names.customerOf, buyer.customerOf());
        } else {
            put(names.role, "Customer");
            organization(names, customer);
        }
    }

    /** A party of which nobody knows beforehand which role it has. */
    void any(Names names, Object party) {
        if (party instanceof IndirectProvider provider) {
            provider(names, provider);
        } else if (party instanceof IndirectReseller reseller) {
            reseller(names, reseller);
        } else if (party instanceof DirectBillPartner partner) {
            direct(names, partner);
        } else if (party instanceof EndCustomer customer) {
            customer(names, customer);
        } else {
            put(names.role, "Microsoft");
        }
    }

    private void partner(Names names, Partner partner) {
        member(names, partner);
        partner.mpaSigned().ifPresent(on -> put(names.mpaSigned, on));
    }

    private void member(Names names, CspMember member) {
        organization(names, member);
        put(names.cspTenant, member.cspTenant());
    }

    private void organization(Names names, Organization organization) {
        put(names.id, organization.id());
        put(names.corporateGroup, organization.corporateGroup());
        organization.market().ifPresent(market -> put(names.market, market.name()));
    }

    private void put(AttributeFqn name, String value) {
        put(name, StandardDatatypes.STRING, new StringValue(value));
    }

    private void put(AttributeFqn name, boolean value) {
        put(name, StandardDatatypes.BOOLEAN, BooleanValue.valueOf(value));
    }

    private void put(AttributeFqn name, LocalDate value) {
        put(name, StandardDatatypes.INTEGER, IntegerValue.valueOf(Math.toIntExact(value.toEpochDay())));
    }

    private <V extends AttributeValue> void put(AttributeFqn name, Datatype<V> type, V value) {
        builder.putNamedAttributeIfAbsent(name, Bags.singletonAttributeBag(type, value));
    }

    private void put(AttributeFqn name, Collection<String> values) {
        List<StringValue> bag = new ArrayList<>(values.size());
        values.forEach(value -> bag.add(new StringValue(value)));
        builder.putNamedAttributeIfAbsent(name, Bags.newAttributeBag(StandardDatatypes.STRING, bag));
    }
}
