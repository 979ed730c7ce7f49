package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.analysis.solver.Image.Listed;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Contains;
import dev.chainrule.processor.model.Expression.ManyOf;
import dev.chainrule.processor.model.Expression.Quantified;
import dev.chainrule.processor.model.Expression.Total;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What do collections hold, and how much? */
final class Bags {

    private final Encoder encoder;
    private final Kinds kinds;
    private final Wholes wholes;
    private final Ledger ledger;
    private final Members members;

    Bags(Encoder encoder, Kinds kinds, Wholes wholes, Ledger ledger, Members members) {
        this.encoder = encoder;
        this.kinds = kinds;
        this.wholes = wholes;
        this.ledger = ledger;
        this.members = members;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof ManyOf many) {
            return listed(many);
        }
        if (body instanceof Contains contains) {
            return contains(contains);
        }
        if (body instanceof Expression.SizeOf asked) {
            Evaluated many = kinds.many(encoder.of(asked.many()));
            return each(many, source -> Evaluated.of(size(source)));
        }
        if (body instanceof Quantified quantified) {
            Evaluated many = kinds.many(encoder.of(quantified.many()));
            return each(many, source -> quantified(source, quantified));
        }
        if (body instanceof Total total) {
            Evaluated many = kinds.many(encoder.of(total.many()));
            return each(many, source -> total(source, total));
        }
        return null;
    }

    private Evaluated listed(ManyOf many) {
        List<Term> thrown = new ArrayList<>();
        List<Image> elements = new ArrayList<>();
        for (Expression element : many.elements()) {
            Evaluated evaluated = encoder.of(element).there();
            thrown.add(evaluated.thrown());
            elements.add(evaluated.image());
        }
        Listed listed = new Listed(List.copyOf(elements));
        return new Evaluated(or(thrown), new Image.Many(Terms.FALSE, Guarded.only(listed)));
    }

    /** What comes of a collection, whichever it is. */
    private Evaluated each(Evaluated many, Function<Image.Source, Evaluated> answer) {
        Evaluated found = Evaluated.throwing();
        if (many.image() instanceof Image.Many known) {
            boolean first = true;
            for (Guarded<Image.Source> source : known.of()) {
                ledger.enter(source.when());
                Evaluated one = answer.apply(source.value());
                ledger.leave();
                found = first
                        ? one
                        : new Evaluated(
                                ite(source.when(), one.thrown(), found.thrown()),
                                Images.either(source.when(), one.image(), found.image()));
                first = false;
            }
        }
        return found.after(many.thrown());
    }

    private Evaluated contains(Contains contains) {
        Evaluated many = kinds.many(encoder.of(contains.many()));
        Evaluated element = encoder.of(contains.element());
        Term nothing = element.image().absent();
        Evaluated found = each(
                many,
                source ->
                        Evaluated.of(Terms.FALSE, holds(source, element.image().there())));
        Term earlier = or(found.thrown(), element.thrown());
        if (nothing.equals(Terms.FALSE)) {
            return Evaluated.of(earlier, found.truth());
        }
        // Some collections say false, others throw, and some hold null.
        ledger.open(nothing);
        Term thrown = and(nothing, encoder.unknown("thrown"));
        return Evaluated.of(or(earlier, thrown), ite(nothing, encoder.unknown("null"), found.truth()));
    }

    private Term holds(Image.Source source, Image element) {
        if (source instanceof Bag bag) {
            return members.holds(bag, element);
        }
        return or(((Listed) source)
                .elements().stream()
                        .map(one -> and(not(one.absent()), Images.same(one, element, () -> encoder.unknown("equal"))))
                        .toList());
    }

    private Image size(Image.Source source) {
        if (source instanceof Bag bag) {
            return new Image.Whole(Terms.FALSE, members.size(bag), Range.of(0, Integer.MAX_VALUE));
        }
        int size = ((Listed) source).elements().size();
        return new Image.Whole(Terms.FALSE, Terms.constant(size), Range.of(size, size));
    }

    private Evaluated quantified(Image.Source source, Quantified quantified) {
        if (source instanceof Bag bag) {
            return members.quantified(
                    bag,
                    quantified.every(),
                    element -> condition(quantified, element),
                    () -> encoder.later(quantified.local(), quantified.condition()));
        }
        List<Evaluated> rounds = new ArrayList<>();
        List<Image> elements = ((Listed) source).elements();
        for (int i = 0; i < elements.size(); i++) {
            ledger.enterRound(i);
            Evaluated round = condition(quantified, elements.get(i));
            ledger.leaveRound();
            // What follows is evaluated only where this one does not decide.
            ledger.enter(quantified.every() ? round.truth() : not(round.truth()));
            rounds.add(round);
        }
        elements.forEach(element -> ledger.leave());
        Evaluated result = Evaluated.of(Terms.FALSE, Terms.constant(quantified.every()));
        for (int i = rounds.size() - 1; i >= 0; i--) {
            Evaluated round = rounds.get(i);
            Term on = quantified.every() ? round.truth() : not(round.truth());
            Term truth = quantified.every() ? and(round.truth(), result.truth()) : or(round.truth(), result.truth());
            result = Evaluated.of(or(round.thrown(), and(on, result.thrown())), truth);
        }
        return result;
    }

    private Evaluated condition(Quantified quantified, Image element) {
        encoder.let(quantified.local(), element);
        return encoder.condition(quantified.condition());
    }

    private Evaluated total(Image.Source source, Total total) {
        List<Guarded<Image>> elements = new ArrayList<>();
        if (source instanceof Bag bag) {
            if (!members.isListed(bag)) {
                return members.total(bag, total.size());
            }
            elements.addAll(members.elements(bag));
        } else {
            ((Listed) source).elements().forEach(element -> elements.add(new Guarded<>(Terms.TRUE, element)));
        }
        List<Term> thrown = new ArrayList<>();
        List<Guarded<Image.Whole>> numbers = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Guarded<Image> element = elements.get(i);
            ledger.enterRound(i);
            ledger.enter(element.when());
            encoder.let(total.local(), element.value());
            Evaluated number = kinds.whole(encoder.of(total.number()));
            ledger.leave();
            ledger.leaveRound();
            thrown.add(and(element.when(), number.thrown()));
            if (number.image() instanceof Image.Whole whole) {
                numbers.add(new Guarded<>(element.when(), whole));
            }
        }
        return new Evaluated(or(thrown), sum(numbers, total.size()));
    }

    private Image sum(List<Guarded<Image.Whole>> numbers, Size size) {
        return wholes.total(numbers, size);
    }
}
