package dev.chainrule.examples.drugs.california;

import dev.chainrule.Chain;
import dev.chainrule.Given;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.examples.drugs.Dispenser;
import dev.chainrule.examples.drugs.DrugSupply;
import dev.chainrule.examples.drugs.State;
import dev.chainrule.examples.drugs.TradingPartner;
import java.util.List;

/**
 * The federal policy as it stands in California: whatever the Drug Supply Chain Security Act permits, and California's
 * Pharmacy Law does not forbid. For distributions that pass through California or end there.
 *
 * <p>The readings taken:
 *
 * <ul>
 *   <li>No State may ask for tracing that is not in the federal Act (section 585(a), 21 U.S.C. 360eee-4(a)). So this policy
 *       adds nothing to it, and speaks of licences, labels and clinics only.
 *   <li>"Dangerous drugs" (section 4022) are the prescription drugs of the federal Act.
 *   <li>A wholesaler in California needs the Board of Pharmacy's licence (section 4160). The federal rule on licences of the
 *       State from where a distributor ships says that already.
 *   <li>A manufacturer that distributes only what it makes needs no licence as a wholesaler (section 4160), so the rule on
 *       nonresident wholesalers is not about manufacturers.
 *   <li>The sections on wholesalers are read as amended by Stats. 2014, ch. 507, in force since 2015-01-01. What California
 *       permitted before is not for this policy to say, and its chains begin on that day.
 * </ul>
 */
@Policy(
        source = "California Pharmacy Law (Business and Professions Code 4000 et seq.)",
        version = "1",
        mayLoosen = false)
public interface CaliforniaDrugSupply extends DrugSupply {

    /** A nonprofit, free or public clinic that buys at wholesale for the patients registered there: section 4180(a). */
    @Party("clinic")
    interface Clinic extends CareProvider {
        /** Whether the Board of Pharmacy has licensed this location. */
        boolean licensedByBoard();

        boolean retainsConsultingPharmacist();
    }

    @Override
    @Chain(from = "2015-01-01")
    void direct(Distribution distribution, Manufacturer manufacturer, Dispenser dispenser);

    @Override
    @Chain(from = "2015-01-01")
    void wholesale(
            Distribution distribution,
            Manufacturer manufacturer,
            @Repeated List<WholesaleDistributor> distributors,
            Dispenser dispenser);

    @Override
    @Chain(from = "2015-01-01")
    void repackaged(
            Distribution distribution,
            Manufacturer manufacturer,
            @Repeated(min = 0) List<WholesaleDistributor> before,
            Repackager repackager,
            @Repeated(min = 0) List<WholesaleDistributor> after,
            Dispenser dispenser);

    /** What the federal policy can only warn of: California does require the licence of those who ship into it. */
    @Rule(
            otherwise = "The {seller} {seller.name} in {seller.state} ships to {buyer.name} in California without the"
                    + " licence of a nonresident wholesaler",
            remedies = {
                "Have {seller.name} apply to the California State Board of Pharmacy",
                "Buy from a distributor that the Board has licensed"
            },
            cites = "Business and Professions Code 4161(a), (b)")
    static boolean nonresidentWholesaler(
            Distribution distribution, WholesaleDistributor seller, @Next TradingPartner buyer) {
        return buyer.state() != State.CA
                || seller.state() == State.CA
                || seller.licensedIn().contains(State.CA);
    }

    /** The day on the label is the last on which the product may be sold: the section says "after". */
    @Rule(
            otherwise =
                    "{distribution.product} may be sold to {buyer.name} until {distribution.expires}, the beyond-use"
                            + " date on its label, and not on {distribution.date}",
            cites = "Business and Professions Code 4169(a)(4)")
    static boolean notBeyondUseDate(Distribution distribution, TradingPartner seller, @Next TradingPartner buyer) {
        return (seller.state() != State.CA && buyer.state() != State.CA)
                || !distribution.date().isAfter(distribution.expires());
    }

    @Rule(
            otherwise = "The clinic {clinic.name} may not buy at wholesale: the Board of Pharmacy has not licensed it",
            remedies = "Have {clinic.name} obtain a clinic licence for this location",
            cites = "Business and Professions Code 4180(b)")
    static boolean licensedClinic(Clinic clinic) {
        return clinic.licensedByBoard();
    }

    @Rule(
            otherwise = "The clinic {clinic.name} has no consulting pharmacist",
            remedies = "Have {clinic.name} retain one, to approve its policies and procedures",
            cites = "Business and Professions Code 4182(a)")
    static boolean consultingPharmacist(Clinic clinic) {
        return clinic.retainsConsultingPharmacist();
    }

    /** A clinic in another State is no clinic of California's law. */
    @Given(otherwise = "{clinic.name} in {clinic.state} is taken for a clinic of California")
    static boolean clinicInCalifornia(Clinic clinic) {
        return clinic.state() == State.CA;
    }
}
