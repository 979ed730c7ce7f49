package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.model.ValueType;
import java.util.function.Supplier;

/** How do two images become one, and when are they equal? */
final class Images {

    private Images() {}

    /** One where a condition is true, otherwise the other. */
    static Image either(Term condition, Image then, Image otherwise) {
        if (condition.equals(Terms.TRUE) || then == otherwise) {
            return then;
        }
        if (condition.equals(Terms.FALSE)) {
            return otherwise;
        }
        Term absent = ite(condition, then.absent(), otherwise.absent());
        if (then instanceof Image.Nothing) {
            return otherwise.withAbsent(absent);
        }
        if (otherwise instanceof Image.Nothing) {
            return then.withAbsent(absent);
        }
        if (then instanceof Image.Truth a && otherwise instanceof Image.Truth b) {
            return new Image.Truth(absent, ite(condition, a.value(), b.value()));
        }
        if (then instanceof Image.Whole a && otherwise instanceof Image.Whole b) {
            Range range = a.range().union(b.range());
            return new Image.Whole(absent, ite(condition, a.value(), b.value()), range);
        }
        if (then instanceof Image.Maybe a && otherwise instanceof Image.Maybe b) {
            Term present = ite(condition, a.present(), b.present());
            return new Image.Maybe(absent, present, either(condition, a.value(), b.value()));
        }
        return eitherObject(condition, absent, then, otherwise);
    }

    private static Image eitherObject(Term condition, Term absent, Image then, Image otherwise) {
        if (then instanceof Image.Text a && otherwise instanceof Image.Text b) {
            return new Image.Text(absent, ite(condition, a.value(), b.value()));
        }
        if (then instanceof Image.Date a && otherwise instanceof Image.Date b) {
            return new Image.Date(absent, ite(condition, a.value(), b.value()));
        }
        if (then instanceof Image.Choice a
                && otherwise instanceof Image.Choice b
                && a.type().equals(b.type())) {
            return new Image.Choice(absent, ite(condition, a.value(), b.value()), a.type());
        }
        if (then instanceof Image.Many a && otherwise instanceof Image.Many b) {
            return new Image.Many(absent, Guarded.either(condition, a.of(), b.of()));
        }
        if (then instanceof Image.Thing a && otherwise instanceof Image.Thing b) {
            return new Image.Thing(absent, Guarded.either(condition, a.of(), b.of()));
        }
        return new Image.Other(absent);
    }

    /** Whether two values are equal, neither of which is null. */
    static Term same(Image left, Image right, Supplier<Term> unknown) {
        if (left instanceof Image.Nothing || right instanceof Image.Nothing) {
            return Terms.FALSE;
        }
        if (left instanceof Image.Truth a && right instanceof Image.Truth b) {
            return equal(a.value(), b.value());
        }
        if (left instanceof Image.Maybe a && right instanceof Image.Maybe b) {
            Term alike = same(a.value(), b.value(), unknown);
            return and(equal(a.present(), b.present()), or(not(a.present()), alike));
        }
        if (left instanceof Image.Choice a
                && right instanceof Image.Choice b
                && !a.type().equals(b.type())) {
            return Terms.FALSE;
        }
        boolean numbers = isNumber(left) && isNumber(right) && left.getClass().equals(right.getClass());
        return numbers ? equal(number(left), number(right)) : unknown.get();
    }

    /** Whether two values are equal or both null. */
    static Term sameOrBothAbsent(Image left, Image right, Supplier<Term> unknown) {
        Term bothThere = and(not(left.absent()), not(right.absent()));
        if (bothThere.equals(Terms.FALSE)) {
            return and(left.absent(), right.absent());
        }
        return or(and(left.absent(), right.absent()), and(bothThere, same(left, right, unknown)));
    }

    /** Whether a number stands for it. */
    static boolean isNumber(Image image) {
        return image instanceof Image.Whole
                || image instanceof Image.Text
                || image instanceof Image.Date
                || image instanceof Image.Choice;
    }

    /** Whether a value is of the kind that values of a type are; null is of any. */
    static boolean isOf(ValueType type, Image image) {
        if (image instanceof Image.Maybe maybe) {
            return type instanceof ValueType.Maybe known && isOf(known.value(), maybe.value());
        }
        return image instanceof Image.Nothing
                || (image instanceof Image.Truth && type instanceof ValueType.Truth)
                || (image instanceof Image.Whole && type instanceof ValueType.Whole)
                || (image instanceof Image.Text && type instanceof ValueType.Text)
                || (image instanceof Image.Date && type instanceof ValueType.Date)
                || (image instanceof Image.Choice choice && type.equals(new ValueType.Choice(choice.type())))
                || (image instanceof Image.Thing && type instanceof ValueType.Thing);
    }

    /** The number that stands for a value which is there, of a kind for which numbers stand. */
    static Term number(Image image) {
        if (image instanceof Image.Whole whole) {
            return whole.value();
        }
        if (image instanceof Image.Text text) {
            return text.value();
        }
        if (image instanceof Image.Date date) {
            return date.value();
        }
        if (image instanceof Image.Choice choice) {
            return choice.value();
        }
        throw new IllegalStateException("No number for a " + image.getClass().getSimpleName());
    }

    /** The same with what a model says of it. */
    static Image at(Image image, Model model) {
        Term absent = model.value(image.absent());
        if (image instanceof Image.Truth truth) {
            return new Image.Truth(absent, model.value(truth.value()));
        }
        if (image instanceof Image.Whole whole) {
            return new Image.Whole(absent, model.value(whole.value()), whole.range());
        }
        if (image instanceof Image.Text text) {
            return new Image.Text(absent, model.value(text.value()));
        }
        if (image instanceof Image.Date date) {
            return new Image.Date(absent, model.value(date.value()));
        }
        if (image instanceof Image.Choice choice) {
            return new Image.Choice(absent, model.value(choice.value()), choice.type());
        }
        if (image instanceof Image.Maybe maybe) {
            return new Image.Maybe(absent, model.value(maybe.present()), at(maybe.value(), model));
        }
        if (image instanceof Image.Thing thing) {
            return new Image.Thing(
                    absent,
                    thing.of().stream()
                            .map(one -> new Guarded<>(model.value(one.when()), one.value()))
                            .toList());
        }
        return image.withAbsent(absent);
    }
}
