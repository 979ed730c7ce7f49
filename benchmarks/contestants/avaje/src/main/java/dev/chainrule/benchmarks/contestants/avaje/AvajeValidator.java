package dev.chainrule.benchmarks.contestants.avaje;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Constraints on what an order form says of itself, checked by generated adapters without reflection. Like a Chainrule validator it tells
 * of all broken rules; but the messages name no facts and not the party of which a rule is broken, which chain fits is decided by hand, and
 * that a rule begins on a date is part of its condition.
 */
public final class AvajeValidator implements Contestant<Object, Set<ConstraintViolation>> {

    private final Validator validator = Validator.instance();

    @Override
    public String name() {
        return "avaje-validator";
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
    public Set<ConstraintViolation> decide(Object order) {
        return validator.check(order);
    }

    @Override
    public boolean permitted(Set<ConstraintViolation> violations) {
        return violations.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(Set<ConstraintViolation> violations) {
        return Optional.of(violations.stream().map(AvajeValidator::code).collect(Collectors.toSet()));
    }

    /** Properties are called as rules are. */
    private static String code(ConstraintViolation violation) {
        return violation.path().equals("fitsSomeChain") ? "no-chain" : violation.path();
    }
}
