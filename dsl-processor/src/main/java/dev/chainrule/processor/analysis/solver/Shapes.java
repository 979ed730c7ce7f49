package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.time.LocalDate;
import java.util.List;

/** Which unknowns make up a value of a type? */
final class Shapes {

    /** All that {@code LocalDate} has. */
    static final Range DAYS = Range.of(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());

    /** More than anybody can tell apart. */
    static final Range NATURAL = Range.of(0, 1L << 40);

    private final Literals literals;

    Shapes(Literals literals) {
        this.literals = literals;
    }

    /**
     * Something unknown.
     *
     * @param absent when it is null; of no meaning for a primitive type
     * @param set whether it is a collection that holds nothing twice
     * @param nulls whether a collection may hold null, be it the value itself or what it holds
     */
    Image of(String name, ValueType type, Atoms atoms, Term absent, boolean set, boolean nulls) {
        Term nowhere = isPrimitive(type) ? Terms.FALSE : absent;
        if (type instanceof ValueType.Truth) {
            return new Image.Truth(nowhere, atoms.truth(name));
        }
        if (type instanceof ValueType.Whole whole) {
            Range range = Range.of(whole.size());
            return new Image.Whole(nowhere, atoms.whole(name, range), range);
        }
        if (type instanceof ValueType.Text) {
            return new Image.Text(nowhere, atoms.whole(name, NATURAL));
        }
        if (type instanceof ValueType.Date) {
            return new Image.Date(nowhere, atoms.whole(name, DAYS));
        }
        if (type instanceof ValueType.Choice choice) {
            return new Image.Choice(nowhere, choice(name, choice, atoms), choice.type());
        }
        if (type instanceof ValueType.Maybe maybe) {
            Image value = of(name + "#get", maybe.value(), atoms, Terms.FALSE, false, nulls);
            return new Image.Maybe(nowhere, atoms.truth(name + "#present"), value);
        }
        if (type instanceof ValueType.Many many) {
            Term holdsNull = nulls && !isPrimitive(many.element()) ? atoms.truth(name + "#null") : Terms.FALSE;
            return new Image.Many(nowhere, Guarded.only(new Image.Bag(name, many.element(), set, holdsNull)));
        }
        if (type instanceof ValueType.Thing thing) {
            return new Image.Thing(nowhere, Guarded.only(new Image.Holder(name, thing.type(), List.of())));
        }
        return new Image.Other(nowhere);
    }

    private Term choice(String name, ValueType.Choice choice, Atoms atoms) {
        return literals.isOpen(choice.type())
                ? atoms.whole(name, NATURAL)
                : atoms.whole(
                        name, Range.of(0, literals.constants(choice.type()).size() - 1L));
    }

    static boolean isPrimitive(ValueType type) {
        return (type instanceof ValueType.Truth truth && !truth.boxed())
                || (type instanceof ValueType.Whole whole && !whole.boxed());
    }

    /** The image of a value that is known. */
    Image of(Value value) {
        Term there = Terms.FALSE;
        if (value instanceof Value.Truth truth) {
            return new Image.Truth(there, Terms.constant(truth.value()));
        }
        if (value instanceof Value.Whole whole) {
            return new Image.Whole(there, Terms.constant(whole.value()), Range.of(whole.value(), whole.value()));
        }
        if (value instanceof Value.Text text) {
            return new Image.Text(there, Terms.constant(literals.number(text.value())));
        }
        if (value instanceof Value.Date date) {
            return new Image.Date(there, Terms.constant(date.epochDay()));
        }
        if (value instanceof Value.Choice choice) {
            return new Image.Choice(there, Terms.constant(literals.ordinal(choice)), choice.type());
        }
        if (value instanceof Value.Maybe maybe) {
            Image inner = maybe.value().map(this::of).orElseGet(Image.Nothing::new);
            return new Image.Maybe(there, Terms.constant(maybe.value().isPresent()), inner);
        }
        if (value instanceof Value.Many many) {
            List<Image> elements = many.elements().stream().map(this::of).toList();
            return new Image.Many(there, Guarded.only(new Image.Listed(elements)));
        }
        return value instanceof Value.Nothing ? new Image.Nothing() : new Image.Other(there);
    }
}
