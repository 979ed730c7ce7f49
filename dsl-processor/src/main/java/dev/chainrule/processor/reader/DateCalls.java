package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Arithmetic;
import dev.chainrule.processor.model.Expression.Compare;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Expression.Literal;
import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Expression.Shifted;
import dev.chainrule.processor.model.Expression.Throws;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.type.TypeKind;

/** What do the methods of {@code LocalDate} answer that order, move and make dates? */
final class DateCalls {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "isBefore", Relation.LESS,
            "isAfter", Relation.GREATER,
            "isEqual", Relation.EQUAL);

    private final Readers readers;

    DateCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        List<Typed> given = call.values();
        if (call.isStatic()) {
            return call.owner().equals("java.time.LocalDate") ? made(call.name(), call.evaluated()) : Optional.empty();
        }
        Typed object = call.object().orElseThrow();
        if (JdkCalls.key(call)
                .equals(
                        "java.time.temporal.ChronoUnit.between(java.time.temporal.Temporal,java.time.temporal.Temporal)")) {
            return daysBetween(object.expression(), given);
        }
        if (!isDate(object)) {
            return Optional.empty();
        }
        Relation relation = RELATIONS.get(call.name());
        if (relation != null) {
            return Optional.of(given.get(0))
                    .filter(this::isDate)
                    .map(other -> new Compare(relation, object.expression(), other.expression()));
        }
        return moved(call.name(), object.expression(), given);
    }

    private boolean isDate(Typed value) {
        return readers.values.of(value.type()) instanceof ValueType.Date;
    }

    private Optional<Expression> moved(String method, Expression date, List<Typed> given) {
        boolean earlier = method.startsWith("minus");
        if (given.isEmpty() || !(earlier || method.startsWith("plus"))) {
            return Optional.empty();
        }
        Typed amount = new Typed(
                readers.conversions.to(readers.types.getPrimitiveType(TypeKind.LONG), given.get(0)),
                given.get(0).type());
        String unit = method.substring(earlier ? "minus".length() : "plus".length());
        return Optional.of(
                        unit.isEmpty() && given.size() == 2
                                ? unitOf(given.get(1).expression())
                                : unit)
                .flatMap(DateCalls::unit)
                .map(found -> shifted(date, found, amount.expression(), earlier));
    }

    private static Expression shifted(Expression date, Unit unit, Expression amount, boolean earlier) {
        Optional<Long> number = Terms.wholeOf(amount);
        return date instanceof Literal literal && literal.value() instanceof Value.Date day && number.isPresent()
                ? date(() -> shifted(day.date(), unit, number.get(), earlier))
                : new Shifted(date, unit, amount, earlier);
    }

    private static LocalDate shifted(LocalDate date, Unit unit, long amount, boolean earlier) {
        ChronoUnit by = switch (unit) {
            case DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
        return earlier ? date.minus(amount, by) : date.plus(amount, by);
    }

    private static Optional<Unit> unit(String name) {
        return switch (name) {
            case "Days" -> Optional.of(Unit.DAYS);
            case "Weeks" -> Optional.of(Unit.WEEKS);
            case "Months" -> Optional.of(Unit.MONTHS);
            case "Years" -> Optional.of(Unit.YEARS);
            default -> Optional.empty();
        };
    }

    private static String unitOf(Expression unit) {
        if (!(unit instanceof Literal literal)
                || !(literal.value() instanceof Value.Choice choice)
                || !choice.type().canonicalName().equals("java.time.temporal.ChronoUnit")) {
            return "";
        }
        return choice.constant().charAt(0) + choice.constant().substring(1).toLowerCase(Locale.ROOT);
    }

    private Optional<Expression> daysBetween(Expression unit, List<Typed> given) {
        return unitOf(unit).equals("Days") && given.stream().allMatch(this::isDate)
                ? Optional.of(new Arithmetic(
                        Operator.MINUS,
                        epochDay(given.get(1).expression()),
                        epochDay(given.get(0).expression()),
                        Size.LONG))
                : Optional.empty();
    }

    private static Expression epochDay(Expression date) {
        return new Computed(
                "java.time.LocalDate", "toEpochDay()", List.of(date), new ValueType.Whole(Size.LONG, false));
    }

    private static Optional<Expression> made(String method, List<Expression> given) {
        if (method.equals("of") && given.size() == 3) {
            Optional<Long> year = Terms.wholeOf(given.get(0));
            Optional<Long> month = Terms.wholeOf(given.get(1)).or(() -> month(given.get(1)));
            Optional<Long> day = Terms.wholeOf(given.get(2));
            return year.isPresent() && month.isPresent() && day.isPresent()
                    ? Optional.of(date(() -> LocalDate.of(
                            Math.toIntExact(year.get()), Math.toIntExact(month.get()), Math.toIntExact(day.get()))))
                    : Optional.empty();
        }
        return method.equals("parse") && given.size() == 1
                ? Terms.textOf(given.get(0)).map(text -> date(() -> LocalDate.parse(text)))
                : Optional.empty();
    }

    private static Optional<Long> month(Expression value) {
        return value instanceof Literal literal
                        && literal.value() instanceof Value.Choice choice
                        && choice.type().canonicalName().equals("java.time.Month")
                ? Optional.of((long) Month.valueOf(choice.constant()).getValue())
                : Optional.empty();
    }

    private static Expression date(Supplier<LocalDate> made) {
        try {
            return NameReader.date(made.get());
        } catch (DateTimeException | ArithmeticException noDate) {
            return new Throws();
        }
    }
}
