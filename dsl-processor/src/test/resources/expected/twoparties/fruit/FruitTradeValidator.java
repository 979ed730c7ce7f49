package fruit;

import fruit.FruitTrade.Grower;
import fruit.FruitTrade.Market;
import fruit.FruitTradeDecision.Next;
import fruit.FruitTradeDecision.Text;
import fruit.FruitTradeDecision.Violation;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link FruitTrade} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: Grower co-operative statutes, 2024.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class FruitTradeValidator {
    private static final Violation.Reason CERTIFIED = Violation.rule("fruit.FruitTrade",
            "certified")
            .message("The grower {grower.name} is not certified")
            .remedies("Have {grower.name} certified by the co-operative")
            .citations("Article 5")
            .values("grower.name")
            .parties("grower");

    private FruitTradeValidator() {}

    /**
     * Decides on {@code grower > market}.
     *
     * <p>See: Article 2.
     */
    public static FruitTradeDecision toMarket(Grower grower, Market market) {
        Objects.requireNonNull(grower, "grower");
        Objects.requireNonNull(market, "market");
        try {
            Violation found = null;
            if (!FruitTrade.certified(grower)) {
                found = certifiedFailed(found, grower);
            }
            return FruitTradeChains.TO_MARKET.decide(found);
        } catch (Exception e) {
            return toMarketFactByFact(grower, market);
        }
    }

    /** What {@code toMarket} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsToMarket(Grower grower, Market market) {
        Objects.requireNonNull(grower, "grower");
        Objects.requireNonNull(market, "market");
        try {
            return FruitTrade.certified(grower);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static FruitTradeDecision toMarketFactByFact(Grower grower, Market market) {
        Violation found = null;
        found = certified(found, grower);
        return FruitTradeChains.TO_MARKET.deny(found);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static FruitTradeDecision check(List<?> parties) {
        Objects.requireNonNull(parties, "parties");
        FruitTradeDecision decision = asToMarket(parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return FruitTradeChains.noChain(parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return FruitTradeChains.next(soFar);
    }

    private static FruitTradeDecision asToMarket(List<?> parties) {
        if (parties.size() == 2
                && parties.get(0) instanceof Grower grower
                && parties.get(1) instanceof Market market) {
            return toMarket(grower, market);
        }
        return null;
    }

    private static Violation certified(Violation found, Grower grower) {
        try {
            return FruitTrade.certified(grower)
                    ? found
                    : certifiedFailed(found, grower);
        } catch (Exception e) {
            return CERTIFIED.notEvaluated(e).after(found, "grower", grower);
        }
    }

    private static Violation certifiedFailed(Violation found, Grower grower) {
        return CERTIFIED.after(found, nameOf(grower), "grower", grower);
    }

    private static void requireElements(List<?> list, String name) {
        Objects.requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
        }
    }

    private static Object nameOf(Grower grower) {
        try {
            return grower.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }
}
