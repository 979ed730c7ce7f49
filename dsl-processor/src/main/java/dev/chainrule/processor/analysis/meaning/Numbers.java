package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression.Operator;
import dev.chainrule.processor.model.Expression.Unit;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType.Size;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What do numbers and dates come to? What Java makes of them: its own operators and methods calculate. */
final class Numbers {

    private Numbers() {}

    static long calculate(Operator operator, long left, long right, Size size) {
        boolean divides = operator == Operator.DIVIDED_BY || operator == Operator.REMAINDER;
        if (divides && right == 0) {
            throw Stop.thrown();
        }
        // Of two ints none of these leaves a long, so that cutting off the result is the same as wrapping around.
        long result = switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED_BY -> left / right;
            case REMAINDER -> left % right;
        };
        return narrow(result, size);
    }

    static long narrow(long number, Size size) {
        return switch (size) {
            case BYTE -> (byte) number;
            case CHAR -> (char) number;
            case SHORT -> (short) number;
            case INT -> (int) number;
            case LONG -> number;
        };
    }

    static Value shift(Value.Date from, Unit unit, long amount, boolean earlier) {
        try {
            return Value.Date.of(earlier ? earlier(from.date(), unit, amount) : later(from.date(), unit, amount));
        } catch (DateTimeException | ArithmeticException e) {
            throw Stop.thrown();
        }
    }

    private static LocalDate later(LocalDate date, Unit unit, long amount) {
        return switch (unit) {
            case DAYS -> date.plusDays(amount);
            case WEEKS -> date.plusWeeks(amount);
            case MONTHS -> date.plusMonths(amount);
            case YEARS -> date.plusYears(amount);
        };
    }

    private static LocalDate earlier(LocalDate date, Unit unit, long amount) {
        return switch (unit) {
            case DAYS -> date.minusDays(amount);
            case WEEKS -> date.minusWeeks(amount);
            case MONTHS -> date.minusMonths(amount);
            case YEARS -> date.minusYears(amount);
        };
    }
}
