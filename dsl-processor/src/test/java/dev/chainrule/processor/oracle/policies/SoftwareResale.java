package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Who may resell software: single positions, neighbours, pairs, one dated rule, a given and a warning. */
@Policy(source = "Reseller programme guide, spring edition", version = "2023-01")
public interface SoftwareResale {

    enum Market {
        EUROPE,
        AMERICAS,
        ASIA
    }

    interface Organization {
        String id();

        Market market();

        String group();
    }

    interface Partner extends Organization {
        boolean signedAgreement();
    }

    @Party("vendor")
    interface Vendor {}

    @Party("indirect provider")
    interface Provider extends Partner {
        Integer rating();
    }

    @Party("indirect reseller")
    interface Reseller extends Partner {
        boolean enrolled();
    }

    @Party("customer")
    interface Customer extends Organization {
        int employees();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();

        String offer();

        int seats();
    }

    @Chain(cites = "Chapter 2, direct model")
    void direct(Vendor vendor, Sale sale, Reseller reseller, Customer customer);

    @Chain(cites = {"Chapter 2, indirect model", "Appendix A"})
    void indirect(Sale sale, Vendor vendor, Provider provider, Reseller reseller, Customer customer);

    @Rule(
            otherwise = "The {partner} {partner.id} has not signed the agreement",
            code = "agreement",
            cites = {"Chapter 3", "Chapter 3, note"},
            remedies = {"Ask {partner.id} to sign", "Choose another {partner}"},
            from = "2020-02-01")
    static boolean signedAgreement(Sale sale, Partner partner) {
        return partner.signedAgreement();
    }

    @Rule(
            otherwise =
                    "The {seller} {seller.id} sells only in {seller.market}; the {buyer} {buyer.id} is in {buyer.market}")
    static boolean sameMarket(Sale sale, Partner seller, @Next Organization buyer) {
        return seller.market() == buyer.market();
    }

    @Rule(otherwise = "{above.id} and {below.id} belong to one group", cites = "Chapter 4")
    static boolean differentGroups(Organization above, Organization below) {
        return !above.group().equals(below.group());
    }

    @Rule(otherwise = "The {reseller} is not enrolled")
    static boolean enrolled(Reseller reseller) {
        return reseller.enrolled();
    }

    @Rule(otherwise = "The {sale} is of {sale.seats} seats")
    static boolean someSeats(Sale sale) {
        return sale.seats() > 0;
    }

    @Rule(otherwise = "The {provider} is rated {provider.rating} only")
    static boolean rated(Vendor vendor, @Next Provider provider) {
        return provider.rating() >= 3;
    }

    @Rule(
            otherwise = "{customer.employees} employees, {sale.seats} seats of {sale.offer}: {{sic}",
            remedies = "Ask the {customer} why",
            severity = Severity.WARNING)
    static boolean fewerSeatsThanEmployees(Sale sale, Reseller reseller, @Next Customer customer) {
        return sale.offer().equals("server") || sale.seats() <= customer.employees();
    }

    @Given(otherwise = "{a.id} is in two groups, {a.group} and {b.group}")
    static boolean oneGroupEach(Organization a, Organization b) {
        return !a.id().equals(b.id()) || a.group().equals(b.group());
    }

    @Guarantee(cites = "Chapter 1")
    static boolean noCustomerBuysFromTheVendor(Vendor vendor, @Next Customer customer) {
        return false;
    }
}
