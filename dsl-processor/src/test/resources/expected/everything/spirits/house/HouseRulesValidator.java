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
 * Decides what {@link HouseRules} permits.
 *
 * <p>Source: House rules.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
public final class HouseRulesValidator {
    private static final LocalDate JULY_1_2022 = LocalDate.of(2022, 7, 1);
    private static final LocalDate JANUARY_1_2024 = LocalDate.of(2024, 1, 1);

    private static final Violation.Rule LICENSED = Violation.rule("spirits.Spirits", "licensed",
            "§ 10");

    private static final Violation.Rule SAME_STATE = Violation.rule("spirits.Spirits", "sameState",
            "§ 11");

    private static final Violation.Rule SHARES = Violation.rule("spirits.Spirits", "shares");
    private static final Violation.Rule DISTINCT = Violation.rule("spirits.Spirits", "distinct");
    private static final Violation.Rule ADULTS = Violation.warning("spirits.Spirits", "adults");
    private static final Violation.Rule CASKS = Violation.rule("spirits.Spirits", "casks");
    private static final Violation.Rule BOND_FORM = Violation.rule("spirits.Spirits", "bondForm");

    private static final Violation.Rule OWN_BRANCH = Violation.rule("spirits.house.HouseRules",
            "ownBranch", "House rule 2");

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
        List<Violation> found = List.of();
        found = licensed(found, sale, distiller, "distiller");
        found = licensed(found, sale, retailer, "retailer");
        if (!date.isBefore(JULY_1_2022)) {
            found = sameState(found, sale, distiller, "distiller", retailer, "retailer");
        }
        found = adults(found, retailer, "retailer");
        return HouseRulesChains.DIRECT.decide(found);
    }

    /** Answers what {@code direct} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsDirect(Sale sale, Distiller distiller, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!HouseRulesChains.DIRECT.isInForce(date)) {
            return false;
        }
        if (!licensed(sale, distiller)) {
            return false;
        }
        if (!licensed(sale, retailer)) {
            return false;
        }
        if (!date.isBefore(JULY_1_2022) && !sameState(sale, distiller, retailer)) {
            return false;
        }
        return true;
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
        List<Violation> found = List.of();
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
        return HouseRulesChains.TRADED.decide(found);
    }

    /** Answers what {@code traded} decides: it stops at the first failure and allocates nothing. */
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
        if (!licensed(sale, importer)) {
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
        if (!licensed(sale, retailer)) {
            return false;
        }
        if (!date.isBefore(JULY_1_2022)) {
            if (!brokers.isEmpty() && !sameState(sale, importer, brokers.get(0))) {
                return false;
            }
            if (brokers.isEmpty() && !wholesalers.isEmpty() && !sameState(sale, importer,
                    wholesalers.get(0))) {
                return false;
            }
            for (int i = 0; i + 1 < brokers.size(); i++) {
                if (!sameState(sale, brokers.get(i), brokers.get(i + 1))) {
                    return false;
                }
            }
            if (!brokers.isEmpty()
                    && !wholesalers.isEmpty()
                    && !sameState(sale, brokers.get(brokers.size() - 1), wholesalers.get(0))) {
                return false;
            }
            for (int i = 0; i + 1 < wholesalers.size(); i++) {
                if (!sameState(sale, wholesalers.get(i), wholesalers.get(i + 1))) {
                    return false;
                }
            }
            if (!wholesalers.isEmpty()
                    && !sameState(sale, wholesalers.get(wholesalers.size() - 1), retailer)) {
                return false;
            }
        }
        if (date.isBefore(JANUARY_1_2024) && !shares(sale, brokers)) {
            return false;
        }
        for (int i = 0; i < wholesalers.size(); i++) {
            for (int j = i + 1; j < wholesalers.size(); j++) {
                if (!distinct(wholesalers.get(i), wholesalers.get(j))) {
                    return false;
                }
            }
        }
        return bondForm(importer);
    }

    /** Decides on {@code source > retailer}. */
    public static SpiritsDecision fromSource(Sale sale, Source source, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        List<Violation> found = List.of();
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
            found = casks(found, blender, sourceRole(source));
        }
        return HouseRulesChains.FROM_SOURCE.decide(found);
    }

    /** Answers what {@code fromSource} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsFromSource(Sale sale, Source source, Retailer retailer) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(retailer, "retailer");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!isKnownSource(source)) {
            return false;
        }
        if (!licensed(sale, source)) {
            return false;
        }
        if (!licensed(sale, retailer)) {
            return false;
        }
        if (!date.isBefore(JULY_1_2022) && !sameState(sale, source, retailer)) {
            return false;
        }
        if (source instanceof Blender blender && !casks(blender)) {
            return false;
        }
        return true;
    }

    /**
     * Decides on {@code distiller > wholesaler}.
     *
     * <p>Closed: We take no samples
     */
    public static SpiritsDecision samples(Sample sample, Distiller distiller,
            Wholesaler wholesaler) {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(wholesaler, "wholesaler");
        Objects.requireNonNull(sample.date(), "sample.date");
        return HouseRulesChains.SAMPLES.closed("We take no samples");
    }

    /** Answers what {@code samples} decides: it stops at the first failure and allocates nothing. */
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
     * <p>Closed: Auctions ended with the Ordinance
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

    /** Answers what {@code auction} decides: it stops at the first failure and allocates nothing. */
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
        return HouseRulesChains.PARTNERSHIP.decide(List.of());
    }

    /** Answers what {@code partnership} decides: it stops at the first failure and allocates nothing. */
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
        List<Violation> found = List.of();
        found = licensed(found, sale, distiller, "distiller");
        found = licensed(found, sale, house, "house");
        if (!date.isBefore(JULY_1_2022)) {
            found = sameState(found, sale, distiller, "distiller", house, "house");
        }
        found = adults(found, house, "house");
        found = ownBranch(found, sale, house);
        return HouseRulesChains.TO_THE_HOUSE.decide(found);
    }

    /** Answers what {@code toTheHouse} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsToTheHouse(Sale sale, Distiller distiller, House house) {
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(distiller, "distiller");
        Objects.requireNonNull(house, "house");
        LocalDate date = Objects.requireNonNull(sale.date(), "sale.date");
        if (!licensed(sale, distiller)) {
            return false;
        }
        if (!licensed(sale, house)) {
            return false;
        }
        if (!date.isBefore(JULY_1_2022) && !sameState(sale, distiller, house)) {
            return false;
        }
        return ownBranch(sale, house);
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
        requireElements(parties, "parties");
        SpiritsDecision best = null;
        best = asPartnership(best, parties);
        return best != null ? best : HouseRulesChains.noChain(parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static SpiritsDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        requireElements(parties, "parties");
        SpiritsDecision best = null;
        best = asDirect(best, transaction, parties);
        best = asTraded(best, transaction, parties);
        best = asFromSource(best, transaction, parties);
        best = asSamples(best, transaction, parties);
        best = asAuction(best, transaction, parties);
        best = asToTheHouse(best, transaction, parties);
        return best != null ? best : HouseRulesChains.noChain(transaction, parties);
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

    private static SpiritsDecision asPartnership(SpiritsDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && parties.get(0) instanceof Distiller distiller
                && parties.get(1) instanceof Wholesaler wholesaler) {
            return better(best, partnership(distiller, wholesaler));
        }
        return best;
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
                && parties.get(0) instanceof Source source
                && parties.get(1) instanceof Retailer retailer) {
            return better(best, fromSource(sale, source, retailer));
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
        try {
            return Spirits.licensed(dated, licensed);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> licensed(List<Violation> found, Dated dated, Licensed licensed,
            String licensedRole) {
        Violation.Builder violation;
        try {
            if (Spirits.licensed(dated, licensed)) {
                return found;
            }
            violation = LICENSED.broken("The ", licensedRole, " ", Text.read(licensed::name),
                    " has had no licence since ", Text.read(licensed::licensedUntil))
                    .remedy("Renew the licence of ", Text.read(licensed::name))
                    .remedy("Ask the ", licensedRole, " for another sale");
        } catch (Exception e) {
            violation = LICENSED.notEvaluated(e);
        }
        return violation.party(licensedRole, licensed).addTo(found);
    }

    private static boolean sameState(Sale sale, Licensed seller, Licensed buyer) {
        try {
            return seller.address() != null
                    && seller.address().state() != null
                    && buyer.address() != null
                    && buyer.address().state() != null
                    && Spirits.sameState(sale, seller, buyer);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> sameState(List<Violation> found, Sale sale, Licensed seller,
            String sellerRole, Licensed buyer, String buyerRole) {
        Violation.Builder violation;
        try {
            if (seller.address() == null) {
                violation = SAME_STATE.missing("address", sellerRole);
            } else if (seller.address().state() == null) {
                violation = SAME_STATE.missing("state", sellerRole);
            } else if (buyer.address() == null) {
                violation = SAME_STATE.missing("address", buyerRole);
            } else if (buyer.address().state() == null) {
                violation = SAME_STATE.missing("state", buyerRole);
            } else if (Spirits.sameState(sale, seller, buyer)) {
                return found;
            } else {
                violation = SAME_STATE.broken(Text.read(seller::name), " in ",
                        Text.read(seller::address, address -> Text.read(address::state)),
                        " sells to ", Text.read(buyer::name), " in ", Text.read(buyer::address,
                        address -> Text.read(address::state)));
            }
        } catch (Exception e) {
            violation = SAME_STATE.notEvaluated(e);
        }
        return violation.party(sellerRole, seller).party(buyerRole, buyer).addTo(found);
    }

    private static boolean shares(Sale sale, List<Broker> brokers) {
        try {
            return firstMissing(brokers, party -> party.share() == null) == null
                    && Spirits.shares(sale, brokers);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> shares(List<Violation> found, Sale sale, List<Broker> brokers) {
        Violation.Builder violation;
        try {
            if (firstMissing(brokers, party -> party.share() == null) != null) {
                violation = SHARES.missing("share", "broker");
            } else if (Spirits.shares(sale, brokers)) {
                return found;
            } else {
                violation = SHARES.broken("The shares of ", Text.path("broker", brokers), " (",
                        Text.each(brokers, party -> Text.read(party::share)), ") are not 100");
            }
        } catch (Exception e) {
            violation = SHARES.notEvaluated(e);
        }
        return violation.parties("broker", brokers).addTo(found);
    }

    private static boolean distinct(Wholesaler first, Wholesaler second) {
        try {
            return first.name() != null
                    && second.name() != null
                    && Spirits.distinct(first, second);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> distinct(List<Violation> found, Wholesaler first,
            Wholesaler second) {
        Violation.Builder violation;
        try {
            if (first.name() == null) {
                violation = DISTINCT.missing("name", "wholesaler");
            } else if (second.name() == null) {
                violation = DISTINCT.missing("name", "wholesaler");
            } else if (Spirits.distinct(first, second)) {
                return found;
            } else {
                violation = DISTINCT.broken(Text.read(first::name), " and ",
                        Text.read(second::name), " are one wholesaler");
            }
        } catch (Exception e) {
            violation = DISTINCT.notEvaluated(e);
        }
        return violation.party("wholesaler", first).party("wholesaler", second).addTo(found);
    }

    private static List<Violation> adults(List<Violation> found, Retailer retailer,
            String retailerRole) {
        Violation.Builder violation;
        try {
            if (Spirits.adults(retailer)) {
                return found;
            }
            violation = ADULTS.broken(Text.read(retailer::tradeName), " sells to minors");
        } catch (Exception e) {
            violation = ADULTS.notEvaluated(e);
        }
        return violation.party(retailerRole, retailer).addTo(found);
    }

    private static boolean casks(Blender blender) {
        try {
            return Spirits.casks(blender);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> casks(List<Violation> found, Blender blender,
            String blenderRole) {
        Violation.Builder violation;
        try {
            if (Spirits.casks(blender)) {
                return found;
            }
            violation = CASKS.broken("The blender ", Text.read(blender::name), " has only ",
                    Text.read(blender::casks), " casks");
        } catch (Exception e) {
            violation = CASKS.notEvaluated(e);
        }
        return violation.party(blenderRole, blender).addTo(found);
    }

    private static boolean bondForm(Importer importer) {
        try {
            return importer.bond() != null
                    && Spirits.bondForm(importer);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> bondForm(List<Violation> found, Importer importer) {
        Violation.Builder violation;
        try {
            if (importer.bond() == null) {
                violation = BOND_FORM.missing("bond", "importer");
            } else if (Spirits.bondForm(importer)) {
                return found;
            } else {
                violation = BOND_FORM.broken("The bond ", Text.read(importer::bond),
                        " is of another form");
            }
        } catch (Exception e) {
            violation = BOND_FORM.notEvaluated(e);
        }
        return violation.party("importer", importer).addTo(found);
    }

    private static boolean ownBranch(Sale sale, House house) {
        try {
            return house.branch() != null
                    && HouseRules.ownBranch(sale, house);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> ownBranch(List<Violation> found, Sale sale, House house) {
        Violation.Builder violation;
        try {
            if (house.branch() == null) {
                violation = OWN_BRANCH.missing("branch", "house");
            } else if (HouseRules.ownBranch(sale, house)) {
                return found;
            } else {
                violation = OWN_BRANCH.broken("The branch ", Text.read(house::branch),
                        " is not ours");
            }
        } catch (Exception e) {
            violation = OWN_BRANCH.notEvaluated(e);
        }
        return violation.party("house", house).addTo(found);
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
}
