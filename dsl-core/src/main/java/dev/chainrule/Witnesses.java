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
 *     @ParameterizedTest
 *     @MethodSource("org.example.fruit.FruitTradeWitnesses#all")
 *     void decides(FruitTradeWitnesses.Witness witness) {
 *         assertEquals(witness.expected(), witness.actual());
 *     }
 * }
 * }</pre>
 *
 * <p>{@code FruitTradeWitnesses} is a class in the package of the test. Its witnesses are requests with the codes of all checks that
 * fail of them: requests that are permitted along each chain in each era, one that fails each check, and such as would be decided
 * otherwise if a rule said something else, by a slip: another order, another day, one condition more or fewer. Run after a change to
 * the policy they are the same as what it decides, since they are written anew; what they pin down is that the compiled validator
 * decides as the solver understood the rules, and, where their source is kept, what a change does.
 *
 * <p>The policy may be compiled together with the test, before it in the same module, or come in a jar. It has to be proven: neither
 * without the solver nor with {@code -Achainrule.prove=false} there are witnesses. One class of a package asks for those of a policy.
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
