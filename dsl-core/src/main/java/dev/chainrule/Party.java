package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface is a type of party: one who sells, buys or passes on, or an end point of a chain such as
 * the vendor or the end customer.
 *
 * <pre>{@code
 * @Party("indirect reseller")
 * interface IndirectReseller extends Partner {
 *     boolean onboarded();
 *     Optional<LocalDate> enrolledOn();
 * }
 * }</pre>
 *
 * <p>Its accessors, the methods without arguments, are the facts that rules may ask for; a default method may derive something from
 * them. Applications implement the
 * interface with types of their own, or take the record {@code IndirectResellerFacts} that is generated for it.
 *
 * <p>A fact that is {@code null} when a rule reads it denies the request, unless the accessor returns an
 * {@link java.util.Optional} or carries an annotation named {@code Nullable}. A fact is what the accessor that a rule calls leaves
 * abstract, whoever implements it. What a rule asks of a default method is no fact: whether that is {@code null} is for the rule to ask.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Party {

    /**
     * What the field calls this party, in lower case unless it is a name: {@code "indirect reseller"}.
     *
     * @return the words that messages use for a party of this type
     */
    String value();
}
