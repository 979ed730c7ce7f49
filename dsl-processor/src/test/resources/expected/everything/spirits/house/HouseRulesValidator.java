package spirits.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import spirits.Spirits;
import spirits.Spirits.Blender;
import spirits.Spirits.Bottler;
import spirits.Spirits.Broker;
import spirits.Spirits.Dated;
import spirits.Spirits.Distiller;
import spirits.Spirits.Importer;
import spirits.Spirits.Licensed;
import spirits.Spirits.Retailer;
import spirits.Spirits.Sale;
import spirits.Spirits.Sample;
import spirits.Spirits.Source;
import spirits.Spirits.Wholesaler;
import spirits.SpiritsDecision;
import spirits.SpiritsDecision.Next;
import spirits.SpiritsDecision.Text;
import spirits.SpiritsDecision.Violation;
import spirits.house.HouseRules.House;

/**
 * Decides what {@link HouseRules} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: House rules.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class HouseRulesValidator {
    private static final LocalDate JULY_1_2022 = LocalDate.of(2022, 7, 1);
    private static final LocalDate JANUARY_1_2024 = LocalDate.of(2024, 1, 1);

    private static final Violation.Reason LICENSED = Violation.rule("spirits.Spirits", "licensed")
            .message(
                    "The {licensed} {licensed.name} has had no licence since {licensed.licensedUntil}")
            .remedies("Renew the licence of {licensed.name}", "Ask the {licensed} for another sale")
            .citations("§ 10")
            .values("licensed.name", "licensed.licensedUntil")
            .parties("licensed");

    private static final Violation.Reason SAME_STATE = Violation.rule("spirits.Spirits",
            "sameState")
            .message(
                    "{seller.name} in {seller.address.state} sells to {buyer.name} in {buyer.address.state}")
            .citations("§ 11")
            .values("seller.name", "seller.address.state", "buyer.name", "buyer.address.state")
            .parties("seller", "buyer");

    private static final Violation.Reason SHARES = Violation.rule("spirits.Spirits", "shares")
            .message("The shares of {brokers} ({brokers.share}) are not 100")
            .values("brokers.share")
            .parties("brokers");

    private static final Violation.Reason DISTINCT = Violation.rule("spirits.Spirits", "distinct")
            .message("{first.name} and {second.name} are one wholesaler")
            .values("first.name", "second.name")
            .parties("first", "second");

    private static final Violation.Reason ADULTS = Violation.warning("spirits.Spirits", "adults")
            .message("{retailer.tradeName} sells to minors")
            .values("retailer.tradeName")
            .parties("retailer");

    private static final Violation.Reason CASKS = Violation.rule("spirits.Spirits", "casks")
            .message("The blender {blender.name} has only {blender.casks} casks")
            .values("blender.name", "blender.casks")
            .parties("blender");

    private static final Violation.Reason BOND_FORM = Violation.rule("spirits.Spirits", "bondForm")
            .message("The bond {importer.bond} is of another form")
            .values("importer.bond")
            .parties("importer");

    private static final Violation.Reason OWN_BRANCH = Violation.rule("spirits.house.HouseRules",
            "ownBranch")
            .message("The branch {house.branch} is not ours")
            .citations("House rule 2")
            .values("house.branch")
            .parties("house");

    private HouseRulesValidator() {}

    /**
     * Decides on {@code distiller > retailer}.
     *
     * <p>See: House rule 1.
     *
     * <p>In force until 2023-01-01.
     */
    public static SpiritsDecision direct(Sale sale, Distiller distiller, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!HouseRulesChains.DIRECT.isInForce(date)) {
            return HouseRulesChains.DIRECT.notInForce(date);
        }
        try {
            Violation found = null;
            if (!Spirits.licensed(sale, distiller)) {
                found = licensedFailed(found, distiller, "distiller");
            }
            if (!Spirits.licensed(sale, retailer)) {
                found = licensedFailed(found, retailer, "retailer");
            }
            if (!date.isBefore(JULY_1_2022)) {
                found = sameState(found, sale, distiller, "distiller", retailer, "retailer");
            }
            found = adults(found, retailer, "retailer");
            return HouseRulesChains.DIRECT.decide(found);
        } catch (Exception e) {
            return directFactByFact(date, sale, distiller, retailer);
        }
    }

    /** What {@code direct} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsDirect(Sale sale, Distiller distiller, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!HouseRulesChains.DIRECT.isInForce(date)) {
            return false;
        }
        try {
            if (!Spirits.licensed(sale, distiller) || !Spirits.licensed(sale, retailer)) {
                return false;
            }
            if (!date.isBefore(JULY_1_2022) && !sameState(sale, distiller, retailer)) {
                return false;
            }
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static SpiritsDecision directFactByFact(LocalDate date, Sale sale, Distiller distiller,
            Retailer retailer) {
        Violation found = null;
        found = licensed(found, sale, distiller, "distiller");
        found = licensed(found, sale, retailer, "retailer");
        if (!date.isBefore(JULY_1_2022)) {
            found = sameState(found, sale, distiller, "distiller", retailer, "retailer");
        }
        found = adults(found, retailer, "retailer");
        return HouseRulesChains.DIRECT.deny(found);
    }

    /**
     * Decides on {@code importer > broker (0 to 3) > wholesaler (1 or more) > retailer}.
     *
     * <p>See: § 2; § 3 (1).
     *
     * <p>In force from 2020-01-01 until 2025-01-01.
     */
    public static SpiritsDecision traded(Sale sale, Importer importer, List<Broker> brokers,
            List<Wholesaler> wholesalers, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(importer, "importer");
        requireElements(brokers, "brokers");
        requireElements(wholesalers, "wholesalers");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!HouseRulesChains.TRADED.isInForce(date)) {
            return HouseRulesChains.TRADED.notInForce(date);
        }
        try {
            if (importer.bond() == null) {
                return tradedFactByFact(date, sale, importer, brokers, wholesalers, retailer);
            }
            Violation found = null;
            if (brokers.size() > 3) {
                found = HouseRulesChains.TRADED.wrongLength(found, 1, brokers);
            }
            if (wholesalers.isEmpty()) {
                found = HouseRulesChains.TRADED.wrongLength(found, 2, wholesalers);
            }
            if (!Spirits.licensed(sale, importer)) {
                found = licensedFailed(found, importer, "importer");
            }
            for (int i = 0; i < brokers.size(); i++) {
                found = licensed(found, sale, brokers.get(i), "broker");
            }
            for (int i = 0; i < wholesalers.size(); i++) {
                found = licensed(found, sale, wholesalers.get(i), "wholesaler");
            }
            if (!Spirits.licensed(sale, retailer)) {
                found = licensedFailed(found, retailer, "retailer");
            }
            if (!date.isBefore(JULY_1_2022)) {
                if (!brokers.isEmpty()) {
                    found = sameState(found, sale, importer, "importer", brokers.get(0), "broker");
                }
                if (brokers.isEmpty() && !wholesalers.isEmpty()) {
                    found = sameState(found, sale, importer, "importer", wholesalers.get(0),
                            "wholesaler");
                }
                for (int i = 0; i + 1 < brokers.size(); i++) {
                    found = sameState(found, sale, brokers.get(i), "broker", brokers.get(i + 1),
                            "broker");
                }
                if (!brokers.isEmpty() && !wholesalers.isEmpty()) {
                    found = sameState(found, sale, brokers.get(brokers.size() - 1), "broker",
                            wholesalers.get(0), "wholesaler");
                }
                for (int i = 0; i + 1 < wholesalers.size(); i++) {
                    found = sameState(found, sale, wholesalers.get(i), "wholesaler",
                            wholesalers.get(i + 1), "wholesaler");
                }
                if (!wholesalers.isEmpty()) {
                    found = sameState(found, sale, wholesalers.get(wholesalers.size() - 1),
                            "wholesaler", retailer, "retailer");
                }
            }
            if (date.isBefore(JANUARY_1_2024)) {
                found = shares(found, sale, brokers);
            }
            for (int i = 0; i < wholesalers.size(); i++) {
                for (int j = i + 1; j < wholesalers.size(); j++) {
                    found = distinct(found, wholesalers.get(i), wholesalers.get(j));
                }
            }
            found = adults(found, retailer, "retailer");
            if (!Spirits.bondForm(importer)) {
                found = bondFormFailed(found, importer);
            }
            return HouseRulesChains.TRADED.decide(found);
        } catch (Exception e) {
            return tradedFactByFact(date, sale, importer, brokers, wholesalers, retailer);
        }
    }

    /** What {@code traded} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsTraded(Sale sale, Importer importer, List<Broker> brokers,
            List<Wholesaler> wholesalers, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(importer, "importer");
        requireElements(brokers, "brokers");
        requireElements(wholesalers, "wholesalers");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!HouseRulesChains.TRADED.isInForce(date)) {
            return false;
        }
        if (brokers.size() > 3) {
            return false;
        }
        if (wholesalers.isEmpty()) {
            return false;
        }
        try {
            if (importer.bond() == null) {
                return false;
            }
            if (!Spirits.licensed(sale, importer)
                    || !Spirits.licensed(sale, retailer)
                    || !Spirits.bondForm(importer)) {
                return false;
            }
            for (int i = 0; i < brokers.size(); i++) {
                if (!licensed(sale, brokers.get(i))) {
                    return false;
                }
            }
            for (int i = 0; i < wholesalers.size(); i++) {
                if (!licensed(sale, wholesalers.get(i))) {
                    return false;
                }
            }
            if (!date.isBefore(JULY_1_2022)) {
                if (!brokers.isEmpty() && !sameState(sale, importer, brokers.get(0))) {
                    return false;
                }
                if (brokers.isEmpty() && !sameState(sale, importer, wholesalers.get(0))) {
                    return false;
                }
                for (int i = 0; i + 1 < brokers.size(); i++) {
                    if (!sameState(sale, brokers.get(i), brokers.get(i + 1))) {
                        return false;
                    }
                }
                if (!brokers.isEmpty()
                        && !sameState(sale, brokers.get(brokers.size() - 1), wholesalers.get(0))) {
                    return false;
                }
                for (int i = 0; i + 1 < wholesalers.size(); i++) {
                    if (!sameState(sale, wholesalers.get(i), wholesalers.get(i + 1))) {
                        return false;
                    }
                }
                if (!sameState(sale, wholesalers.get(wholesalers.size() - 1), retailer)) {
                    return false;
                }
            }
            if (date.isBefore(JANUARY_1_2024)
                    && (firstMissing(brokers, party -> party.share() == null) != null
                            || !Spirits.shares(sale, brokers))) {
                return false;
            }
            for (int i = 0; i < wholesalers.size(); i++) {
                for (int j = i + 1; j < wholesalers.size(); j++) {
                    if (!distinct(wholesalers.get(i), wholesalers.get(j))) {
                        return false;
                    }
                }
            }
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static SpiritsDecision tradedFactByFact(LocalDate date, Sale sale, Importer importer,
            List<Broker> brokers, List<Wholesaler> wholesalers, Retailer retailer) {
        Violation found = null;
        if (brokers.size() > 3) {
            found = HouseRulesChains.TRADED.wrongLength(found, 1, brokers);
        }
        if (wholesalers.isEmpty()) {
            found = HouseRulesChains.TRADED.wrongLength(found, 2, wholesalers);
        }
        found = licensed(found, sale, importer, "importer");
        for (int i = 0; i < brokers.size(); i++) {
            found = licensed(found, sale, brokers.get(i), "broker");
        }
        for (int i = 0; i < wholesalers.size(); i++) {
            found = licensed(found, sale, wholesalers.get(i), "wholesaler");
        }
        found = licensed(found, sale, retailer, "retailer");
        if (!date.isBefore(JULY_1_2022)) {
            if (!brokers.isEmpty()) {
                found = sameState(found, sale, importer, "importer", brokers.get(0), "broker");
            }
            if (brokers.isEmpty() && !wholesalers.isEmpty()) {
                found = sameState(found, sale, importer, "importer", wholesalers.get(0),
                        "wholesaler");
            }
            for (int i = 0; i + 1 < brokers.size(); i++) {
                found = sameState(found, sale, brokers.get(i), "broker", brokers.get(i + 1),
                        "broker");
            }
            if (!brokers.isEmpty() && !wholesalers.isEmpty()) {
                found = sameState(found, sale, brokers.get(brokers.size() - 1), "broker",
                        wholesalers.get(0), "wholesaler");
            }
            for (int i = 0; i + 1 < wholesalers.size(); i++) {
                found = sameState(found, sale, wholesalers.get(i), "wholesaler",
                        wholesalers.get(i + 1), "wholesaler");
            }
            if (!wholesalers.isEmpty()) {
                found = sameState(found, sale, wholesalers.get(wholesalers.size() - 1),
                        "wholesaler", retailer, "retailer");
            }
        }
        if (date.isBefore(JANUARY_1_2024)) {
            found = shares(found, sale, brokers);
        }
        for (int i = 0; i < wholesalers.size(); i++) {
            for (int j = i + 1; j < wholesalers.size(); j++) {
                found = distinct(found, wholesalers.get(i), wholesalers.get(j));
            }
        }
        found = adults(found, retailer, "retailer");
        found = bondForm(found, importer);
        return HouseRulesChains.TRADED.deny(found);
    }

    /** Decides on {@code source > retailer}. */
    public static SpiritsDecision fromSource(Sale sale, Source source, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        try {
            Violation found = null;
            if (!isKnownSource(source)) {
                found = HouseRulesChains.FROM_SOURCE.unknownParty(found, 0, source);
            }
            if (!Spirits.licensed(sale, source)) {
                found = licensedFailed(found, source, sourceRole(source));
            }
            if (!Spirits.licensed(sale, retailer)) {
                found = licensedFailed(found, retailer, "retailer");
            }
            if (!date.isBefore(JULY_1_2022)) {
                found = sameState(found, sale, source, sourceRole(source), retailer, "retailer");
            }
            found = adults(found, retailer, "retailer");
            if (source instanceof Blender blender && !Spirits.casks(blender)) {
                found = casksFailed(found, blender);
            }
            return HouseRulesChains.FROM_SOURCE.decide(found);
        } catch (Exception e) {
            return fromSourceFactByFact(date, sale, source, retailer);
        }
    }

    /**
     * What {@code fromSource} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsFromSource(Sale sale, Source source, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        try {
            if (!Spirits.licensed(sale, retailer)) {
                return false;
            }
            // By type, so that a JIT knows of which class a party is before the rules are asked.
            if (source instanceof Blender blender) {
                if (!Spirits.licensed(sale, blender) || !Spirits.casks(blender)) {
                    return false;
                }
            } else if (source instanceof Bottler bottler) {
                if (!Spirits.licensed(sale, bottler)) {
                    return false;
                }
            } else {
                return false;
            }
            if (!date.isBefore(JULY_1_2022) && !sameState(sale, source, retailer)) {
                return false;
            }
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static SpiritsDecision fromSourceFactByFact(LocalDate date, Sale sale, Source source,
            Retailer retailer) {
        Violation found = null;
        if (!isKnownSource(source)) {
            found = HouseRulesChains.FROM_SOURCE.unknownParty(found, 0, source);
        }
        found = licensed(found, sale, source, sourceRole(source));
        found = licensed(found, sale, retailer, "retailer");
        if (!date.isBefore(JULY_1_2022)) {
            found = sameState(found, sale, source, sourceRole(source), retailer, "retailer");
        }
        found = adults(found, retailer, "retailer");
        if (source instanceof Blender blender) {
            found = casks(found, blender);
        }
        return HouseRulesChains.FROM_SOURCE.deny(found);
    }

    /**
     * Decides on {@code distiller > wholesaler}.
     *
     * <p>Closed: We take no samples.
     */
    public static SpiritsDecision samples(Sample sample, Distiller distiller,
            Wholesaler wholesaler) {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(wholesaler, "wholesaler");
        Objects.requireNonNull(sample.date(), "sample.date");
        return HouseRulesChains.SAMPLES.closed("We take no samples");
    }

    /** Answers what {@code samples} decides, which is always no. */
    public static boolean permitsSamples(Sample sample, Distiller distiller,
            Wholesaler wholesaler) {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(wholesaler, "wholesaler");
        Objects.requireNonNull(sample.date(), "sample.date");
        return false;
    }

    /**
     * Decides on {@code distiller > broker > retailer}.
     *
     * <p>Closed: Auctions ended with the Ordinance.
     */
    public static SpiritsDecision auction(Sale sale, Distiller distiller, Broker broker,
            Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(broker, "broker");
        Objects.requireNonNull(retailer, "retailer");
        Objects.requireNonNull(sale.date(), "sale.date");
        return HouseRulesChains.AUCTION.closed("Auctions ended with the Ordinance");
    }

    /** Answers what {@code auction} decides, which is always no. */
    public static boolean permitsAuction(Sale sale, Distiller distiller, Broker broker,
            Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(broker, "broker");
        Objects.requireNonNull(retailer, "retailer");
        Objects.requireNonNull(sale.date(), "sale.date");
        return false;
    }

    /** Decides on {@code distiller > wholesaler}. */
    public static SpiritsDecision partnership(Distiller distiller, Wholesaler wholesaler) {
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(wholesaler, "wholesaler");
        return HouseRulesChains.PARTNERSHIP.decide(null);
    }

    /**
     * What {@code partnership} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsPartnership(Distiller distiller, Wholesaler wholesaler) {
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(wholesaler, "wholesaler");
        return true;
    }

    /** Decides on {@code distiller > house}. */
    public static SpiritsDecision toTheHouse(Sale sale, Distiller distiller, House house) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(house, "house");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        try {
            if (house.branch() == null) {
                return toTheHouseFactByFact(date, sale, distiller, house);
            }
            Violation found = null;
            if (!Spirits.licensed(sale, distiller)) {
                found = licensedFailed(found, distiller, "distiller");
            }
            if (!Spirits.licensed(sale, house)) {
                found = licensedFailed(found, house, "house");
            }
            if (!date.isBefore(JULY_1_2022)) {
                found = sameState(found, sale, distiller, "distiller", house, "house");
            }
            found = adults(found, house, "house");
            if (!HouseRules.ownBranch(sale, house)) {
                found = ownBranchFailed(found, house);
            }
            return HouseRulesChains.TO_THE_HOUSE.decide(found);
        } catch (Exception e) {
            return toTheHouseFactByFact(date, sale, distiller, house);
        }
    }

    /**
     * What {@code toTheHouse} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsToTheHouse(Sale sale, Distiller distiller, House house) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(house, "house");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        try {
            if (house.branch() == null) {
                return false;
            }
            if (!Spirits.licensed(sale, distiller)
                    || !Spirits.licensed(sale, house)
                    || !HouseRules.ownBranch(sale, house)) {
                return false;
            }
            if (!date.isBefore(JULY_1_2022) && !sameState(sale, distiller, house)) {
                return false;
            }
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static SpiritsDecision toTheHouseFactByFact(LocalDate date, Sale sale,
            Distiller distiller, House house) {
        Violation found = null;
        found = licensed(found, sale, distiller, "distiller");
        found = licensed(found, sale, house, "house");
        if (!date.isBefore(JULY_1_2022)) {
            found = sameState(found, sale, distiller, "distiller", house, "house");
        }
        found = adults(found, house, "house");
        found = ownBranch(found, sale, house);
        return HouseRulesChains.TO_THE_HOUSE.deny(found);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static SpiritsDecision check(Sale sale, List<?> parties) {
        Objects.requireNonNull(sale, "sale");
        return checkAny(sale, parties);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static SpiritsDecision check(Sample sample, List<?> parties) {
        Objects.requireNonNull(sample, "sample");
        return checkAny(sample, parties);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static SpiritsDecision check(List<?> parties) {
        Objects.requireNonNull(parties, "parties");
        SpiritsDecision decision = asPartnership(parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return HouseRulesChains.noChain(parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static SpiritsDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        SpiritsDecision best = null;
        best = asDirect(best, transaction, parties);
        best = asTraded(best, transaction, parties);
        best = asFromSource(best, transaction, parties);
        best = asSamples(best, transaction, parties);
        best = asAuction(best, transaction, parties);
        best = asToTheHouse(best, transaction, parties);
        if (best != null) {
            return best;
        }
        requireElements(parties, "parties");
        return HouseRulesChains.noChain(transaction, parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(Sale sale, List<?> soFar) {
        Objects.requireNonNull(sale, "sale");
        requireElements(soFar, "soFar");
        return HouseRulesChains.next(sale, soFar);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(Sample sample, List<?> soFar) {
        Objects.requireNonNull(sample, "sample");
        requireElements(soFar, "soFar");
        return HouseRulesChains.next(sample, soFar);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return HouseRulesChains.next(soFar);
    }

    private static SpiritsDecision asPartnership(List<?> parties) {
        if (parties.size() == 2
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof Wholesaler wholesaler) {
            return partnership(distiller, wholesaler);
        }
        return null;
    }

    private static SpiritsDecision asDirect(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Sale sale
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof Retailer retailer) {
            return better(best, direct(sale, distiller, retailer));
        }
        return best;
    }

    private static SpiritsDecision asTraded(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() >= 2
                && transaction instanceof Sale sale
                && parties.get(0) instanceof Importer importer
                && parties.get(parties.size() - 1) instanceof Retailer retailer) {
            for (int end = 1; end <= parties.size() - 1 && !isPermitted(best); end++) {
                List<Broker> brokers = run(parties, 1, end, Broker.class);
                if (brokers == null) {
                    break;
                }
                List<Wholesaler> wholesalers = run(parties, end, parties.size() - 1, Wholesaler.class);
                if (wholesalers != null) {
                    best = better(best, traded(sale, importer, brokers, wholesalers, retailer));
                }
            }
        }
        return best;
    }

    private static SpiritsDecision asFromSource(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Sale sale
                && parties.get(1) instanceof Retailer retailer) {
            Source source = sourceOrNull(parties.get(0));
            if (source != null) {
                return better(best, fromSource(sale, source, retailer));
            }
        }
        return best;
    }

    private static SpiritsDecision asSamples(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Sample sample
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof Wholesaler wholesaler) {
            return better(best, samples(sample, distiller, wholesaler));
        }
        return best;
    }

    private static SpiritsDecision asAuction(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 3
                && transaction instanceof Sale sale
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof Broker broker
                && parties.get(2) instanceof Retailer retailer) {
            return better(best, auction(sale, distiller, broker, retailer));
        }
        return best;
    }

    private static SpiritsDecision asToTheHouse(SpiritsDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Sale sale
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof House house) {
            return better(best, toTheHouse(sale, distiller, house));
        }
        return best;
    }

    /**
     * The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
     * found to be of, and search for any other.
     */
    private static Source sourceOrNull(Object party) {
        if (party instanceof Bottler known) {
            return known;
        }
        if (party instanceof Blender known) {
            return known;
        }
        return party instanceof Source other ? other : null;
    }

    private static String sourceRole(Object party) {
        if (party instanceof Bottler) {
            return "bottler";
        }
        if (party instanceof Blender) {
            return "blender";
        }
        return "source";
    }

    private static boolean isKnownSource(Object party) {
        return party instanceof Bottler || party instanceof Blender;
    }

    private static boolean licensed(Dated dated, Licensed licensed) {
        return Spirits.licensed(dated, licensed);
    }

    private static Violation licensed(Violation found, Dated dated, Licensed licensed,
            String licensedRole) {
        try {
            return Spirits.licensed(dated, licensed)
                    ? found
                    : licensedFailed(found, licensed, licensedRole);
        } catch (Exception e) {
            return LICENSED.notEvaluated(e).after(found, licensedRole, licensed);
        }
    }

    private static Violation licensedFailed(Violation found, Licensed licensed,
            String licensedRole) {
        return LICENSED.after(found, nameOf(licensed), licensedUntilOf(licensed), licensedRole,
                licensed);
    }

    private static boolean sameState(Sale sale, Licensed seller, Licensed buyer) {
        if (seller.address() == null
                || seller.address().state() == null
                || buyer.address() == null
                || buyer.address().state() == null) {
            return false;
        }
        return Spirits.sameState(sale, seller, buyer);
    }

    private static Violation sameState(Violation found, Sale sale, Licensed seller,
            String sellerRole, Licensed buyer, String buyerRole) {
        Violation.Reason reason;
        try {
            if (seller.address() == null) {
                reason = SAME_STATE.missing("address", sellerRole);
            } else if (seller.address().state() == null) {
                reason = SAME_STATE.missing("address.state", sellerRole);
            } else if (buyer.address() == null) {
                reason = SAME_STATE.missing("address", buyerRole);
            } else if (buyer.address().state() == null) {
                reason = SAME_STATE.missing("address.state", buyerRole);
            } else {
                return Spirits.sameState(sale, seller, buyer)
                        ? found
                        : sameStateFailed(found, seller, sellerRole, buyer, buyerRole);
            }
        } catch (Exception e) {
            reason = SAME_STATE.notEvaluated(e);
        }
        return reason.after(found, sellerRole, buyerRole, seller, buyer);
    }

    private static Violation sameStateFailed(Violation found, Licensed seller, String sellerRole,
            Licensed buyer, String buyerRole) {
        return SAME_STATE.after(found, nameOf(seller), addressStateOf(seller), nameOf(buyer),
                addressStateOf(buyer), sellerRole, buyerRole, seller, buyer);
    }

    private static Violation shares(Violation found, Sale sale, List<Broker> brokers) {
        Violation.Reason reason;
        try {
            if (firstMissing(brokers, party -> party.share() == null) != null) {
                reason = SHARES.missing("share", "broker");
            } else {
                return Spirits.shares(sale, brokers)
                        ? found
                        : sharesFailed(found, brokers);
            }
        } catch (Exception e) {
            reason = SHARES.notEvaluated(e);
        }
        return reason.after(found, Text.path("broker", brokers), brokers);
    }

    private static Violation sharesFailed(Violation found, List<Broker> brokers) {
        return SHARES.after(found, Text.each(brokers, party -> shareOf(party)), Text.path("broker",
                brokers), brokers);
    }

    private static boolean distinct(Wholesaler first, Wholesaler second) {
        if (first.name() == null || second.name() == null) {
            return false;
        }
        return Spirits.distinct(first, second);
    }

    private static Violation distinct(Violation found, Wholesaler first, Wholesaler second) {
        Violation.Reason reason;
        try {
            if (first.name() == null) {
                reason = DISTINCT.missing("name", "wholesaler");
            } else if (second.name() == null) {
                reason = DISTINCT.missing("name", "wholesaler");
            } else {
                return Spirits.distinct(first, second)
                        ? found
                        : distinctFailed(found, first, second);
            }
        } catch (Exception e) {
            reason = DISTINCT.notEvaluated(e);
        }
        return reason.after(found, "wholesaler", "wholesaler", first, second);
    }

    private static Violation distinctFailed(Violation found, Wholesaler first, Wholesaler second) {
        return DISTINCT.after(found, nameOfWholesaler(first), nameOfWholesaler(second),
                "wholesaler", "wholesaler", first, second);
    }

    private static Violation adults(Violation found, Retailer retailer, String retailerRole) {
        try {
            return Spirits.adults(retailer)
                    ? found
                    : adultsFailed(found, retailer, retailerRole);
        } catch (Exception e) {
            return ADULTS.notEvaluated(e).after(found, retailerRole, retailer);
        }
    }

    private static Violation adultsFailed(Violation found, Retailer retailer, String retailerRole) {
        return ADULTS.after(found, tradeNameOf(retailer), retailerRole, retailer);
    }

    private static Violation casks(Violation found, Blender blender) {
        try {
            return Spirits.casks(blender)
                    ? found
                    : casksFailed(found, blender);
        } catch (Exception e) {
            return CASKS.notEvaluated(e).after(found, "blender", blender);
        }
    }

    private static Violation casksFailed(Violation found, Blender blender) {
        return CASKS.after(found, nameOfBlender(blender), casksOf(blender), "blender", blender);
    }

    private static Violation bondForm(Violation found, Importer importer) {
        Violation.Reason reason;
        try {
            if (importer.bond() == null) {
                reason = BOND_FORM.missing("bond", "importer");
            } else {
                return Spirits.bondForm(importer)
                        ? found
                        : bondFormFailed(found, importer);
            }
        } catch (Exception e) {
            reason = BOND_FORM.notEvaluated(e);
        }
        return reason.after(found, "importer", importer);
    }

    private static Violation bondFormFailed(Violation found, Importer importer) {
        return BOND_FORM.after(found, bondOf(importer), "importer", importer);
    }

    private static Violation ownBranch(Violation found, Sale sale, House house) {
        Violation.Reason reason;
        try {
            if (house.branch() == null) {
                reason = OWN_BRANCH.missing("branch", "house");
            } else {
                return HouseRules.ownBranch(sale, house)
                        ? found
                        : ownBranchFailed(found, house);
            }
        } catch (Exception e) {
            reason = OWN_BRANCH.notEvaluated(e);
        }
        return reason.after(found, "house", house);
    }

    private static Violation ownBranchFailed(Violation found, House house) {
        return OWN_BRANCH.after(found, branchOf(house), "house", house);
    }

    private static boolean isPermitted(SpiritsDecision decision) {
        return decision != null && decision.permitted();
    }

    private static SpiritsDecision better(SpiritsDecision best, SpiritsDecision other) {
        boolean isBetter = best == null
                || other.permitted()
                || other.violations().size() < best.violations().size();
        return isBetter && !isPermitted(best) ? other : best;
    }

    /** The parties from one index to another as a run; null where one of them is of another type. */
    private static <P> List<P> run(List<?> parties, int from, int to, Class<P> type) {
        List<P> run = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Object party = parties.get(i);
            if (!type.isInstance(party)) {
                return null;
            }
            run.add(type.cast(party));
        }
        return run;
    }

    /** The first party of a run that lacks a fact; null where all have it. */
    private static <P> P firstMissing(List<P> run, Predicate<P> missing) {
        for (int i = 0; i < run.size(); i++) {
            P party = run.get(i);
            if (missing.test(party)) {
                return party;
            }
        }
        return null;
    }

    private static void requireElements(List<?> list, String name) {
        Objects.requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
        }
    }

    private static Object nameOf(Licensed licensed) {
        try {
            return licensed.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object licensedUntilOf(Licensed licensed) {
        try {
            return licensed.licensedUntil();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object addressStateOf(Licensed licensed) {
        try {
            var address = licensed.address();
            if (address == null) {
                return null;
            }
            return address.state();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object shareOf(Broker broker) {
        try {
            return broker.share();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object nameOfWholesaler(Wholesaler wholesaler) {
        try {
            return wholesaler.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object tradeNameOf(Retailer retailer) {
        try {
            return retailer.tradeName();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object nameOfBlender(Blender blender) {
        try {
            return blender.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object casksOf(Blender blender) {
        try {
            return blender.casks();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object bondOf(Importer importer) {
        try {
            return importer.bond();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object branchOf(House house) {
        try {
            return house.branch();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }
}
