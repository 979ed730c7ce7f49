package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what is true of every request that the policy permits: a promise about the policy, not a rule of it. It stands
 * on a static {@code boolean} method of a policy, and its parameters bind like those of a {@link Rule}.
 *
 * <pre>{@code
 * /** A reseller has no direct billing relationship with Microsoft: no chain has this shape. *}{@code /
 * @Guarantee(cites = "Types of partner relationships")
 * static boolean noResellerBuysFromMicrosoft(Microsoft microsoft, @Next IndirectReseller reseller) {
 *     return false;
 * }
 * }</pre>
 *
 * <p>The compiler tries to prove it. If a permitted request can break it, that is an error with a counterexample; if it cannot be
 * proven, a warning says why, and if it holds only on a condition, a note does. A body that is only {@code return false} forbids a shape: each chain that has it is an error. Any other
 * guarantee that fits no chain is an error itself, where its policy has chains. No code is generated for a guarantee.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Guarantee {

    /**
     * Where the document promises this.
     *
     * @return citations, in the document's own terms
     */
    String[] cites() default {};
}
