package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is asked besides of a sale through a direct-bill partner. Constraints are called as the rules are. */
public final class OfDirectSales {

    private OfDirectSales() {}

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = IntegratedThroughApis.Check.class)
    public @interface IntegratedThroughApis {
        String message() default "The direct-bill partner is not integrated with Microsoft through APIs";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<IntegratedThroughApis, DirectOrder> {
            @Override
            public boolean isValid(DirectOrder order, ConstraintValidatorContext context) {
                return order.integratedThroughApis();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ProvidesAllServices.Check.class)
    public @interface ProvidesAllServices {
        String message() default "The direct-bill partner has to provide billing, support and managed services";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<ProvidesAllServices, DirectOrder> {
            @Override
            public boolean isValid(DirectOrder order, ConstraintValidatorContext context) {
                return order.providesAllServices();
            }
        }
    }
}
