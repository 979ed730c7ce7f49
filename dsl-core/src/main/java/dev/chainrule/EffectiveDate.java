package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of a transaction whose date decides which dated rules and chains are in force.
 *
 * <pre>{@code
 * interface Dated { @EffectiveDate LocalDate date(); }
 *
 * @Transaction interface Sale extends Dated { }
 * }</pre>
 *
 * <p>It stands on an accessor that returns {@link java.time.LocalDate}, in the transaction itself or in an interface
 * above it. Class files keep no annotations of Chainrule: where the interface above is in a jar, the annotation is seen only if that
 * interface is nested in a policy, or known to a policy that this one extends. Otherwise declare the accessor again in the
 * transaction, with the annotation. A transaction has one at most. A request whose date is {@code null} is refused with a
 * {@link NullPointerException} that names the accessor.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface EffectiveDate {}
