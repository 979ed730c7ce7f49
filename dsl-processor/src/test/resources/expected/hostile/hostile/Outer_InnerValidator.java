package hostile;

import hostile.Outer.Inner;
import hostile.Outer.Inner.A;
import hostile.Outer.Inner.B;
import hostile.Outer_InnerDecision.Next;
import hostile.Outer_InnerDecision.Violation;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link Inner} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: Inner.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Outer_InnerValidator {
    private static final Violation.Reason A_RULE = Violation.rule("hostile.Outer.Inner", "a")
            .message("a")
            .parties("a");

    private Outer_InnerValidator() {}

    /** Decides on {@code a > b}. */
    public static Outer_InnerDecision a(A a, B b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Violation found = null;
        found = aRule(found, a);
        return Outer_InnerChains.A.decide(found);
    }

    /** What {@code a} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsA(A a, B b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        try {
            return aRule(a);
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
        Outer_InnerDecision decision = asA(parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return Outer_InnerChains.noChain(parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return Outer_InnerChains.next(soFar);
    }

    private static Outer_InnerDecision asA(List<?> parties) {
        if (parties.size() == 2
                && parties.get(0) instanceof A a
                && parties.get(1) instanceof B b) {
            return a(a, b);
        }
        return null;
    }

    private static boolean aRule(A a) {
        return Inner.a(a);
    }

    private static Violation aRule(Violation found, A a) {
        try {
            return Inner.a(a)
                    ? found
                    : aRuleFailed(found, a);
        } catch (Exception e) {
            return A_RULE.notEvaluated(e).after(found, "a", a);
        }
    }

    private static Violation aRuleFailed(Violation found, A a) {
        return A_RULE.after(found, "a", a);
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
