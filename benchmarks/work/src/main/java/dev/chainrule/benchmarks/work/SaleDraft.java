package dev.chainrule.benchmarks.work;

import dev.chainrule.csp.CspProgram.DirectBillPartner;
import dev.chainrule.csp.CspProgram.EndCustomer;
import dev.chainrule.csp.CspProgram.IndirectProvider;
import dev.chainrule.csp.CspProgram.IndirectReseller;
import dev.chainrule.csp.CspProgram.Microsoft;
import dev.chainrule.csp.CspProgram.Sale;
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
 * A sale as it comes about: all is in order at first, then some of it is spoilt. Sales share no party and hardly a string, as where
 * they come from a database.
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

    private static final List<Service> SERVICES = List.of(Service.values());

    /** A country in no market. */
    private static final String NOWHERE = "CN";

    private final SplittableRandom random;
    private final int number;
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

    private SaleDraft(SplittableRandom random, int number) {
        this.random = random;
        this.number = number;
        this.indirect = random.nextInt(10) < 6;
        this.buysForItself = random.nextInt(10) < 2;
        this.date = EARLIEST.plusDays(random.nextInt(DAYS));
        List<String> market = anyOf(MARKETS);
        providerCountry = countryOf(market);
        sellerCountry = countryOf(market);
        customerCountry = countryOf(market);
        offer = random.nextBoolean() ? OfferKind.FIRST_PARTY : OfferKind.THIRD_PARTY;
        newBusiness = random.nextInt(4) > 0;
        provisionedTo = "tenant-c" + number;
        customerId = "c" + number;
        customerGroup = "group-c" + number;
        buyingTenant = "tenant-b" + number;
        providerSigned = before();
        sellerSigned = before();
        onboarded = before();
        enrolled = before();
    }

    static SaleDraft drawn(SplittableRandom random, int number) {
        SaleDraft draft = new SaleDraft(random, number);
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

    /** A string of its own, as where it comes from a database. */
    private String countryOf(List<String> market) {
        return new String(anyOf(market).toCharArray());
    }

    private Optional<LocalDate> before() {
        return Optional.of(date.minusDays(random.nextInt(900)));
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
            case 9 -> provisionedTo = "tenant-s" + number;
            case 10 -> provisionedTo = "tenant-p" + number;
            case 11 -> customerGroup = "group-s" + number;
            case 12 -> customerId = "p" + number;
            case 13 -> buyingTenant = "tenant-x" + number;
            case 14 -> buysFromItsProvider = true;
            case 15 -> customerCountry = random.nextBoolean() ? NOWHERE : "IN";
            default -> providerCountry = random.nextBoolean() ? NOWHERE : "KR";
        }
    }

    SaleRequest request() {
        Sale sale = new Facts.Order(date, offer, newBusiness, provisionedTo, tenantType);
        Microsoft microsoft = Facts.Vendor.MICROSOFT;
        EndCustomer customer = customer();
        if (random.nextInt(100) < DISORDERLY) {
            return new SaleRequest.Other(sale, disorderly(microsoft, customer));
        }
        if (indirect) {
            IndirectProvider provider = provider();
            IndirectReseller reseller = reseller();
            return new SaleRequest.Indirect(
                    sale, microsoft, provider, reseller, customer, List.of(microsoft, provider, reseller, customer));
        }
        DirectBillPartner partner = partner();
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
                "p" + number, providerCountry, "group-p" + number, "tenant-p" + number, providerSigned);
    }

    private IndirectReseller reseller() {
        List<String> providers = new ArrayList<>(List.of("p-other" + number));
        if (ownReseller) {
            providers.add("p" + number);
        }
        return new Facts.Reseller(
                "s" + number,
                sellerCountry,
                "group-s" + number,
                "tenant-s" + number,
                sellerSigned,
                Set.copyOf(providers),
                onboarded,
                enrolled);
    }

    private DirectBillPartner partner() {
        return new Facts.DirectPartner(
                "s" + number,
                sellerCountry,
                "group-s" + number,
                "tenant-s" + number,
                sellerSigned,
                integrated,
                EnumSet.copyOf(services));
    }

    private EndCustomer customer() {
        if (!buysForItself) {
            return new Facts.Client(customerId, customerCountry, customerGroup);
        }
        return new Facts.BuyingPartner(
                customerId,
                customerCountry,
                customerGroup,
                "tenant-x" + number,
                buyingTenant,
                buysFromItsProvider ? Set.of("p" + number) : Set.of("p-other" + number),
                number % 3 == 0 ? Set.of("p" + number) : Set.of());
    }
}
