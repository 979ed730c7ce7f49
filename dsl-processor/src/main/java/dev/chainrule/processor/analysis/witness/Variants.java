package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Part;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What could a rule say instead, by a slip of its author? A condition is always so or never, an order another one, a constant the one
 * beside it, a date a day off. Whoever tells a rule from each of these has asked it on both sides of every boundary, and
 * has seen each condition decide alone.
 */
final class Variants {

    private final Rule rule;
    private final Map<ClassRef, Enumeration> enumerations;
    private final Spelled spelled;
    private final Operands operands;
    private final List<Part> parts;
    private final List<Variant> found = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private Variants(Rule rule, List<Enumeration> enumerations) {
        this.rule = rule;
        this.spelled = new Spelled(rule);
        this.operands = new Operands(rule);
        this.enumerations = enumerations.stream().collect(Collectors.toMap(Enumeration::type, each -> each));
        this.parts = rule.condition().map(Part::of).orElse(List.of());
    }

    /**
     * A condition of a rule.
     *
     * @param what the condition, in words
     * @param always the rule, were it always so
     * @param never the rule, were it never so
     */
    record Condition(String what, Variant always, Variant never) {}

    /**
     * All variants of a rule.
     *
     * @param enumerations the constants of enums
     */
    static List<Variant> of(Rule rule, List<Enumeration> enumerations) {
        Variants variants = new Variants(rule, enumerations);
        variants.addBodies();
        variants.addDates();
        return List.copyOf(variants.found);
    }

    /** All conditions of a rule. */
    static List<Condition> conditions(Rule rule) {
        Variants variants = new Variants(rule, List.of());
        variants.addBodies();
        return List.copyOf(variants.conditions);
    }

    private void addBodies() {
        if (!parts.isEmpty() && !isCondition(parts.get(0).expression())) {
            addTruths(parts.get(0));
        }
        parts.forEach(this::addOthers);
    }

    private void addOthers(Part part) {
        Expression expression = part.expression();
        if (isCondition(expression)) {
            addTruths(part);
        }
        if (expression instanceof Compare compare) {
            Stream.of(Expression.Relation.values())
                    .filter(relation -> relation != compare.relation())
                    .forEach(relation -> add(part, new Compare(relation, compare.left(), compare.right())));
            if (!(compare.left() instanceof Literal)) {
                operands.beside(compare.right())
                        .forEach(right -> add(part, new Compare(compare.relation(), compare.left(), right)));
            }
        } else if (expression instanceof Expression.And and) {
            add(part, new Expression.Or(and.left(), and.right()));
        } else if (expression instanceof Expression.Or or) {
            add(part, new Expression.And(or.left(), or.right()));
        } else if (expression instanceof Expression.Quantified all) {
            add(part, new Expression.Quantified(!all.every(), all.many(), all.local(), all.condition()));
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            Stream.of(Expression.Operator.values())
                    .filter(operator -> operator != arithmetic.operator())
                    .forEach(operator -> add(
                            part,
                            new Expression.Arithmetic(
                                    operator, arithmetic.left(), arithmetic.right(), arithmetic.size())));
        } else if (expression instanceof Expression.Shifted shifted) {
            add(part, new Expression.Shifted(shifted.date(), shifted.unit(), shifted.amount(), !shifted.earlier()));
        } else if (expression instanceof Literal literal) {
            beside(literal.value()).forEach(other -> add(part, new Literal(other)));
        }
    }

    private void addTruths(Part condition) {
        Variant always = add(condition, truth(true));
        Variant never = add(condition, truth(false));
        conditions.add(new Condition(told(condition), always, never));
    }

    private Variant add(Part part, Expression other) {
        String change = spelled.of(other) + " instead of " + told(part);
        Variant variant = new Variant(rule, rule.withCondition(part.within().apply(other)), change);
        found.add(variant);
        return variant;
    }

    /** A part as it is spelled, and which it is of those that are spelled alike. */
    // By identity, since that is what tells them apart.
    @SuppressWarnings("ReferenceEquality")
    private String told(Part part) {
        String text = spelled.of(part.expression());
        List<Part> alike = parts.stream()
                .filter(other ->
                        other.expression().getClass() == part.expression().getClass())
                .filter(other -> spelled.of(other.expression()).equals(text))
                .toList();
        int index = IntStream.range(0, alike.size())
                .filter(i -> alike.get(i) == part)
                .findFirst()
                .orElse(0);
        return alike.size() == 1 ? text : text + " (" + (index + 1) + " of " + alike.size() + ")";
    }

    /** Whether a part answers yes or no; the two constants do not ask. */
    private static boolean isCondition(Expression expression) {
        return expression instanceof Expression.IsA
                || expression instanceof Expression.IsNull
                || expression instanceof Expression.Same
                || expression instanceof Expression.Equal
                || expression instanceof Compare
                || expression instanceof Expression.Contains
                || expression instanceof Expression.Quantified
                || expression instanceof Expression.IsPresent
                || expression instanceof Expression.Not
                || expression instanceof Expression.And
                || expression instanceof Expression.Or
                || (expression instanceof Expression.Ask ask && isPrimitiveTruth(ask.type()))
                || (expression instanceof Expression.Computed computed && isPrimitiveTruth(computed.type()));
    }

    private static boolean isPrimitiveTruth(ValueType type) {
        return type instanceof ValueType.Truth truth && !truth.boxed();
    }

    private static Expression truth(boolean value) {
        return new Literal(new Value.Truth(value));
    }

    private List<Value> beside(Value value) {
        if (value instanceof Value.Truth truth) {
            return List.of(new Value.Truth(!truth.value()));
        } else if (value instanceof Value.Whole whole) {
            return near(whole.value(), whole.value() == (int) whole.value() ? Size.INT : Size.LONG)
                    .<Value>map(Value.Whole::new)
                    .toList();
        } else if (value instanceof Value.Date date) {
            return Stream.of(date.epochDay() - 1, date.epochDay() + 1)
                    .filter(day -> day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay())
                    .<Value>map(Value.Date::new)
                    .toList();
        } else if (value instanceof Value.Text text) {
            return List.of(new Value.Text(text.value() + "x"));
        } else if (value instanceof Value.Choice choice) {
            return Optional.ofNullable(enumerations.get(choice.type())).stream()
                    .flatMap(known -> beside(choice, known.constants()))
                    .toList();
        }
        return List.of();
    }

    private static Stream<Value> beside(Value.Choice choice, List<String> constants) {
        int index = constants.indexOf(choice.constant());
        return Stream.of(index - 1, index + 1)
                .filter(other -> index >= 0 && other >= 0 && other < constants.size())
                .map(other -> new Value.Choice(choice.type(), constants.get(other)));
    }

    /** The numbers beside one that are of its size. */
    private static Stream<Long> near(long value, Size size) {
        return Stream.concat(
                value > size.least() ? Stream.of(value - 1) : Stream.of(),
                value < size.greatest() ? Stream.of(value + 1) : Stream.of());
    }

    private void addDates() {
        Window window = rule.dates().window();
        for (int days : List.of(-1, 1)) {
            window.from()
                    .filter(Variants::hasDaysAround)
                    .ifPresent(from -> addDates(
                            new Dates(
                                    from.plusDays(days).toString(), rule.dates().until()),
                            from,
                            from.plusDays(days)));
            window.until()
                    .filter(Variants::hasDaysAround)
                    .ifPresent(until -> addDates(
                            new Dates(rule.dates().from(), until.plusDays(days).toString()),
                            until,
                            until.plusDays(days)));
        }
    }

    private static boolean hasDaysAround(LocalDate date) {
        return date.isAfter(LocalDate.MIN) && date.isBefore(LocalDate.MAX);
    }

    private void addDates(Dates dates, LocalDate now, LocalDate other) {
        found.add(new Variant(rule, rule.withDates(dates), other + " instead of " + now));
    }
}
