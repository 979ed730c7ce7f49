package dev.chainrule.examples.drugs;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Prescription drugs on their way from the manufacturer to whoever dispenses them, under the Drug Supply Chain Security
 * Act. Sections 503(e), 581 and 582 of the FD&amp;C Act are 21 U.S.C. 353(e), 360eee and 360eee-1.
 *
 * <p>The readings taken:
 *
 * <ul>
 *   <li>The Act governs each transfer of ownership by its own date. This policy answers what a seller asks before the
 *       goods move: may this product go through these hands on this date?
 *   <li>A third-party logistics provider stores and ships without ever owning the product (section 581(22)), so it is no
 *       link of a chain. The Act wants it licensed too; that is not decided here.
 *   <li>The dates are the statute's. The FDA announced that it would not enforce some of them at first (product
 *       identifiers until 2018-11-26, interoperable tracing until 2024-11-27); that changes no duty and is not followed.
 *       What the Act lets the FDA decide is followed: grandfathered packages, and exemptions.
 *   <li>Not encoded: returns, sales between dispensers for a specific patient need, the transfers that section 581(24)(B)
 *       exempts, verification and suspect product, and the law before 2015.
 * </ul>
 */
@Policy(source = "Drug Supply Chain Security Act (Pub. L. 113-54, title II)", version = "1")
public interface DrugSupply {

    @Party("manufacturer")
    interface Manufacturer extends Packager {}

    @Party("repackager")
    interface Repackager extends Packager {}

    @Party("wholesale distributor")
    interface WholesaleDistributor extends Supplier {
        Set<State> licensedIn();

        /** Whether it has reported its licences to the FDA for the year: section 503(e)(2)(A). */
        boolean reportsLicenses();
    }

    @Party("retail pharmacy")
    interface RetailPharmacy extends Dispenser {}

    @Party("hospital pharmacy")
    interface HospitalPharmacy extends Dispenser {}

    /** Any other person authorised by law to dispense or administer prescription drugs, such as a practitioner. */
    @Party("care provider")
    interface CareProvider extends Dispenser {}

    /** A product's way to a dispenser. */
    @Transaction
    interface Distribution {
        @EffectiveDate
        LocalDate date();

        String product();

        /** The expiration date that its label bears. */
        LocalDate expires();

        /** Whether it entered the supply chain before 2015-01-01. */
        boolean enteredBefore2015();

        /** How many earlier transactions the transaction history lists that the dispenser receives. */
        int transactionsInHistory();
    }

    /** The manufacturer sells to the dispenser. */
    @Chain(cites = "FD&C Act 582(b)(1), (d)(1)")
    void direct(Distribution distribution, Manufacturer manufacturer, Dispenser dispenser);

    /** Wholesale distributors, one or more, stand between them. */
    @Chain(cites = "FD&C Act 582(b)(1), (c)(1), (d)(1)")
    void wholesale(
            Distribution distribution,
            Manufacturer manufacturer,
            @Repeated List<WholesaleDistributor> distributors,
            Dispenser dispenser);

    /** A repackager stands between them, who may buy from distributors and sell to distributors. */
    @Chain(cites = "FD&C Act 582(b)(1), (c)(1), (d)(1), (e)(1)")
    void repackaged(
            Distribution distribution,
            Manufacturer manufacturer,
            @Repeated(min = 0) List<WholesaleDistributor> before,
            Repackager repackager,
            @Repeated(min = 0) List<WholesaleDistributor> after,
            Dispenser dispenser);

    // Authorised trading partners. Whoever stands in a chain is a trading partner of its neighbours, so each must be
    // authorised as section 581(2) says for its kind.

    @Rule(
            otherwise = "The {packager} {packager.name} has no valid registration under section 510",
            remedies = "Have {packager.name} register its establishment with the FDA",
            cites = {"FD&C Act 581(2)(A)", "FD&C Act 582(b)(3), (c)(3), (d)(3), (e)(3)"},
            from = "2015-01-01")
    static boolean registered(Distribution distribution, Packager packager) {
        return packager.registered();
    }

    /**
     * Until the FDA's own licensing regulations take effect, a licence under State law is what counts. The reading: every
     * State licenses wholesale distributors, so that nobody needs the federal licence of section 503(e)(1)(A)(i)(II).
     */
    @Rule(
            otherwise =
                    "The {distributor} {distributor.name} is not licensed by {distributor.state}, from where it ships",
            remedies = "Ship from a State that has licensed {distributor.name}",
            cites = {
                "FD&C Act 503(e)(1)(A)(i)",
                "FD&C Act 581(2)(B)",
                "FD&C Act 582(a)(6), (b)(3), (c)(3), (d)(3), (e)(3)"
            },
            from = "2015-01-01")
    static boolean licensedDistributor(Distribution distribution, WholesaleDistributor distributor) {
        return distributor.licensedIn().contains(distributor.state());
    }

    @Rule(
            otherwise = "The {distributor} {distributor.name} has not reported its licences to the FDA this year",
            remedies = "Have {distributor.name} file its annual report",
            cites = {"FD&C Act 503(e)(2)(A)", "FD&C Act 581(2)(B)"},
            from = "2015-01-01")
    static boolean reportedLicenses(Distribution distribution, WholesaleDistributor distributor) {
        return distributor.reportsLicenses();
    }

    @Rule(
            otherwise = "The {dispenser} {dispenser.name} has no valid licence under the law of {dispenser.state}",
            remedies = "Sell to a dispenser that is licensed",
            cites = {"FD&C Act 581(2)(D)", "FD&C Act 582(b)(3), (c)(3), (d)(3), (e)(3)"},
            from = "2015-01-01")
    static boolean licensedDispenser(Distribution distribution, Dispenser dispenser) {
        return dispenser.licensed();
    }

    /**
     * Whether the State of destination wants a licence of those who ship into it is that State's law, of which the Act
     * knows nothing; so this only warns, and the policy of that State decides.
     */
    @Rule(
            otherwise =
                    "The {seller} {seller.name} ships from {seller.state} into {buyer.state}, which has not licensed it",
            remedies = "Ask whether {buyer.state} requires a licence of wholesale distributors in other States",
            cites = "FD&C Act 503(e)(1)(A)(ii)",
            severity = Severity.WARNING,
            from = "2015-01-01")
    static boolean licensedAtDestination(
            Distribution distribution, WholesaleDistributor seller, @Next TradingPartner buyer) {
        return seller.state() == buyer.state() || seller.licensedIn().contains(buyer.state());
    }

    // Product tracing. Each owner hands the next one what is known of the product's way so far.

    /** For a product that was in the supply chain before 2015, nobody need provide it: section 582(a)(5)(B)(i). */
    @Rule(
            otherwise = "The {seller} {seller.name} gives {buyer.name} no transaction information",
            remedies = "Obtain it from {seller.name} before {buyer.name} accepts the product",
            cites = {"FD&C Act 581(26)", "FD&C Act 582(b)(1)(A)(i), (c)(1)(A), (d)(1)(A)(i), (e)(1)(A)"},
            from = "2015-01-01")
    static boolean transactionInformation(Distribution distribution, Supplier seller, @Next TradingPartner buyer) {
        return distribution.enteredBefore2015() || seller.provides().contains(TracingDocument.TRANSACTION_INFORMATION);
    }

    @Rule(
            otherwise = "The {seller} {seller.name} gives {buyer.name} no transaction statement",
            remedies = "Obtain it from {seller.name} before {buyer.name} accepts the product",
            cites = {"FD&C Act 581(27)", "FD&C Act 582(b)(1)(A)(i), (c)(1)(A), (d)(1)(A)(i), (e)(1)(A)"},
            from = "2015-01-01")
    static boolean transactionStatement(Distribution distribution, Supplier seller, @Next TradingPartner buyer) {
        return seller.provides().contains(TracingDocument.TRANSACTION_STATEMENT);
    }

    @Rule(
            otherwise = "The {seller} {seller.name} gives {buyer.name} no transaction history",
            remedies = "Obtain it from {seller.name} before {buyer.name} accepts the product",
            cites = {
                "FD&C Act 581(25)",
                "FD&C Act 582(b)(1)(A)(i), (c)(1)(A), (d)(1)(A)(i), (e)(1)(A)",
                "FD&C Act 582(k)(1)"
            },
            from = "2015-01-01",
            until = "2023-11-27")
    static boolean transactionHistory(Distribution distribution, Supplier seller, @Next TradingPartner buyer) {
        return seller.provides().contains(TracingDocument.TRANSACTION_HISTORY);
    }

    /**
     * The history goes back to the manufacturer, transaction by transaction. A run of distributors takes part in one
     * transaction more than it has members; the last may be the one that is being made, so the earlier ones are at least
     * as many. Where the product was in the supply chain before 2015, the history begins with its owner on that date.
     */
    @Rule(
            otherwise = "The transaction history lists {distribution.transactionsInHistory} earlier transactions; the"
                    + " purchases by {distributors.name} alone are more",
            remedies = "Ask the dispenser's supplier for a history that goes back to the manufacturer",
            cites = {"FD&C Act 581(25)", "FD&C Act 582(a)(5)(B)(ii)", "FD&C Act 582(k)(1)"},
            from = "2015-01-01",
            until = "2023-11-27")
    static boolean historyWithoutGap(Distribution distribution, List<WholesaleDistributor> distributors) {
        return distribution.enteredBefore2015() || distributors.size() <= distribution.transactionsInHistory();
    }

    /**
     * The duty is the seller's, and so is the exemption that counts; an exemption for a small dispenser counts where the FDA
     * gives it to the dispenser's trading partners as well.
     */
    @Rule(
            otherwise =
                    "The {seller} {seller.name} does not give {buyer.name} interoperable, electronic tracing data at the"
                            + " package level",
            remedies = "Connect the systems of {seller.name} and {buyer.name}, or apply to the FDA for an exemption",
            cites = {"FD&C Act 582(g)(1)(A), (B)", "FD&C Act 582(a)(3)"},
            from = "2023-11-27")
    static boolean interoperableExchange(Distribution distribution, Supplier seller, @Next TradingPartner buyer) {
        return seller.interoperable() || exempt(distribution, seller);
    }

    // Product identifiers, phased in down the chain.

    /** By the statute's date: packages of the year in which the FDA did not enforce it are denied here. */
    @Rule(
            otherwise = "The {manufacturer} {manufacturer.name} packaged {distribution.product} on"
                    + " {manufacturer.packagedOn} without a product identifier",
            cites = "FD&C Act 582(b)(2)(A)",
            from = "2017-11-27")
    static boolean identifierOfManufacturer(Distribution distribution, Manufacturer manufacturer) {
        return manufacturer.productIdentifier() || manufacturer.packagedOn().isBefore(LocalDate.of(2017, 11, 27));
    }

    @Rule(
            otherwise = "The {repackager} {repackager.name} repackaged {distribution.product} on"
                    + " {repackager.packagedOn} without a product identifier",
            cites = {"FD&C Act 582(e)(2)(A)", "FD&C Act 582(a)(5)(A)"},
            from = "2018-11-27")
    static boolean identifierOfRepackager(Distribution distribution, Repackager repackager) {
        return repackager.productIdentifier() || grandfathered(repackager);
    }

    @Rule(
            otherwise = "The {distributor} {distributor.name} may not trade in packages without a product identifier",
            remedies = "Return the packages, or document that they were packaged before 2018-11-27",
            cites = {"FD&C Act 582(c)(2)", "FD&C Act 582(a)(5)(A)"},
            from = "2019-11-27")
    static boolean identifierAtDistributor(Distribution distribution, WholesaleDistributor distributor) {
        return distributor.productIdentifier() || grandfathered(distributor);
    }

    @Rule(
            otherwise = "The {dispenser} {dispenser.name} may not trade in packages without a product identifier",
            remedies = "Return the packages, or document that they were packaged before 2018-11-27",
            cites = {"FD&C Act 582(d)(2)", "FD&C Act 582(a)(5)(A)"},
            from = "2020-11-27")
    static boolean identifierAtDispenser(Distribution distribution, Dispenser dispenser) {
        return dispenser.productIdentifier() || grandfathered(dispenser);
    }

    /** Packages are packaged before they are sold. */
    @Given(
            otherwise = "{holder.name} is said to hold packages of {holder.packagedOn}, which is after"
                    + " {distribution.date}")
    static boolean packagedBeforeSold(Distribution distribution, TradingPartner holder) {
        return !holder.packagedOn().isAfter(distribution.date());
    }

    /** Who sells to the trade sells as a wholesale distributor, with that licence, even if it is a pharmacy too. */
    @Guarantee(cites = {"FD&C Act 503(e)(4)", "FD&C Act 581(3)(A)"})
    static boolean noDispenserSuppliesTheTrade(Dispenser dispenser, Supplier supplier) {
        return false;
    }

    /** History gave way to interoperable exchange on one day: at no time is a transfer covered by neither. */
    @Guarantee(cites = {"FD&C Act 582(g)(1)", "FD&C Act 582(k)(1)"})
    static boolean everyTransferIsTraced(Distribution distribution, Supplier seller, @Next TradingPartner buyer) {
        return distribution.date().isBefore(LocalDate.of(2015, 1, 1))
                || seller.provides().contains(TracingDocument.TRANSACTION_HISTORY)
                || seller.interoperable()
                || exempt(distribution, seller);
    }

    /** Exempted from section 582(g)(1) by the FDA, under section 582(a)(3). */
    private static boolean exempt(Distribution distribution, Supplier supplier) {
        return supplier.exemptUntil().isPresent()
                && distribution.date().isBefore(supplier.exemptUntil().get());
    }

    /** Exempted by the FDA's guidance of September 2018, under section 582(a)(5)(A): packaged before 2018-11-27. */
    private static boolean grandfathered(TradingPartner holder) {
        return holder.packagedOn().isBefore(LocalDate.of(2018, 11, 27));
    }
}
