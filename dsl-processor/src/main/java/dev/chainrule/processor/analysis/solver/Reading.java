package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.analysis.solver.Image.Listed;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which value is it, in a solution? */
final class Reading {

    private final Solution solution;
    private final Literals literals;
    private final Function<Holder, Value> things;
    private final Function<ValueType, Value> others;

    /**
     * @param things makes objects
     * @param others makes values of which nothing is asked but whether they are there
     */
    Reading(Solution solution, Literals literals, Function<Holder, Value> things, Function<ValueType, Value> others) {
        this.solution = solution;
        this.literals = literals;
        this.things = things;
        this.others = others;
    }

    /** @param type what it is, for values that have no more to them */
    Value of(Image image, ValueType type) {
        Model model = solution.model();
        if (model.truth(image.absent())) {
            return new Value.Nothing();
        }
        if (image instanceof Image.Truth truth) {
            return new Value.Truth(model.truth(truth.value()));
        }
        if (image instanceof Image.Maybe maybe) {
            ValueType inner = type instanceof ValueType.Maybe known ? known.value() : type;
            return new Value.Maybe(
                    model.truth(maybe.present()) ? Optional.of(of(maybe.value(), inner)) : Optional.empty());
        }
        if (image instanceof Image.Thing thing) {
            return thing.of().stream()
                    .filter(holder -> model.truth(holder.when()))
                    .findFirst()
                    .map(holder -> things.apply(holder.value()))
                    .orElseGet(Value.Nothing::new);
        }
        if (image instanceof Image.Many many) {
            return many.of().stream()
                    .filter(source -> model.truth(source.when()))
                    .findFirst()
                    .map(source -> elements(source.value(), type))
                    .orElseGet(Value.Nothing::new);
        }
        return image instanceof Image.Other ? others.apply(type) : number(image);
    }

    private Value number(Image image) {
        // A date that threw before may be beyond everything.
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        long number = solution.model()
                .whole(Images.number(image))
                .min(most)
                .max(most.negate().subtract(BigInteger.ONE))
                .longValueExact();
        if (image instanceof Image.Text) {
            return new Value.Text(solution.spellings().text(number));
        }
        if (image instanceof Image.Date) {
            return new Value.Date(number);
        }
        if (image instanceof Image.Choice choice) {
            List<String> constants = literals.constants(choice.type());
            return number < constants.size()
                    ? new Value.Choice(choice.type(), constants.get((int) number))
                    : new Value.Other(new JavaType.Declared(choice.type(), List.of()));
        }
        return new Value.Whole(number);
    }

    private Value elements(Image.Source source, ValueType type) {
        ValueType element = type instanceof ValueType.Many known ? known.element() : type;
        List<Value> values = new ArrayList<>();
        if (source instanceof Listed listed) {
            listed.elements().forEach(one -> values.add(of(one, element)));
            return new Value.Many(List.copyOf(values));
        }
        Bag bag = (Bag) source;
        for (Guarded<Image> one : members(bag)) {
            if (solution.model().truth(one.when())) {
                Value value = of(one.value(), bag.element());
                if (value instanceof Value.Thing || !values.contains(value)) {
                    values.add(value);
                }
            }
        }
        fill(bag, values);
        if (solution.model().truth(bag.holdsNull())) {
            values.add(new Value.Nothing());
        }
        return new Value.Many(List.copyOf(values));
    }

    private List<Guarded<Image>> members(Bag bag) {
        List<Guarded<Image>> named = Members.named(bag, literals);
        return named.isEmpty() ? solution.elements().getOrDefault(bag, List.of()) : named;
    }

    /** Adds elements until there are as many as there should be. */
    private void fill(Bag bag, List<Value> values) {
        String name = Gathering.sizeName(bag);
        if (!solution.model().variables().containsKey(name)) {
            return;
        }
        int nulls = solution.model().truth(bag.holdsNull()) ? 1 : 0;
        long size =
                solution.model().whole(Terms.whole(name, 0, Integer.MAX_VALUE)).longValueExact();
        long more = Math.min(size - nulls - values.size(), 1_000);
        boolean few = !Members.named(bag, literals).isEmpty();
        for (long i = 0; i < more; i++) {
            if (few && !values.isEmpty()) {
                values.add(values.get(0));
            } else if (bag.element() instanceof ValueType.Text) {
                values.add(new Value.Text(
                        solution.spellings().text(Shapes.NATURAL.high().longValueExact() + 1 + i)));
            } else {
                addAnother(bag.element(), values);
            }
        }
    }

    private void addAnother(ValueType type, List<Value> values) {
        for (long number = 0; number < 2_000; number++) {
            Value next = type instanceof ValueType.Date ? new Value.Date(number) : new Value.Whole(number);
            if (!(type instanceof ValueType.Date || type instanceof ValueType.Whole)) {
                values.add(others.apply(type));
                return;
            }
            if (!values.contains(next)) {
                values.add(next);
                return;
            }
        }
    }
}
