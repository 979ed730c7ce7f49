package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.atMost;
import static dev.chainrule.processor.analysis.solver.Terms.equal;
import static dev.chainrule.processor.analysis.solver.Terms.implies;
import static dev.chainrule.processor.analysis.solver.Terms.ite;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Bag;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is in a collection that a fact holds? Of few possible elements it is known of each whether it is in; of others only
 * what is asked, and {@link Gathering} brings together what is asked of one collection in several places.
 */
final class Members {

    /** Stands in the names of truths that say which elements a collection has. */
    static final String HOLDS = "#holds";

    /** What a body asked of a collection of which the possible elements can't be listed. */
    sealed interface Use {

        Bag bag();
    }

    /** Whether it holds an element. */
    record Holds(Bag bag, Image element) implements Use {}

    /** How many elements it has. */
    record Counts(Bag bag) implements Use {}

    /**
     * Whether a condition is true of its elements.
     *
     * @param condition what it comes to for an element, and what holds of the unknowns that this brings
     * @param decided when some element decides: one of which the condition is not as it should be of every one
     * @param thrown when the condition throws for some element
     */
    record Quantifies(Bag bag, boolean every, Condition condition, Term decided, Term thrown) implements Use {}

    /** A condition on an element. */
    interface Condition {

        /**
         * What it comes to.
         *
         * @param key another one for each element
         */
        Ledger.Told of(String key, Image element);
    }

    private final Vocabulary words;
    private final Facts facts;
    private final Ledger ledger;
    private final Encoder encoder;

    Members(Vocabulary words, Facts facts, Ledger ledger, Encoder encoder) {
        this.words = words;
        this.facts = facts;
        this.ledger = ledger;
        this.encoder = encoder;
    }

    private boolean isNamed(Bag bag) {
        return !named(bag).isEmpty();
    }

    /** Whether each element is known, and none counts twice. */
    boolean isListed(Bag bag) {
        return bag.set() && isNamed(bag);
    }

    /** All possible elements, and when it holds each. */
    List<Guarded<Image>> elements(Bag bag) {
        List<Guarded<Image>> elements = new ArrayList<>(named(bag));
        if (!bag.holdsNull().equals(Terms.FALSE)) {
            elements.add(new Guarded<>(bag.holdsNull(), new Image.Nothing()));
        }
        return elements;
    }

    private List<Guarded<Image>> named(Bag bag) {
        return named(bag, words.literals());
    }

    /** All elements that it may have but null, and when it has them; none where they can't be listed. */
    static List<Guarded<Image>> named(Bag bag, Literals literals) {
        List<Guarded<Image>> elements = new ArrayList<>();
        if (bag.element() instanceof ValueType.Choice choice && !literals.isOpen(choice.type())) {
            int constants = literals.constants(choice.type()).size();
            for (int i = 0; i < constants; i++) {
                Image constant = new Image.Choice(Terms.FALSE, Terms.constant(i), choice.type());
                elements.add(new Guarded<>(holds(bag, i), constant));
            }
        } else if (bag.element() instanceof ValueType.Truth) {
            elements.add(new Guarded<>(holds(bag, 0), new Image.Truth(Terms.FALSE, Terms.FALSE)));
            elements.add(new Guarded<>(holds(bag, 1), new Image.Truth(Terms.FALSE, Terms.TRUE)));
        }
        return elements;
    }

    /** Whether it holds one of its possible elements. */
    private static Term holds(Bag bag, int element) {
        return Terms.truth(bag.name() + HOLDS + element);
    }

    /** Whether it holds an element that is not null. */
    Term holds(Bag bag, Image element) {
        if (isNamed(bag)) {
            return or(named(bag).stream()
                    .map(one -> and(one.when(), Images.same(one.value(), element, () -> encoder.unknown("equal"))))
                    .toList());
        }
        return words.codes()
                .of(element)
                .filter(code -> Images.isOf(bag.element(), element))
                .map(code -> {
                    ledger.used(new Holds(bag, element));
                    return Gathering.holds(bag, code);
                })
                .orElseGet(() -> encoder.unknown("holds"));
    }

    Term size(Bag bag) {
        Term nulls = ite(bag.holdsNull(), Terms.constant(1), Terms.ZERO);
        if (!isNamed(bag)) {
            ledger.used(new Counts(bag));
            return Gathering.size(bag, facts);
        }
        List<Term> counts = new ArrayList<>(List.of(nulls));
        named(bag).forEach(one -> counts.add(ite(one.when(), Terms.constant(1), Terms.ZERO)));
        Term count = Terms.sum(counts);
        if (bag.set()) {
            return count;
        }
        // It may hold things several times.
        Term size = Gathering.size(bag, facts);
        ledger.holds(atMost(count, size));
        ledger.holds(implies(equal(count, Terms.ZERO), equal(size, Terms.ZERO)));
        return size;
    }

    /**
     * Whether a condition is true of every element, or of any.
     *
     * @param condition evaluated here
     * @param later the same, to be evaluated of elements that become known later
     */
    Evaluated quantified(Bag bag, boolean every, Function<Image, Evaluated> condition, Supplier<Condition> later) {
        if (!isNamed(bag)) {
            Term decided = encoder.unknown("decided");
            Term thrown = encoder.unknown("thrown");
            ledger.used(new Quantifies(bag, every, later.get(), decided, thrown));
            return result(every, decided, thrown);
        }
        List<Term> decided = new ArrayList<>();
        List<Term> thrown = new ArrayList<>();
        List<Guarded<Image>> elements = elements(bag);
        for (int i = 0; i < elements.size(); i++) {
            Guarded<Image> element = elements.get(i);
            ledger.enterRound(i);
            ledger.enter(element.when());
            Evaluated evaluated = condition.apply(element.value());
            ledger.leave();
            ledger.leaveRound();
            thrown.add(and(element.when(), evaluated.thrown()));
            Term decides = every ? not(evaluated.truth()) : evaluated.truth();
            decided.add(and(element.when(), not(evaluated.thrown()), decides));
        }
        return result(every, or(decided), or(thrown));
    }

    /** Nobody knows which element comes first, one that decides or one that throws. */
    private Evaluated result(boolean every, Term decided, Term thrown) {
        boolean both = !decided.equals(Terms.FALSE) && !thrown.equals(Terms.FALSE);
        Term throwsFirst = both ? or(not(decided), encoder.unknown("first")) : Terms.TRUE;
        return Evaluated.of(and(thrown, throwsFirst), every ? not(decided) : decided);
    }

    /** What the numbers of all elements add up to: nothing is known but that nothing adds up to zero. */
    Evaluated total(Bag bag, Size size) {
        Range range = Range.of(size);
        Term total = range.variable(ledger.unused("total"));
        ledger.holds(implies(equal(size(bag), Terms.ZERO), equal(total, Terms.ZERO)));
        Term thrown = and(not(equal(size(bag), Terms.ZERO)), encoder.unknown("thrown"));
        return new Evaluated(thrown, new Image.Whole(Terms.FALSE, total, range));
    }
}
