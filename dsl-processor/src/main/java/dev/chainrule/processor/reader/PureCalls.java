package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which methods of the JDK answer by their arguments alone, asking neither locale nor clock? */
final class PureCalls {

    private static final Map<String, Set<String>> METHODS = Map.of(
            "java.lang.String",
            Set.of(
                    "charAt",
                    "compareTo",
                    "compareToIgnoreCase",
                    "concat",
                    "contains",
                    "endsWith",
                    "equalsIgnoreCase",
                    "hashCode",
                    "indexOf",
                    "isBlank",
                    "lastIndexOf",
                    "length",
                    "matches",
                    "replace",
                    "startsWith",
                    "strip",
                    "stripLeading",
                    "stripTrailing",
                    "substring",
                    "toString",
                    "trim",
                    "valueOf"),
            "java.lang.Math",
            Set.of("addExact", "subtractExact", "multiplyExact", "negateExact", "toIntExact", "floorDiv", "floorMod"),
            "java.lang.Integer",
            Set.of("compare", "compareTo", "parseInt", "signum", "toString", "valueOf"),
            "java.lang.Long",
            Set.of("compare", "compareTo", "parseLong", "signum", "toString", "valueOf"),
            "java.lang.Boolean",
            Set.of(
                    "compare",
                    "compareTo",
                    "parseBoolean",
                    "logicalAnd",
                    "logicalOr",
                    "logicalXor",
                    "toString",
                    "valueOf"),
            "java.lang.Character",
            Set.of("compare", "compareTo", "isDigit", "isLetter", "isLetterOrDigit", "isUpperCase", "isLowerCase"),
            "java.time.LocalDate",
            Set.of(
                    "compareTo",
                    "getDayOfMonth",
                    "getDayOfWeek",
                    "getDayOfYear",
                    "getMonth",
                    "getMonthValue",
                    "getYear",
                    "isLeapYear",
                    "lengthOfMonth",
                    "lengthOfYear",
                    "of",
                    "ofEpochDay",
                    "ofYearDay",
                    "parse",
                    "toEpochDay",
                    "toString",
                    "withDayOfMonth",
                    "withDayOfYear",
                    "withMonth",
                    "withYear"),
            "java.time.Month",
            Set.of("getValue", "maxLength", "minLength"),
            "java.time.DayOfWeek",
            Set.of("getValue"));

    private final Readers readers;

    PureCalls(Readers readers) {
        this.readers = readers;
    }

    Optional<Expression> read(Call call) {
        if (!METHODS.getOrDefault(call.owner(), Set.of()).contains(call.name()) || !isPlain(call.type())) {
            return Optional.empty();
        }
        List<Expression> arguments = new ArrayList<>();
        if (call.object().isPresent()) {
            arguments.add(call.object().get().expression());
        }
        for (int i = 0; i < call.values().size(); i++) {
            VariableElement parameter = call.method().getParameters().get(i);
            Typed value = call.values().get(i);
            if (!isTaken(parameter.asType(), value.type())) {
                return Optional.empty();
            }
            arguments.add(readers.conversions.to(parameter.asType(), value));
        }
        return Optional.of(new Computed(
                call.owner(), TypeNames.signature(call.method()), arguments, readers.values.of(call.type())));
    }

    private boolean isPlain(TypeMirror type) {
        ValueType value = readers.values.of(type);
        return value instanceof ValueType.Truth
                || value instanceof ValueType.Whole
                || value instanceof ValueType.Text
                || value instanceof ValueType.Date
                || value instanceof ValueType.Choice;
    }

    /** A text for a {@code CharSequence} and a date for a {@code ChronoLocalDate}, but no number for an {@code Object}. */
    private boolean isTaken(TypeMirror parameter, TypeMirror value) {
        String wanted = Unknowns.simple(parameter);
        return isPlain(value)
                && value.getKind() != TypeKind.NULL
                && (isPlain(parameter) || wanted.equals("CharSequence") || wanted.equals("ChronoLocalDate"));
    }
}
