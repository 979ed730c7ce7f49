package good;

import good.HiddenFacts.Maker;
import good.HiddenFacts.Shop;
import good.HiddenFactsDecision.Next;
import good.HiddenFactsDecision.Violation;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link HiddenFacts} permits.
 *
 * <p>Source: Statutes.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class HiddenFactsValidator {
    private static final Violation.Reason IN_AREGION = Violation.rule("good.HiddenFacts",
            "inARegion")
            .message("The shop lies in no region")
            .parties("shop");

    private HiddenFactsValidator() {}

    /** Decides on {@code shop > maker}. */
    public static HiddenFactsDecision direct(Shop shop, Maker maker) {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(maker, "maker");
        Violation found = null;
        found = inARegion(found, shop);
        return HiddenFactsChains.DIRECT.decide(found);
    }

    /** Answers what {@code direct} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsDirect(Shop shop, Maker maker) {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(maker, "maker");
        try {
            return inARegion(shop);
        } catch (Exception e) {
            return false;
        }
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static HiddenFactsDecision check(List<?> parties) {
        Objects.requireNonNull(parties, "parties");
        HiddenFactsDecision decision = asDirect(parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return HiddenFactsChains.noChain(parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return HiddenFactsChains.next(soFar);
    }

    private static HiddenFactsDecision asDirect(List<?> parties) {
        if (parties.size() == 2
                && parties.get(0) instanceof Shop shop
                && parties.get(1) instanceof Maker maker) {
            return direct(shop, maker);
        }
        return null;
    }

    private static boolean inARegion(Shop shop) {
        if (shop.region() == null || shop.region().code() == null) {
            return false;
        }
        return HiddenFacts.inARegion(shop);
    }

    private static Violation inARegion(Violation found, Shop shop) {
        Violation.Reason reason;
        try {
            if (shop.region() == null) {
                reason = IN_AREGION.missing("region", "shop");
            } else if (shop.region().code() == null) {
                reason = IN_AREGION.missing("region.code", "shop");
            } else {
                return HiddenFacts.inARegion(shop)
                        ? found
                        : inARegionFailed(found, shop);
            }
        } catch (Exception e) {
            reason = IN_AREGION.notEvaluated(e);
        }
        return reason.after(found, "shop", shop);
    }

    private static Violation inARegionFailed(Violation found, Shop shop) {
        return IN_AREGION.after(found, "shop", shop);
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
