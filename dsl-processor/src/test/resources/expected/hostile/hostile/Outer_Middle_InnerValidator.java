package hostile;

import hostile.Outer.Inner.B;
import hostile.Outer.Middle.Inner;
import hostile.Outer_InnerDecision.Next;
import hostile.Outer_InnerDecision.Violation;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link Inner} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: Inner of the middle.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class Outer_Middle_InnerValidator {
    private static final Violation.Reason A_RULE = Violation.rule("hostile.Outer.Inner", "a")
            .message("a")
            .parties("a");

    private Outer_Middle_InnerValidator() {}

    /** Decides on {@code a > b}. */
    public static Outer_InnerDecision a(Outer.Inner.A a, B b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Violation found = null;
        found = aRule(found, a);
        return Outer_Middle_InnerChains.A.decide(found);
    }

    /** What {@code a} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsA(Outer.Inner.A a, B b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        try {
            return aRule(a);
        } catch (Exception e) {
            return false;
        }
    }

    /** Decides on {@code c > a}. */
    public static Outer_InnerDecision a2(Inner.A a, Outer.Inner.A b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Violation found = null;
        found = aRule(found, b);
        return Outer_Middle_InnerChains.A2.decide(found);
    }

    /** What {@code a2} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsA2(Inner.A a, Outer.Inner.A b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        try {
            return aRule(b);
        } catch (Exception e) {
            return false;
        }
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static Outer_InnerDecision check(List<?> parties) {
        Objects.requireNonNull(parties, "parties");
        Outer_InnerDecision best = null;
        best = asA(best, parties);
        best = asA2(best, parties);
        if (best != null) {
            return best;
        }
        requireElements(parties, "parties");
        return Outer_Middle_InnerChains.noChain(parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return Outer_Middle_InnerChains.next(soFar);
    }

    private static Outer_InnerDecision asA(Outer_InnerDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && parties.get(0) instanceof Outer.Inner.A a
                && parties.get(1) instanceof B b) {
            return better(best, a(a, b));
        }
        return best;
    }

    private static Outer_InnerDecision asA2(Outer_InnerDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && parties.get(0) instanceof Inner.A a
                && parties.get(1) instanceof Outer.Inner.A b) {
            return better(best, a2(a, b));
        }
        return best;
    }

    private static boolean aRule(Outer.Inner.A a) {
        return hostile.Outer.Inner.a(a);
    }

    private static Violation aRule(Violation found, Outer.Inner.A a) {
        try {
            return hostile.Outer.Inner.a(a)
                    ? found
                    : aRuleFailed(found, a);
        } catch (Exception e) {
            return A_RULE.notEvaluated(e).after(found, "a", a);
        }
    }

    private static Violation aRuleFailed(Violation found, Outer.Inner.A a) {
        return A_RULE.after(found, "a", a);
    }

    private static boolean isPermitted(Outer_InnerDecision decision) {
        return decision != null && decision.permitted();
    }

    private static Outer_InnerDecision better(Outer_InnerDecision best, Outer_InnerDecision other) {
        boolean isBetter = best == null
                || other.permitted()
                || other.violations().size() < best.violations().size();
        return isBetter && !isPermitted(best) ? other : best;
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
