package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface is a policy: the parties, the chains in which they may transact, and the rules.
 *
 * <pre>{@code
 * @Policy(source = "Grower co-operative statutes, 2024")
 * public interface FruitTrade {
 *
 *     @Party("grower") interface Grower { String name(); boolean certified(); }
 *     @Party("market") interface Market { String name(); }
 *
 *     @Transaction interface Delivery { @EffectiveDate LocalDate date(); }
 *
 *     @Chain(cites = "Article 2")
 *     void toMarket(Delivery delivery, Grower grower, Market market);
 *
 *     @Rule(otherwise = "The grower {grower.name} is not certified", cites = "Article 5", from = "2024-07-01")
 *     static boolean certified(Delivery delivery, Grower grower) {
 *         return grower.certified();
 *     }
 * }
 * }</pre>
 *
 * <p>For it, beside it, the processor writes
 *
 * <ul>
 *   <li>{@code FruitTradeValidator}, with {@code toMarket(delivery, grower, market)}, which decides and explains,
 *       {@code permitsToMarket(…)}, which only decides, {@code check(delivery, List.of(grower, market))} for parties
 *       known at run time, and {@code next(delivery, List.of(grower))}, which says who may come next;
 *   <li>{@code FruitTradeDecision}, permitted or denied, with every violation;
 *   <li>{@code FruitTradeFacts}, a record and a builder for each party and transaction that the policy declares,
 *       or names from its own package;
 *   <li>{@code FruitTradeChains} and {@code FruitTradeModel}, which are package-private: the chains as data, and what carries the policy to
 *       policies that extend it from a jar.
 * </ul>
 *
 * <p>A policy that is nested in another type is written beside that type: {@code Outer.FruitTrade} becomes
 * {@code Outer_FruitTradeValidator}.
 *
 * <p>A policy may extend other policies. It takes over every chain and every rule of theirs and adds its own; a
 * request is then permitted when one chain of the whole set fits, and every rule of the set that fits it holds. Which
 * rules those are is fixed when it is compiled: compile it again with each release of a policy that it extends.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Policy {

    /**
     * The document that the policy encodes, as a person would cite it.
     *
     * @return the document's title, with its date or edition
     */
    String source();

    /**
     * The policy's own version, which every decision names beside a fingerprint of the rules.
     *
     * @return any text; empty where the policy is not versioned
     */
    String version() default "";

    /**
     * The older policy that this one takes the place of, and is compared with: the compiler tells what is newly permitted and
     * what is newly denied. Chains, types and facts are matched by name.
     *
     * @return another policy, or {@code void.class} for none
     */
    Class<?> replaces() default void.class;

    /**
     * Whether this policy may permit what its parents do not, or what an older policy does not: the one that it {@link #replaces}, and its
     * own older release in the jar that the option {@code chainrule.baseline} names.
     *
     * @return {@code false} to make an error of each chain beyond the parents', and of whatever is seen to be newly permitted; where that is
     *     not known, a warning says so
     */
    boolean mayLoosen() default true;
}
