package dev.chainrule.benchmarks.contestants.cel;

import dev.cel.common.CelVarDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.stream.Stream;

/** Which variables may the expressions for a kind of sale read? */
final class Declarations {

    private static final CelType STRINGS = ListType.create(SimpleType.STRING);

    private static final List<CelVarDecl> SALE = List.of(
            CelVarDecl.newVarDeclaration("sale.date", SimpleType.INT),
            CelVarDecl.newVarDeclaration("sale.offer", SimpleType.STRING),
            CelVarDecl.newVarDeclaration("sale.newBusiness", SimpleType.BOOL),
            CelVarDecl.newVarDeclaration("sale.provisionedTo", SimpleType.STRING),
            CelVarDecl.newVarDeclaration("sale.tenantType", SimpleType.STRING));

    private static final List<CelVarDecl> CUSTOMER = List.of(
            CelVarDecl.newVarDeclaration("customer.isPartner", SimpleType.BOOL),
            CelVarDecl.newVarDeclaration("customer.cspTenant", SimpleType.STRING),
            CelVarDecl.newVarDeclaration("customer.buyingTenant", SimpleType.STRING),
            CelVarDecl.newVarDeclaration("customer.resellerOf", STRINGS),
            CelVarDecl.newVarDeclaration("customer.customerOf", STRINGS));

    private static final List<CelVarDecl> DIRECT_BILL = List.of(
            CelVarDecl.newVarDeclaration("partner.integratedThroughApis", SimpleType.BOOL),
            CelVarDecl.newVarDeclaration("partner.providesBilling", SimpleType.BOOL),
            CelVarDecl.newVarDeclaration("partner.providesSupport", SimpleType.BOOL),
            CelVarDecl.newVarDeclaration("partner.providesManagedServices", SimpleType.BOOL));

    private static final List<CelVarDecl> RESELLER = List.of(
            CelVarDecl.newVarDeclaration("reseller.resellerOf", STRINGS),
            CelVarDecl.newVarDeclaration("reseller.onboarded", SimpleType.INT),
            CelVarDecl.newVarDeclaration("reseller.enrolled", SimpleType.INT));

    private Declarations() {}

    static List<CelVarDecl> direct() {
        return Stream.of(SALE, partner("partner"), DIRECT_BILL, organization("customer"), CUSTOMER)
                .flatMap(List::stream)
                .toList();
    }

    static List<CelVarDecl> indirect() {
        return Stream.of(SALE, partner("provider"), partner("reseller"), RESELLER, organization("customer"), CUSTOMER)
                .flatMap(List::stream)
                .toList();
    }

    private static List<CelVarDecl> organization(String name) {
        return List.of(
                CelVarDecl.newVarDeclaration(name + ".id", SimpleType.STRING),
                CelVarDecl.newVarDeclaration(name + ".corporateGroup", SimpleType.STRING),
                CelVarDecl.newVarDeclaration(name + ".market", SimpleType.STRING));
    }

    private static List<CelVarDecl> partner(String name) {
        return Stream.concat(
                        organization(name).stream(),
                        Stream.of(
                                CelVarDecl.newVarDeclaration(name + ".cspTenant", SimpleType.STRING),
                                CelVarDecl.newVarDeclaration(name + ".mpaSigned", SimpleType.INT)))
                .toList();
    }
}
