package dev.chainrule.benchmarks.contestants.hibernatevalidator;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A class-level constraint for each rule, as is usual where a constraint asks for several properties. Like a Chainrule validator it tells of
 * all broken rules; but the messages name no facts and not the party of which a rule is broken, which chain fits is decided by hand, and
 * that a rule begins on a date is part of its condition. What is known of the beans is read ahead, in a predefined scope.
 */
public final class Hibernate implements Contestant<Object, Set<ConstraintViolation<Object>>> {

    private final Validator validator = Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .builtinConstraints(Set.of())
            .initializeBeanMetaData(Set.of(DirectOrder.class, IndirectOrder.class, OtherOrder.class))
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String name() {
        return "Hibernate Validator";
    }

    @Override
    public Object convert(SaleRequest request) {
        if (request instanceof SaleRequest.Direct direct) {
            return new DirectOrder(direct);
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            return new IndirectOrder(indirect);
        }
        return new OtherOrder((SaleRequest.Other) request);
    }

    @Override
    public Set<ConstraintViolation<Object>> decide(Object order) {
        return validator.validate(order);
    }

    @Override
    public boolean permitted(Set<ConstraintViolation<Object>> violations) {
        return violations.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(Set<ConstraintViolation<Object>> violations) {
        return Optional.of(violations.stream().map(Hibernate::code).collect(Collectors.toSet()));
    }

    /** Constraints are called as the rules are. */
    private static String code(ConstraintViolation<Object> violation) {
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        String name = constraint.getSimpleName();
        return constraint == FitsSomeChain.class
                ? "no-chain"
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
