package dev.chainrule.benchmarks.work;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Microsoft;
import dev.chainrule.csp.CspProgram.Sale;
import dev.chainrule.csp.Market;
import dev.chainrule.csp.OfferKind;
import dev.chainrule.csp.Service;
import dev.chainrule.csp.TenantType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A sale as it comes about: all is in order at first, then some of it is spoilt. An order system keeps a party once, however many of
 * its sales there are; what is spoilt is another party.
 */
final class SaleDraft {

    /** Of a hundred sales so many are spoilt, though not all of these break a rule. */
    private static final int BROKEN = 35;

    /** Of a hundred so many have parties in an order in which nobody may sell. */
    private static final int DISORDERLY = 4;

    /** So many of the rules are broken at most, if any. */
    private static final int MOST_SPOILT = 3;

    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 5 * 365;

    /** Countries of a market each, several where there are. */
    private static final List<List<String>> MARKETS = List.of(
            List.of("DE", "FR", "NL", "PL"),
            List.of("US"),
            List.of("JP"),
            List.of("AU", "FJ"),
            List.of("BR"),
            List.of("CL", "AR", "PE"));

    /** So many of them there are in each market. */
    private static final int PROVIDERS = 4;

    private static final int SELLERS = 30;
    private static final int CUSTOMERS = 200;

    private static final List<Service> SERVICES = List.of(Service.values());

    /** A country in no market. */
    private static final String NOWHERE = "CN";

    private final SplittableRandom random;
    private final Register register;
    private final int provider;
    private final int seller;
    private final int customer;
    private final boolean indirect;
    private final boolean buysForItself;
    private final LocalDate date;

    private OfferKind offer;
    private TenantType tenantType = TenantType.CUSTOMER;
    private boolean newBusiness;
    private String provisionedTo;
    private String providerCountry;
    private String sellerCountry;
    private String customerCountry;
    private String customerId;
    private String customerGroup;
    private Optional<LocalDate> providerSigned;
    private Optional<LocalDate> sellerSigned;
    private Optional<LocalDate> onboarded;
    private Optional<LocalDate> enrolled;
    private boolean ownReseller = true;
    private boolean integrated = true;
    private boolean buysFromItsProvider;
    private String buyingTenant;
    private final EnumSet<Service> services = EnumSet.allOf(Service.class);

    private SaleDraft(SplittableRandom random, Register register) {
        this.random = random;
        this.register = register;
        int region = random.nextInt(MARKETS.size());
        List<String> market = MARKETS.get(region);
        this.provider = region * PROVIDERS + random.nextInt(PROVIDERS);
        this.seller = region * SELLERS + random.nextInt(SELLERS);
        this.customer = region * CUSTOMERS + random.nextInt(CUSTOMERS);
        this.indirect = random.nextInt(10) < 6;
        this.buysForItself = random.nextInt(10) < 2;
        this.date = EARLIEST.plusDays(random.nextInt(DAYS));
        providerCountry = market.get(provider % market.size());
        sellerCountry = market.get(seller % market.size());
        customerCountry = market.get(customer % market.size());
        offer = random.nextBoolean() ? OfferKind.FIRST_PARTY : OfferKind.THIRD_PARTY;
        newBusiness = random.nextInt(4) > 0;
        provisionedTo = "tenant-c" + customer;
        customerId = "c" + customer;
        customerGroup = "group-c" + customer;
        buyingTenant = "tenant-b" + customer;
        providerSigned = before(provider);
        sellerSigned = before(seller);
        onboarded = before(seller);
        enrolled = before(seller);
    }

    static SaleDraft drawn(SplittableRandom random, Register register) {
        SaleDraft draft = new SaleDraft(random, register);
        if (random.nextInt(100) < BROKEN) {
            int spoilt = 1 + random.nextInt(MOST_SPOILT);
            for (int i = 0; i < spoilt; i++) {
                draft.spoil();
            }
        }
        return draft;
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Optional<LocalDate> before(int party) {
        return Optional.of(EARLIEST.minusDays(party % 300));
    }

    private Optional<LocalDate> tooLate() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(date.plusDays(1 + random.nextInt(30)));
    }

    private void spoil() {
        switch (random.nextInt(17)) {
            case 0 -> providerSigned = tooLate();
            case 1 -> sellerSigned = tooLate();
            case 2 -> onboarded = tooLate();
            case 3 -> enrolled = tooLate();
            case 4 -> ownReseller = false;
            case 5 -> integrated = false;
            case 6 -> services.remove(anyOf(SERVICES));
            case 7 -> offer = OfferKind.OWN_SERVICE;
            case 8 -> tenantType = TenantType.CSP;
            case 9 -> provisionedTo = "tenant-s" + seller;
            case 10 -> provisionedTo = "tenant-p" + provider;
            case 11 -> customerGroup = "group-s" + seller;
            case 12 -> customerId = "p" + provider;
            case 13 -> buyingTenant = "tenant-x" + customer;
            case 14 -> buysFromItsProvider = true;
            case 15 -> customerCountry = random.nextBoolean() ? NOWHERE : "IN";
            default -> providerCountry = random.nextBoolean() ? NOWHERE : "KR";
        }
    }

    SaleRequest request() {
        Sale sale = new Facts.Order(register.kept(date), offer, newBusiness, register.kept(provisionedTo), tenantType);
        Microsoft microsoft = Facts.Vendor.MICROSOFT;
        EndCustomer customer = register.kept(customer());
        if (random.nextInt(100) < DISORDERLY) {
            return new SaleRequest.Other(sale, disorderly(microsoft, customer));
        }
        if (indirect) {
            IndirectProvider provider = register.kept(provider());
            IndirectReseller reseller = register.kept(reseller());
            return new SaleRequest.Indirect(
                    sale, microsoft, provider, reseller, customer, List.of(microsoft, provider, reseller, customer));
        }
        DirectBillPartner partner = register.kept(partner());
        return new SaleRequest.Direct(sale, microsoft, partner, customer, List.of(microsoft, partner, customer));
    }

    /** Each is a way to sell that somebody has tried. */
    private List<Object> disorderly(Microsoft microsoft, EndCustomer customer) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(microsoft, reseller(), customer);
            case 1 -> List.of(microsoft, provider(), customer);
            case 2 -> List.of(microsoft, customer);
            case 3 -> List.of(microsoft, partner(), reseller(), customer);
            default -> List.of(provider(), reseller(), customer);
        };
    }

    private IndirectProvider provider() {
        return new Facts.Provider(
                "p" + provider,
                providerCountry,
                Market.ofCountry(providerCountry),
                "group-p" + provider,
                "tenant-p" + provider,
                providerSigned);
    }

    private IndirectReseller reseller() {
        List<String> providers = new ArrayList<>(List.of("p-other" + provider));
        if (ownReseller) {
            providers.add("p" + provider);
        }
        return new Facts.Reseller(
                "s" + seller,
                sellerCountry,
                Market.ofCountry(sellerCountry),
                "group-s" + seller,
                "tenant-s" + seller,
                sellerSigned,
                Set.copyOf(providers),
                onboarded,
                enrolled);
    }

    private DirectBillPartner partner() {
        return new Facts.DirectPartner(
                "s" + seller,
                sellerCountry,
                Market.ofCountry(sellerCountry),
                "group-s" + seller,
                "tenant-s" + seller,
                sellerSigned,
                integrated,
                EnumSet.copyOf(services));
    }

    private EndCustomer customer() {
        if (!buysForItself) {
            return new Facts.Client(customerId, customerCountry, Market.ofCountry(customerCountry), customerGroup);
        }
        return new Facts.BuyingPartner(
                customerId,
                customerCountry,
                Market.ofCountry(customerCountry),
                customerGroup,
                "tenant-x" + customer,
                buyingTenant,
                buysFromItsProvider ? Set.of("p" + provider) : Set.of("p-other" + provider),
                customer % 3 == 0 ? Set.of("p" + provider) : Set.of());
    }
}
