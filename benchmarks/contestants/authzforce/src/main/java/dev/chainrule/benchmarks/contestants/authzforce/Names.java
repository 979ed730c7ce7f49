package dev.chainrule.benchmarks.contestants.authzforce;

import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_1_0_ACCESS_SUBJECT;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_1_0_INTERMEDIARY_SUBJECT;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_1_0_RECIPIENT_SUBJECT;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_3_0_ACTION;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_3_0_RESOURCE;

import java.util.Optional;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory;
import org.ow2.authzforce.xacml.identifiers.XacmlAttributeId;

/** What is an attribute called in full? With the category of the party that has it; each name is made once. */
final class Names {

    /** Every attribute has one, so that AuthzForce need not keep a second copy of each under a name without. */
    private static final Optional<String> ISSUER = Optional.of("orders");

    static final AttributeFqn ACTION = name(XACML_3_0_ACTION, XacmlAttributeId.XACML_1_0_ACTION_ID.value());
    static final AttributeFqn DATE = name(XACML_3_0_RESOURCE, "date");
    static final AttributeFqn OFFER = name(XACML_3_0_RESOURCE, "offer");
    static final AttributeFqn NEW_BUSINESS = name(XACML_3_0_RESOURCE, "newBusiness");
    static final AttributeFqn PROVISIONED_TO = name(XACML_3_0_RESOURCE, "provisionedTo");
    static final AttributeFqn TENANT_TYPE = name(XACML_3_0_RESOURCE, "tenantType");

    /** Of whom sells to the end customer. */
    static final Names SELLER = new Names(XACML_1_0_ACCESS_SUBJECT);

    /** Of the one from whom the seller buys, where that is not Microsoft. */
    static final Names PROVIDER = new Names(XACML_1_0_INTERMEDIARY_SUBJECT);

    static final Names BUYER = new Names(XACML_1_0_RECIPIENT_SUBJECT);

    final AttributeFqn role;
    final AttributeFqn id;
    final AttributeFqn corporateGroup;
    final AttributeFqn market;
    final AttributeFqn cspTenant;
    final AttributeFqn mpaSigned;
    final AttributeFqn resellerOf;
    final AttributeFqn onboarded;
    final AttributeFqn enrolled;
    final AttributeFqn integratedThroughApis;
    final AttributeFqn services;
    final AttributeFqn buyingTenant;
    final AttributeFqn customerOf;

    private Names(XacmlAttributeCategory category) {
        role = name(category, "role");
        id = name(category, "id");
        corporateGroup = name(category, "corporateGroup");
        market = name(category, "market");
        cspTenant = name(category, "cspTenant");
        mpaSigned = name(category, "mpaSigned");
        resellerOf = name(category, "resellerOf");
        onboarded = name(category, "onboarded");
        enrolled = name(category, "enrolled");
        integratedThroughApis = name(category, "integratedThroughApis");
        services = name(category, "services");
        buyingTenant = name(category, "buyingTenant");
        customerOf = name(category, "customerOf");
    }

    private static AttributeFqn name(XacmlAttributeCategory category, String id) {
        return AttributeFqns.newInstance(category.value(), ISSUER, id);
    }
}
