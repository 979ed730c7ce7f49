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
 * above it. Class files keep no annotations of Chainrule: of an interface in a jar it is known only if that is nested in a
 * policy there, or known to one that is extended; below any other, a transaction declares the accessor again, with the
 * annotation. A transaction has one at most. A request whose date is {@code null} is refused with a
 * {@link NullPointerException} that names the accessor.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface EffectiveDate {}
