package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a test class: has the processor write, beside it, the tests that the solver can write for a policy.
 *
 * <pre>{@code
 * @Witnesses(FruitTrade.class)
 * class FruitTradeTest {
 *
 *     @ParameterizedTest(name = "{0}")
 *     @MethodSource("org.example.fruit.FruitTradeWitnesses#all")
 *     void decides(FruitTradeWitnesses.Witness witness) {
 *         assertEquals(witness.expected(), witness.actual());
 *     }
 * }
 * }</pre>
 *
 * <p>{@code FruitTradeWitnesses} is a class in the package of the test. Each of its witnesses is a request with the codes of all checks
 * that fail: requests that are permitted along each chain in each era, one that fails each check, and some that would be decided
 * otherwise if a rule had a slip, such as another comparison, another day, one condition more or fewer. They are written anew at each
 * compilation, so they show that the compiled validator decides as the solver understood the rules; keep their source, and it shows
 * what a later change does.
 *
 * <p>The policy may be compiled together with the test, before it in the same module, or come in a jar. Witnesses need proofs: without
 * the solver, or with {@code -Achainrule.prove=false}, asking for them is an error. Only one class of a package may ask for those of a
 * policy.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Witnesses {

    /**
     * The policy whose witnesses are written.
     *
     * @return an interface that is marked with {@link Policy}
     */
    Class<?> value();
}
