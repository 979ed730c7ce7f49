package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what must be true of every place in every chain where its parameters fit. It stands on a static
 * {@code boolean} method of a policy.
 *
 * <pre>{@code
 * @Rule(otherwise = "The {seller} {seller.id} may sell only in its own market, {seller.market}; {buyer.id} is in {buyer.market}",
 *       cites = "Sample scenario 7")
 * static boolean sameMarket(Sale sale, Partner seller, @Next Organization buyer) {
 *     return seller.market() == buyer.market();
 * }
 * }</pre>
 *
 * <p>The parameters say what the rule applies to: a transaction, if it asks for one, and parties in chain order, each
 * anywhere below the one before it or, with {@link Next}, directly below it. A parameter of type {@code List<P>} takes
 * a whole {@linkplain Repeated run}. A rule that fits none of the chains of its policy is an error.
 *
 * <p>A check passes only when the method returns {@code true}. When it throws an {@link Exception} the request is
 * denied, with the cause in the decision; when it throws an {@link Error} the validator throws it on. A fact that its body reads and
 * that is null denies as well, see {@link Party}. A rule with {@link Severity#WARNING} never denies.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Rule {

    /**
     * The message when the rule does not hold. {@code {seller}} is the label of that party, as {@link Party} says it ("indirect
     * reseller"), {@code {seller.id}} the value of its accessor, {@code {seller.address.country}} follows a path of accessors, and
     * <code>&#123;&#123;</code> is a brace. For a party that may be of several types, {@code {seller}} is the label of the one that
     * the rule is about; if it can be about several, of the first that the party is of, or of the lowest below that one.
     *
     * @return one sentence, with placeholders
     */
    String otherwise();

    /**
     * The name by which applications know this rule. It is unique in its policy.
     *
     * @return a code; empty for the method's name
     */
    String code() default "";

    /**
     * Where the document demands this.
     *
     * @return citations, in the document's own terms
     */
    String[] cites() default {};

    /**
     * What can be done about a violation. Placeholders are the same as in {@link #otherwise()}.
     *
     * @return instructions to whoever made the request, each a sentence
     */
    String[] remedies() default {};

    /**
     * Whether a violation denies the request or only warns.
     *
     * @return {@link Severity#DENY} unless said otherwise
     */
    Severity severity() default Severity.DENY;

    /**
     * The first date on which the rule is in force.
     *
     * @return an ISO date such as {@code "2020-02-01"}, inclusive; empty if there is no first date
     */
    String from() default "";

    /**
     * The first date on which the rule is no longer in force.
     *
     * @return an ISO date, exclusive; empty if there is no last date
     */
    String until() default "";
}
