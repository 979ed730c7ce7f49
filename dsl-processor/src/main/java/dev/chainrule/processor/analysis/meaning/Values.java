package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Expression.Relation;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;

/** What is in a value, and how do two values compare? A null where Java would throw throws. */
final class Values {

    private static final Value.Truth TRUE = new Value.Truth(true);
    private static final Value.Truth FALSE = new Value.Truth(false);

    private Values() {}

    static Value.Truth truth(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    static boolean isTrue(Value value) {
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        throw unfit(value);
    }

    static long whole(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        throw unfit(value);
    }

    static Value.Date date(Value value) {
        if (value instanceof Value.Date date) {
            return date;
        }
        throw unfit(value);
    }

    static Optional<Value> maybe(Value value) {
        if (value instanceof Value.Maybe maybe) {
            return maybe.value();
        }
        throw unfit(value);
    }

    static Value maybeOf(Value value, boolean nullable) {
        if (!(value instanceof Value.Nothing)) {
            return new Value.Maybe(Optional.of(value));
        }
        if (nullable) {
            return new Value.Maybe(Optional.empty());
        }
        throw Stop.thrown();
    }

    static List<Value> elements(Value value) {
        if (value instanceof Value.Many many) {
            return many.elements();
        }
        throw unfit(value);
    }

    /** A null throws. What is of another kind than is asked for was seen through a type that does not say of which. */
    static Stop unfit(Value value) {
        return value instanceof Value.Nothing ? Stop.thrown() : Stop.open();
    }

    /** Equality of values that know it; of others nobody knows more than that null is null. */
    static boolean equal(Value left, Value right) {
        if (left instanceof Value.Nothing || right instanceof Value.Nothing) {
            return left instanceof Value.Nothing && right instanceof Value.Nothing;
        }
        if (left instanceof Value.Maybe one && right instanceof Value.Maybe other) {
            boolean both = one.value().isPresent() && other.value().isPresent();
            return both ? equal(one.value().get(), other.value().get()) : one.equals(other);
        }
        if (isOpaque(left) || isOpaque(right)) {
            throw Stop.open();
        }
        return left.equals(right);
    }

    private static boolean isOpaque(Value value) {
        return value instanceof Value.Thing || value instanceof Value.Other || value instanceof Value.Many;
    }

    static boolean contains(List<Value> elements, Value element) {
        for (Value candidate : elements) {
            if (equal(element, candidate)) {
                return true;
            }
        }
        return false;
    }

    static boolean compare(Relation relation, Value left, Value right, Kinship kinship) {
        if (left instanceof Value.Nothing || right instanceof Value.Nothing) {
            throw Stop.thrown();
        }
        int order = Long.compare(rank(left, kinship), rank(right, kinship));
        return switch (relation) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case GREATER -> order > 0;
        };
    }

    private static long rank(Value value, Kinship kinship) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        if (value instanceof Value.Date date) {
            return date.epochDay();
        }
        if (value instanceof Value.Choice choice) {
            return kinship.ordinal(choice).orElseThrow(Stop::open);
        }
        throw unfit(value);
    }
}
