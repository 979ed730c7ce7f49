package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What no order fulfils whose parties are in a wrong order. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FitsSomeChain.Check.class)
public @interface FitsSomeChain {
    String message() default "No chain fits these parties";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<FitsSomeChain, OtherOrder> {
        @Override
        public boolean isValid(OtherOrder order, ConstraintValidatorContext context) {
            return false;
        }
    }
}
