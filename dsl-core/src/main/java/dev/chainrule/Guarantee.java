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
 * <p>A guarantee whose body is {@code return false} says that no chain has this shape, and each chain that has it is an
 * error. Any other guarantee that fits no chain is an error itself. Nothing is generated for a guarantee.
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
