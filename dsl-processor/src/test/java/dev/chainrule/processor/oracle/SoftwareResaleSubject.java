package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.SoftwareResale;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Customer;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Market;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Organization;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Partner;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Reseller;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Sale;
import dev.chainrule.processor.oracle.policies.SoftwareResale.Vendor;
import java.util.List;

/** What does {@link SoftwareResale} say? */
final class SoftwareResaleSubject {

    private SoftwareResaleSubject() {}

    static Subject subject() {
        return new Subject(description(), facts());
    }

    private static Description description() {
        return Describe.policy(SoftwareResale.class, "2023-01")
                .party("vendor", Vendor.class)
                .party("indirect provider", SoftwareResale.Provider.class)
                .party("indirect reseller", Reseller.class)
                .party("customer", Customer.class)
                .dated(Sale.class, "date")
                .chain(
                        "direct",
                        chain -> chain.one("vendor", Vendor.class)
                                .on("sale", Sale.class)
                                .one("reseller", Reseller.class)
                                .one("customer", Customer.class))
                .chain(
                        "indirect",
                        chain -> chain.on("sale", Sale.class)
                                .one("vendor", Vendor.class)
                                .one("provider", SoftwareResale.Provider.class)
                                .one("reseller", Reseller.class)
                                .one("customer", Customer.class))
                .rule(
                        "signedAgreement",
                        rule -> rule.on("sale", Sale.class)
                                .any("partner", Partner.class)
                                .code("agreement")
                                .from("2020-02-01")
                                .says("The {partner} {partner.id} has not signed the agreement")
                                .cites("Chapter 3", "Chapter 3, note")
                                .remedies("Ask {partner.id} to sign", "Choose another {partner}"))
                .rule(
                        "sameMarket",
                        rule -> rule.on("sale", Sale.class)
                                .any("seller", Partner.class)
                                .next("buyer", Organization.class)
                                .reads("seller.market", "buyer.market")
                                .says("The {seller} {seller.id} sells only in {seller.market};"
                                        + " the {buyer} {buyer.id} is in {buyer.market}"))
                .rule(
                        "differentGroups",
                        rule -> rule.any("above", Organization.class)
                                .any("below", Organization.class)
                                .reads("above.group", "below.group")
                                .says("{above.id} and {below.id} belong to one group")
                                .cites("Chapter 4"))
                .rule("enrolled", rule -> rule.any("reseller", Reseller.class).says("The {reseller} is not enrolled"))
                .rule("someSeats", rule -> rule.on("sale", Sale.class).says("The {sale} is of {sale.seats} seats"))
                .rule(
                        "rated",
                        rule -> rule.any("vendor", Vendor.class)
                                .next("provider", SoftwareResale.Provider.class)
                                .reads("provider.rating")
                                .says("The {provider} is rated {provider.rating} only"))
                .rule(
                        "fewerSeatsThanEmployees",
                        rule -> rule.on("sale", Sale.class)
                                .any("reseller", Reseller.class)
                                .next("customer", Customer.class)
                                .reads("sale.offer")
                                .warns()
                                .says("{customer.employees} employees, {sale.seats} seats of {sale.offer}: {{sic}")
                                .remedies("Ask the {customer} why"))
                .rule(
                        "oneGroupEach",
                        rule -> rule.any("a", Organization.class)
                                .any("b", Organization.class)
                                .reads("a.id", "a.group", "b.id", "b.group")
                                .says("{a.id} is in two groups, {a.group} and {b.group}"))
                .done();
    }

    private static Facts facts() {
        return new Facts()
                .of("id", Facts.names("P", 1000), List.of("P0", "P1"))
                .of("market", List.of(Market.EUROPE), List.of(Market.AMERICAS, Market.ASIA))
                .of("group", Facts.names("G", 1000), List.of("G0", "G1"))
                .of("signedAgreement", List.of(true), List.of(false))
                .of("rating", List.of(3, 4, 5), List.of(0, 2))
                .of("enrolled", List.of(true), List.of(false))
                .of("employees", List.of(50, 500), List.of(0, 1))
                .of("offer", List.of("seat", "server"), List.of(""))
                .of("seats", List.of(1, 20, 50), List.of(-1, 0, 1000));
    }
}
