package dev.chainrule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@code List} parameter of a chain is a run: parties of one type, one after the other.
 *
 * <pre>{@code
 * @Chain
 * void distributed(Sale sale, Manufacturer manufacturer, @Repeated(min = 1) List<Wholesaler> wholesalers, Pharmacy pharmacy);
 * }</pre>
 *
 * <p>Rules bind to each element, to neighbours inside the run and across its ends; an empty run makes its neighbours
 * adjacent. A rule's own {@code List<Wholesaler>} parameter binds the whole run at once.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Repeated {

    /**
     * The fewest parties in the run.
     *
     * @return zero or more
     */
    int min() default 1;

    /**
     * The most parties in the run.
     *
     * @return one or more, and no less than {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
