package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a chain of parties is permitted, if its rules hold. It stands on an abstract {@code void} method of a
 * policy, whose parameters are the parties in order, seller before buyer, and at most one transaction, anywhere.
 *
 * <pre>{@code
 * @Chain(cites = "Sample scenario 1, relationship 2")
 * void indirect(Sale sale, Microsoft microsoft, IndirectProvider provider, IndirectReseller reseller, Customer customer);
 * }</pre>
 *
 * <p>The validator then has {@code indirect(sale, microsoft, provider, reseller, customer)}, which returns a decision,
 * and {@code permitsIndirect(…)} with the same parameters, which returns a {@code boolean}.
 *
 * <p>A parameter may be of a type above party types that is no party itself ({@code Partner}): it accepts each of them, the rules of
 * every party type that the object implements apply to it, and an object that implements none is denied. A parameter of a party type
 * stands for exactly that type: rules that ask for a type below it do not apply, whatever the object is.
 *
 * <p>A policy may declare a parent's chain again, with this annotation, to narrow its dates or its runs, or to close it.
 * Dates that are left out there stay as the parent has them; how long a run may be is written again, within the parent's
 * bounds.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Chain {

    /**
     * Where the document permits this chain.
     *
     * @return citations, in the document's own terms
     */
    String[] cites() default {};

    /**
     * The first date on which the chain is permitted.
     *
     * @return an ISO date such as {@code "2020-02-01"}, inclusive; empty if there is no first date
     */
    String from() default "";

    /**
     * The first date on which the chain is no longer permitted.
     *
     * @return an ISO date, exclusive; empty if there is no last date
     */
    String until() default "";

    /**
     * Why the chain is closed. Requests that fit it are denied with this reason.
     *
     * @return the reason; empty for a chain that is open
     */
    String closed() default "";
}
