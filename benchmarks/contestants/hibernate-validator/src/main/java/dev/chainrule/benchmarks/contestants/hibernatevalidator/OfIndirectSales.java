package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is asked besides of a sale through an indirect reseller. Constraints are called as the rules are. */
public final class OfIndirectSales {

    private OfIndirectSales() {}

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SignedMpaBeforeNewBusiness.Check.class)
    public @interface SignedMpaBeforeNewBusiness {
        String message() default "The reseller cannot transact new business: it has not signed the agreement";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<SignedMpaBeforeNewBusiness, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.signedMpaBeforeNewBusiness();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = OnboardedBeforeNewBusiness.Check.class)
    public @interface OnboardedBeforeNewBusiness {
        String message() default "The reseller cannot transact new business: it was not onboarded into Partner Center";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<OnboardedBeforeNewBusiness, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.onboardedBeforeNewBusiness();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EnrolledBeforeNewBusiness.Check.class)
    public @interface EnrolledBeforeNewBusiness {
        String message() default
                "The reseller cannot transact new business: it was not enrolled as an indirect reseller";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<EnrolledBeforeNewBusiness, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.enrolledBeforeNewBusiness();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ItsOwnReseller.Check.class)
    public @interface ItsOwnReseller {
        String message() default "The reseller is no indirect reseller of the provider";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<ItsOwnReseller, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.itsOwnReseller();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NotBuyingFromItsProvider.Check.class)
    public @interface NotBuyingFromItsProvider {
        String message() default "An indirect reseller of the provider cannot buy as its end customer";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<NotBuyingFromItsProvider, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.notBuyingFromItsProvider();
            }
        }
    }

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PartnerInSameMarket.Check.class)
    public @interface PartnerInSameMarket {
        String message() default "A partner can have relationships only with partners in its own region";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<PartnerInSameMarket, IndirectOrder> {
            @Override
            public boolean isValid(IndirectOrder order, ConstraintValidatorContext context) {
                return order.partnerInSameMarket();
            }
        }
    }
}
