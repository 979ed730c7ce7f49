package dev.chainrule.csp;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How partners may work with each other and with customers in Microsoft's Cloud Solution Provider (CSP) programme.
 *
 * <p>First who takes part, then what they transact, through whom, on what conditions, and what follows. Where the
 * document contradicts itself or leaves a choice, the element in question says which reading it takes, and why.
 */
@Policy(source = "Supported CSP partner relationships, 2023-01-11", version = "1")
public interface CspProgram {

    // Who takes part.

    interface Organization {
        /** Its PartnerID, or whatever else stands for one organisation and no other. */
        String id();

        /**
         * The country of the tenant with which it takes part, by its ISO 3166 code of two capital letters. Of a partner
         * that buys for its own use it is the tenant with which it buys.
         */
        String country();

        /** The group of affiliated companies to which it belongs. One that stands alone is a group of its own. */
        String corporateGroup();

        /** Its region in the programme, if its country lies in one. */
        default Optional<Market> market() {
            return Market.ofCountry(country());
        }
    }

    /** An organisation that is a partner in the programme, be it in that role or not. */
    interface CspMember extends Organization {
        /** The id of the tenant that it uses in the programme. */
        String cspTenant();
    }

    /** One in the role of a partner. There are three such roles: "Types of partner relationships". */
    interface Partner extends CspMember {
        /** When it signed the Microsoft Partner Agreement, if it has. */
        Optional<LocalDate> mpaSigned();
    }

    /** A partner that sells to end customers, which an indirect provider does not. */
    interface SellingPartner extends Partner {}

    @Party("Microsoft")
    interface Microsoft {}

    /** Also known as a distributor: it supports indirect resellers at scale. */
    @Party("indirect provider")
    interface IndirectProvider extends Partner {}

    /** A partner that Microsoft does not bill: it depends on indirect providers. */
    @Party("indirect reseller")
    interface IndirectReseller extends SellingPartner {
        /** The ids of the indirect providers whose reseller it is. */
        Set<String> resellerOf();

        /** When it was onboarded into Partner Center, if it was. */
        Optional<LocalDate> onboarded();

        /** When it enrolled as an indirect reseller, if it has. */
        Optional<LocalDate> enrolled();
    }

    /** A partner that Microsoft bills, and that takes on all that goes with it. */
    @Party("direct-bill partner")
    interface DirectBillPartner extends SellingPartner {
        /** Whether it is integrated with Microsoft through APIs. */
        boolean integratedThroughApis();

        /** What it provides to customers on an on-going basis. */
        Set<Service> services();
    }

    /** Whoever uses what is sold. */
    interface EndCustomer extends Organization {}

    @Party("customer")
    interface Customer extends EndCustomer {}

    /**
     * An organisation with the role of a partner elsewhere, of any of the three, that buys as a customer here: sample
     * scenario 4. It does not transact as a partner then, so it need not have signed the agreement of partners.
     */
    @Party("partner buying for its own use")
    interface PartnerAsCustomer extends EndCustomer, CspMember {
        /** The id of the tenant with which it buys. */
        String buyingTenant();

        /** The ids of the indirect providers whose reseller it is, with the tenant with which it buys. */
        Set<String> resellerOf();

        /** The ids of the indirect providers whose customer it is already, with the tenant with which it buys. */
        Set<String> customerOf();
    }

    // What they transact.

    /** The document calls all of its scenarios partner transactions, not the sales alone. */
    interface CspTransaction {
        @EffectiveDate
        LocalDate date();
    }

    /** What is done within relationships that exist already. */
    interface Business extends CspTransaction {}

    @Transaction
    interface Sale extends Business {
        OfferKind offer();

        /** Whether it is new business, and no renewal or change of what was sold before. */
        boolean newBusiness();

        /** The id of the tenant to which the services are provisioned. */
        String provisionedTo();

        TenantType tenantType();
    }

    /** An indirect provider associates the PartnerID of a reseller to a new CSP subscription. */
    @Transaction
    interface NewSubscription extends Business {
        /** The id of the subscription. */
        String subscription();
    }

    /** A partner manages a customer's subscriptions, or supports or bills the customer. */
    @Transaction
    interface Engagement extends Business {}

    /** Two organisations establish a relationship, as partners or as partner and customer. */
    @Transaction
    interface NewRelationship extends CspTransaction {}

    // Through whom.

    /**
     * A partner that wants to own the relationship with a customer end to end buys from Microsoft as a direct-bill
     * partner.
     */
    @Chain(cites = {"Sample scenario 1, relationship 1", "Types of partner relationships"})
    void direct(Sale sale, Microsoft microsoft, DirectBillPartner partner, EndCustomer customer);

    /**
     * Or it buys, as an indirect reseller, from an indirect provider that buys from Microsoft. There is no third way to
     * sell.
     */
    @Chain(cites = {"Sample scenario 1, relationship 2", "Types of partner relationships"})
    void indirect(
            Sale sale, Microsoft microsoft, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer);

    /**
     * An indirect provider places a subscription of its reseller's customer, with the reseller as its partner. The
     * document names the agreement for it, beside new business; what is sold along with it is a {@link Sale}, which is
     * asked for itself.
     */
    @Chain(cites = "Signing the Microsoft Partner Agreement (MPA)")
    void newSubscription(
            NewSubscription subscription, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer);

    /**
     * A customer may hire any number of partners, each in an engagement of its own. Whom sample scenario 3 calls "a
     * partner" is read as one that sells to end customers, since an indirect provider serves them on behalf of
     * resellers.
     */
    @Chain(cites = {"Sample scenario 3", "Types of partner relationships"})
    void engagement(Engagement engagement, SellingPartner partner, EndCustomer customer);

    /** An indirect provider serves a customer, for instance with support or billing, on behalf of its reseller. */
    @Chain(cites = "Types of partner relationships")
    void serviceOnBehalf(
            Engagement engagement, IndirectProvider provider, IndirectReseller reseller, EndCustomer customer);

    /**
     * An indirect provider takes on an indirect reseller. The document knows no other relationship between partners.
     */
    @Chain(cites = {"Sample scenario 8", "Types of partner relationships"})
    void partnership(NewRelationship relationship, IndirectProvider provider, IndirectReseller reseller);

    /**
     * Every partner may have customers. So may an indirect provider, though it sells only through resellers: sample
     * scenario 6 speaks of customer relationships with one.
     */
    @Chain(cites = "Sample scenario 6")
    void customerRelationship(NewRelationship relationship, Partner partner, EndCustomer customer);

    // On what conditions: to be a partner.

    /** From 2020-02-01 on every partner that transacts has signed the agreement, whatever its role. */
    @Rule(
            otherwise =
                    "The {partner} {partner.id} has not signed the Microsoft Partner Agreement by {transaction.date}",
            remedies = "Have {partner.id} sign the Microsoft Partner Agreement in Partner Center",
            cites = "Signing the Microsoft Partner Agreement (MPA)",
            from = "2020-02-01")
    static boolean signedMpa(CspTransaction transaction, Partner partner) {
        return done(partner.mpaSigned(), transaction.date());
    }

    /**
     * A reseller signs before a provider puts its PartnerID on a new subscription. Only the sentence on all partners
     * begins on 2020-02-01. The one on what a reseller cannot do before it signs names no date and stands in the
     * present tense: this rule and the next are read as in force on every date.
     */
    @Rule(
            otherwise = "{provider.id} cannot associate the PartnerID of {reseller.id} to the new subscription"
                    + " {subscription.subscription}: the {reseller} has not signed the Microsoft Partner Agreement by"
                    + " {subscription.date}",
            remedies = "Have {reseller.id} sign the Microsoft Partner Agreement in Partner Center",
            cites = "Signing the Microsoft Partner Agreement (MPA)")
    static boolean signedMpaBeforeNewSubscription(
            NewSubscription subscription, IndirectProvider provider, @Next IndirectReseller reseller) {
        return done(reseller.mpaSigned(), subscription.date());
    }

    /**
     * A reseller signs before a provider transacts new business with it. It is also the last of three things to do
     * first.
     */
    @Rule(
            otherwise =
                    "{provider.id} cannot transact new business with {reseller.id}: the {reseller} has not signed the"
                            + " Microsoft Partner Agreement by {sale.date}",
            remedies = "Have {reseller.id} sign the Microsoft Partner Agreement in Partner Center",
            cites = "Signing the Microsoft Partner Agreement (MPA)")
    static boolean signedMpaBeforeNewBusiness(Sale sale, IndirectProvider provider, @Next IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.mpaSigned(), sale.date());
    }

    /** The first of the three things that a reseller does before it can transact new business: to onboard. */
    @Rule(
            otherwise = "The {reseller} {reseller.id} cannot transact new business: it was not onboarded into Partner"
                    + " Center by {sale.date}",
            remedies = "Onboard {reseller.id} into Partner Center",
            cites = "Signing the Microsoft Partner Agreement (MPA)")
    static boolean onboardedBeforeNewBusiness(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.onboarded(), sale.date());
    }

    /** The second of the three: to enroll. */
    @Rule(
            otherwise = "The {reseller} {reseller.id} cannot transact new business: it was not enrolled as an indirect"
                    + " reseller by {sale.date}",
            remedies = "Enroll {reseller.id} as an indirect reseller",
            cites = "Signing the Microsoft Partner Agreement (MPA)")
    static boolean enrolledBeforeNewBusiness(Sale sale, IndirectReseller reseller) {
        return !sale.newBusiness() || done(reseller.enrolled(), sale.date());
    }

    /** A provider supplies, and serves customers for, resellers of its own: those with whom it has a relationship. */
    @Rule(
            otherwise = "{reseller.id} is no {reseller} of {provider.id}",
            remedies = "Establish an indirect provider-indirect reseller relationship between {provider.id} and"
                    + " {reseller.id}",
            cites = "Types of partner relationships")
    static boolean itsOwnReseller(Business business, IndirectProvider provider, @Next IndirectReseller reseller) {
        return reseller.resellerOf().contains(provider.id());
    }

    /**
     * A direct-bill partner is able to integrate with Microsoft using APIs. What the role demands is asked in every
     * transaction in which a partner has it.
     */
    @Rule(
            otherwise = "The {partner} {partner.id} is not integrated with Microsoft through APIs",
            remedies = {
                "Integrate {partner.id} with Microsoft through APIs",
                "Have {partner.id} transact as an indirect reseller, through an indirect provider"
            },
            cites = "Types of partner relationships")
    static boolean integratedThroughApis(CspTransaction transaction, DirectBillPartner partner) {
        return partner.integratedThroughApis();
    }

    /** A direct-bill partner provides billing, support and managed services to customers, and does not stop. */
    @Rule(
            otherwise = "The {partner} {partner.id} has to provide billing, support and managed services on an"
                    + " on-going basis; it provides {partner.services}",
            remedies = {
                "Have {partner.id} provide what is missing",
                "Have {partner.id} transact as an indirect reseller, through an indirect provider"
            },
            cites = "Types of partner relationships")
    static boolean providesAllServices(CspTransaction transaction, DirectBillPartner partner) {
        return partner.services().contains(Service.BILLING)
                && partner.services().contains(Service.SUPPORT)
                && partner.services().contains(Service.MANAGED_SERVICES);
    }

    // On what conditions: what is sold, to whom, for which tenant.

    /** What partners buy at the marketplace is Microsoft's or a third party's. Services that they add are their own. */
    @Rule(
            otherwise = "A {sale.offer} is not sold through the Microsoft marketplace",
            remedies = "Sell it outside this chain, beside the Microsoft and third-party offers",
            cites = "Types of partner relationships")
    static boolean fromTheMarketplace(Sale sale, Microsoft microsoft) {
        return sale.offer() == OfferKind.FIRST_PARTY || sale.offer() == OfferKind.THIRD_PARTY;
    }

    /** A partner that buys for its own use does so with another tenant than the one that it uses for CSP. */
    @Rule(
            otherwise =
                    "{buyer.id} cannot buy for its own use with {buyer.buyingTenant}, the tenant that it uses for CSP",
            remedies = "Have {buyer.id} buy with another tenant",
            cites = "Sample scenario 4")
    static boolean buysWithAnotherTenant(Sale sale, PartnerAsCustomer buyer) {
        return !buyer.buyingTenant().equals(buyer.cspTenant());
    }

    /**
     * What a partner buys is provisioned to a tenant of type Customer. It is asked of every sale: an ordinary customer
     * has no tenant of another type, and a partner that an order calls a customer does not get round it.
     */
    @Rule(
            otherwise =
                    "The tenant {sale.provisionedTo} is of type {sale.tenantType}; services can be provisioned only to"
                            + " a tenant of type Customer",
            remedies = "Provision the services to a tenant of type Customer, for internal use only",
            cites = "Sample scenario 4")
    static boolean intoCustomerTenant(Sale sale) {
        return sale.tenantType() == TenantType.CUSTOMER;
    }

    /** Whatever its type is said to be, a tenant that the buyer or a seller uses for CSP is not provisioned to. */
    @Rule(
            otherwise = "The tenant {sale.provisionedTo} is the one that {member.id} uses for CSP; services cannot be"
                    + " provisioned to it",
            remedies = "Provision the services to a tenant of type Customer, for internal use only",
            cites = "Sample scenario 4")
    static boolean notIntoCspTenant(Sale sale, CspMember member) {
        return !sale.provisionedTo().equals(member.cspTenant());
    }

    /**
     * "Partners are not allowed to sell to themselves or to their affiliates as end customers": read as every partner
     * of the chain, not as the last one alone, for through a reseller a provider would sell to itself all the same.
     * That leaves a partner the way of sample scenario 4, to buy from another, where that other's provider is not its
     * own group. A reseller is no end customer, so that a provider may supply one that is its affiliate.
     */
    @Rule(
            otherwise = "The {seller} {seller.id} (of {seller.corporateGroup}) cannot sell to {buyer.id} (of"
                    + " {buyer.corporateGroup}): a partner does not sell to itself or to an affiliate as end customer",
            remedies = "Have {buyer.id} buy from an indirect reseller or a direct-bill partner of another group, with"
                    + " no provider of {seller.corporateGroup} in the chain",
            cites = "Sample scenario 5")
    static boolean notToItselfOrAffiliate(Sale sale, Partner seller, EndCustomer buyer) {
        return !seller.id().equals(buyer.id()) && !seller.corporateGroup().equals(buyer.corporateGroup());
    }

    /**
     * A provider-reseller relationship bars every new relationship of the two as provider and end customer.
     * Relationships are those of a tenant: with another one, as in option 1, a reseller may become a customer. A subscription is placed for
     * who has bought and a service is for who is a customer: it is the sale and the relationship that are asked.
     */
    @Rule(
            otherwise =
                    "{customer.id} is an indirect reseller of {provider.id} and cannot establish a relationship with"
                            + " it as an end customer",
            remedies = {Scenario6.OPTION_1, Scenario6.OPTION_2, Scenario6.OPTION_3},
            cites = "Sample scenario 6")
    static boolean notCustomerOfItsProvider(
            NewRelationship relationship, IndirectProvider provider, PartnerAsCustomer customer) {
        return !customer.resellerOf().contains(provider.id());
    }

    /**
     * Sample scenario 6 asks about a purchase from an indirect provider, and scenarios 1 and 4 let a partner buy only
     * from a reseller or a direct-bill partner. Read as a purchase through another reseller of the same provider: it
     * makes the buyer a customer of the provider, unless it is one already (option 3).
     */
    @Rule(
            otherwise = "{customer.id} is an indirect reseller of {provider.id} and cannot buy as its end customer",
            remedies = {Scenario6.OPTION_1, Scenario6.OPTION_2, Scenario6.OPTION_3},
            cites = "Sample scenario 6")
    static boolean notBuyingFromItsProvider(Sale sale, IndirectProvider provider, PartnerAsCustomer customer) {
        return !customer.resellerOf().contains(provider.id())
                || customer.customerOf().contains(provider.id());
    }

    // On what conditions: regions. They are asked of every transaction, for each is one between seller and customer or
    // between partners. An organisation without a market fails once, and not again beside each neighbour.

    /** Who is in no region of the programme is in the same region as nobody. */
    @Rule(
            otherwise = "{organization.id} is in {organization.country}, a country that belongs to no market of the"
                    + " programme",
            remedies = "Check the country of {organization.id}: it is written as two capital letters, as in DE",
            cites = {"Sample scenario 7", "Sample scenario 8"})
    static boolean inSomeMarket(CspTransaction transaction, Organization organization) {
        return organization.market().isPresent();
    }

    /** A partner sells only to customers of its own region. */
    @Rule(
            otherwise = "The {seller} {seller.id} can sell only to customers in its own region, {seller.market};"
                    + " {buyer.id} is in {buyer.country}, {buyer.market}",
            remedies = "Have {buyer.id} buy from a partner in {buyer.market}",
            cites = "Sample scenario 7")
    static boolean customerInSameMarket(CspTransaction transaction, Partner seller, @Next EndCustomer buyer) {
        return sameIfAny(seller.market(), buyer.market());
    }

    /** A partner has relationships only with partners of its own region, whether it establishes or uses them. */
    @Rule(
            otherwise = "The {first} {first.id} can have relationships only with partners in its own region,"
                    + " {first.market}; the {second} {second.id} is in {second.country}, {second.market}",
            remedies = "Find an indirect provider in {second.market} for {second.id}",
            cites = "Sample scenario 8")
    static boolean partnerInSameMarket(CspTransaction transaction, Partner first, @Next Partner second) {
        return sameIfAny(first.market(), second.market());
    }

    // What follows.

    /** A reseller has no direct billing relationship with Microsoft: no chain has this shape. */
    @Guarantee(cites = "Types of partner relationships")
    static boolean noResellerBuysFromMicrosoft(Microsoft microsoft, @Next IndirectReseller reseller) {
        return false;
    }

    /** Microsoft sells to partners only. */
    @Guarantee(cites = "Sample scenario 1")
    static boolean microsoftDoesNotSellToEndCustomers(Sale sale, Microsoft microsoft, @Next EndCustomer customer) {
        return false;
    }

    /** An indirect provider sells through resellers only, to partners that buy for their own use as well. */
    @Guarantee(cites = {"Sample scenario 1", "Sample scenario 4"})
    static boolean providersDoNotSellToEndCustomers(Sale sale, IndirectProvider provider, @Next EndCustomer customer) {
        return false;
    }

    /** Who sells to end customers sells to nobody else: no chain has a second reseller. */
    @Guarantee(cites = "Sample scenario 1")
    static boolean sellingPartnersSupplyNoPartner(Sale sale, SellingPartner seller, Partner buyer) {
        return false;
    }

    /** No partner transacts unsigned from 2020-02-01 on. */
    @Guarantee(cites = "Signing the Microsoft Partner Agreement (MPA)")
    static boolean nobodyTransactsUnsigned(CspTransaction transaction, Partner partner) {
        return transaction.date().isBefore(LocalDate.of(2020, 2, 1)) || done(partner.mpaSigned(), transaction.date());
    }

    /** Nothing is provisioned to a tenant of type CSP, nor to one that anyone in the chain uses for CSP. */
    @Guarantee(cites = "Sample scenario 4")
    static boolean nothingIsProvisionedIntoACspTenant(Sale sale, CspMember member) {
        return sale.tenantType() != TenantType.CSP && !sale.provisionedTo().equals(member.cspTenant());
    }

    /** Nobody sells to itself or to an affiliate as end customer. */
    @Guarantee(cites = "Sample scenario 5")
    static boolean nobodySellsToItselfOrAnAffiliate(Sale sale, Partner seller, EndCustomer buyer) {
        return !seller.id().equals(buyer.id()) && !seller.corporateGroup().equals(buyer.corporateGroup());
    }

    /** No chain begins in one region and ends in another, however many partners are between. */
    @Guarantee(cites = {"Sample scenario 7", "Sample scenario 8"})
    static boolean nothingCrossesAMarket(CspTransaction transaction, Partner seller, Organization buyer) {
        return seller.market().isPresent() && seller.market().equals(buyer.market());
    }

    // How it is told.

    /**
     * Whether something was done on a date or before. The document has days and no hours, so what is done on a day is
     * done for the whole of it: who signs on the day of a sale has signed before it.
     */
    private static boolean done(Optional<LocalDate> on, LocalDate date) {
        return on.isPresent() && !on.get().isAfter(date);
    }

    /** Whether they are the same, or one of them lies in none, which {@link #inSomeMarket} is about. */
    private static boolean sameIfAny(Optional<Market> one, Optional<Market> other) {
        return one.equals(other) || one.isEmpty() || other.isEmpty();
    }
}
