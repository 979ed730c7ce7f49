package dev.chainrule.benchmarks.contestants.kiedmn;

import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.CspMember;
import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Organization;
import dev.chainrule.csp.CspProgram.Partner;
import dev.chainrule.csp.CspProgram.PartnerAsCustomer;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in FEEL's terms: contexts, lists and strings. */
final class Inputs {

    private Inputs() {}

    static Map<String, Object> of(SaleRequest request) {
        Map<String, Object> inputs = new HashMap<>();
        if (request instanceof SaleRequest.Direct direct) {
            inputs.put("sale", sale(direct.sale()));
            inputs.put("partner", directBillPartner(direct.partner()));
            inputs.put("customer", customer(direct.customer()));
        } else if (request instanceof SaleRequest.Indirect indirect) {
            inputs.put("sale", sale(indirect.sale()));
            inputs.put("provider", partner(indirect.provider()));
            inputs.put("reseller", reseller(indirect.reseller()));
            inputs.put("customer", customer(indirect.customer()));
        }
        return inputs;
    }

    private static Map<String, @Nullable Object> sale(Sale sale) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("date", sale.date());
        fields.put("offer", sale.offer().name());
        fields.put("newBusiness", sale.newBusiness());
        fields.put("provisionedTo", sale.provisionedTo());
        fields.put("tenantType", sale.tenantType().name());
        return fields;
    }

    private static Map<String, @Nullable Object> directBillPartner(DirectBillPartner partner) {
        Map<String, @Nullable Object> fields = partner(partner);
        fields.put("integratedThroughApis", partner.integratedThroughApis());
        fields.put("services", partner.services().stream().map(Service::name).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> reseller(IndirectReseller reseller) {
        Map<String, @Nullable Object> fields = partner(reseller);
        fields.put("resellerOf", List.copyOf(reseller.resellerOf()));
        fields.put("onboarded", reseller.onboarded().orElse(null));
        fields.put("enrolled", reseller.enrolled().orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> partner(Partner partner) {
        Map<String, @Nullable Object> fields = member(partner);
        fields.put("mpaSigned", partner.mpaSigned().orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> customer(EndCustomer customer) {
        if (!(customer instanceof PartnerAsCustomer buyer)) {
            Map<String, @Nullable Object> fields = organization(customer);
            fields.put("buysForItself", false);
            return fields;
        }
        Map<String, @Nullable Object> fields = member(buyer);
        fields.put("buysForItself", true);
        fields.put("buyingTenant", buyer.buyingTenant());
        fields.put("resellerOf", List.copyOf(buyer.resellerOf()));
        fields.put("customerOf", List.copyOf(buyer.customerOf()));
        return fields;
    }

    private static Map<String, @Nullable Object> member(CspMember member) {
        Map<String, @Nullable Object> fields = organization(member);
        fields.put("cspTenant", member.cspTenant());
        return fields;
    }

    private static Map<String, @Nullable Object> organization(Organization organization) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("id", organization.id());
        fields.put("corporateGroup", organization.corporateGroup());
        fields.put("market", organization.market().map(Market::name).orElse(null));
        return fields;
    }
}
