package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a party of a rule stands directly after the party before it. Without it, the party may stand anywhere
 * further down the chain.
 *
 * <pre>{@code
 * static boolean sameMarket(Sale sale, Partner seller, @Next Organization buyer) { … }
 * }</pre>
 *
 * <p>It cannot stand on a rule's first party, which has none before it.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Next {}
