package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what is assumed of the facts, for example that two objects with one id belong to one group. It stands on a static
 * {@code boolean} method of a policy, and its parameters bind like those of a {@link Rule}.
 *
 * <pre>{@code
 * @Given(otherwise = "{a.id} and {b.id} are one company in two groups")
 * static boolean sameCompanySameGroup(Organization a, Organization b) {
 *     return !a.id().equals(b.id()) || a.group().equals(b.group());
 * }
 * }</pre>
 *
 * <p>What is proven about a policy may use it; and since an assumption may turn out to be wrong, a request that breaks
 * it is denied. Its code is the method's name.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Given {

    /**
     * The message when a request breaks the assumption, with placeholders as in {@link Rule#otherwise()}.
     *
     * @return one sentence, with placeholders
     */
    String otherwise();
}
