package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is asked of every sale. Constraints are called as the rules are. */
public final class OfEverySale {

    private OfEverySale() {}

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SignedMpa.Check.class)
    public @interface SignedMpa {
        String message() default "Every partner has to have signed the Microsoft Partner Agreement";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<SignedMpa, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.signedMpa();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = FromTheMarketplace.Check.class)
    public @interface FromTheMarketplace {
        String message() default "A partner's own service is not sold through the Microsoft marketplace";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<FromTheMarketplace, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.fromTheMarketplace();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = IntoCustomerTenant.Check.class)
    public @interface IntoCustomerTenant {
        String message() default "Services can be provisioned only to a tenant of type Customer";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<IntoCustomerTenant, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.intoCustomerTenant();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = BuysWithAnotherTenant.Check.class)
    public @interface BuysWithAnotherTenant {
        String message() default "A partner cannot buy for its own use with the tenant that it uses for CSP";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<BuysWithAnotherTenant, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.buysWithAnotherTenant();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NotIntoCspTenant.Check.class)
    public @interface NotIntoCspTenant {
        String message() default "Services cannot be provisioned to a tenant that is used for CSP";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<NotIntoCspTenant, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.notIntoCspTenant();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NotToItselfOrAffiliate.Check.class)
    public @interface NotToItselfOrAffiliate {
        String message() default "A partner does not sell to itself or to an affiliate as end customer";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<NotToItselfOrAffiliate, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.notToItselfOrAffiliate();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InSomeMarket.Check.class)
    public @interface InSomeMarket {
        String message() default "The country of each organisation has to belong to a market of the programme";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<InSomeMarket, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.inSomeMarket();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CustomerInSameMarket.Check.class)
    public @interface CustomerInSameMarket {
        String message() default "A partner can sell only to customers in its own region";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<CustomerInSameMarket, Order> {
            @Override
            public boolean isValid(Order order, ConstraintValidatorContext context) {
                return order.customerInSameMarket();
            }
        }
    }
}
