package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which is the plainest value of a type? */
final class Defaults {

    /** Where nothing says when. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    private final Literals literals;
    private final Window era;

    Defaults(Literals literals, Window era) {
        this.literals = literals;
        this.era = era;
    }

    /** A day in the era. */
    Value.Date date() {
        if (era.from().isPresent()) {
            return Value.Date.of(era.from().get());
        }
        LocalDate day = era.until()
                .filter(end -> !SOME_DAY.isBefore(end))
                .map(end -> end.minusDays(1))
                .orElse(SOME_DAY);
        return Value.Date.of(day);
    }

    Value of(ValueType type) {
        if (type instanceof ValueType.Truth) {
            return new Value.Truth(false);
        }
        if (type instanceof ValueType.Whole) {
            return new Value.Whole(1);
        }
        if (type instanceof ValueType.Text) {
            return new Value.Text("a");
        }
        if (type instanceof ValueType.Date) {
            return date();
        }
        if (type instanceof ValueType.Choice choice) {
            List<String> constants = literals.constants(choice.type());
            return constants.isEmpty()
                    ? new Value.Other(new JavaType.Declared(choice.type(), List.of()))
                    : new Value.Choice(choice.type(), constants.get(0));
        }
        if (type instanceof ValueType.Maybe) {
            return new Value.Maybe(Optional.empty());
        }
        if (type instanceof ValueType.Many) {
            return new Value.Many(List.of());
        }
        return type instanceof ValueType.Other other ? new Value.Other(other.type()) : new Value.Nothing();
    }
}
