/**
 * The language: annotations that turn a Java interface into a policy of who may sell through whom.
 *
 * <p>Types say who, signatures say through whom, methods say on what conditions. Start at {@link dev.chainrule.Policy}.
 * All retention is {@code SOURCE}: what is compiled against a policy never sees these types.
 */
package dev.chainrule;
