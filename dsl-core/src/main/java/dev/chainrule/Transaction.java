package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface describes what is being done along a chain: a sale, a new relationship, an order change.
 *
 * <pre>{@code
 * @Transaction
 * interface Sale {
 *     @EffectiveDate LocalDate date();
 *     OfferKind offer();
 * }
 * }</pre>
 *
 * <p>A rule with a transaction parameter fits only the chains whose transaction is of that type or below it, which is
 * how a rule is made to speak of one kind of business alone.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Transaction {}
