package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Bounds;
import dev.chainrule.processor.random.Draft.Chain;
import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Kind;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Draft.Shape;
import dev.chainrule.processor.random.Draft.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who stands where? */
final class ChainGenerator {

    private static final int ENDLESS = Integer.MAX_VALUE;

    private static final List<Bounds> BOUNDS = List.of(
            new Bounds(1, ENDLESS),
            new Bounds(0, 1),
            new Bounds(0, 2),
            new Bounds(0, 3),
            new Bounds(1, 2),
            new Bounds(2, 3),
            new Bounds(2, 2),
            new Bounds(0, ENDLESS),
            new Bounds(2, ENDLESS));

    private final Dice dice;
    private final Cast cast;
    private final Literals literals;

    ChainGenerator(Dice dice, Cast cast, Literals literals) {
        this.dice = dice;
        this.cast = cast;
        this.literals = literals;
    }

    List<Chain> generate() {
        List<Chain> chains = new ArrayList<>();
        Set<List<String>> shapes = new HashSet<>();
        int count = dice.of(1, 1, 2, 2, 3, 4);
        for (int i = 0; i < count; i++) {
            Chain chain = chain("chain" + (i + 1));
            if (shapes.add(shape(chain))) {
                chains.add(chain);
            }
        }
        return chains;
    }

    private static List<String> shape(Chain chain) {
        List<String> shape = new ArrayList<>();
        chain.deal().ifPresent(deal -> shape.add(deal.sort().name()));
        chain.parties().forEach(party -> shape.add(party.sort().name()));
        return shape;
    }

    private Chain chain(String name) {
        List<String> deals = cast.all(Kind.DEAL).stream().map(Shape::name).toList();
        Optional<Parameter> deal = deals.isEmpty() || dice.chance(15)
                ? Optional.empty()
                : Optional.of(Parameter.of("deal", Sort.thing(dice.pick(deals))));
        List<Parameter> parties = new ArrayList<>();
        int length = dice.of(2, 2, 3, 3, 4, 5);
        boolean run = dice.chance(45);
        int at = run ? dice.between(0, length - 1) : -1;
        for (int i = 0; i < length; i++) {
            Sort type = Sort.thing(position());
            String label = "q" + (i + 1);
            // Without a run beside them, at least two parties stand there.
            parties.add(i == at ? runOf(label, type, length) : Parameter.of(label, type));
        }
        boolean dated = deal.filter(this::isDated).isPresent();
        return new Chain(
                name,
                deal,
                parties,
                dated && dice.chance(30) ? span() : Span.ALWAYS,
                !name.equals("chain1") && dice.chance(4));
    }

    private Parameter runOf(String label, Sort type, int length) {
        Bounds bounds = dice.pick(BOUNDS);
        Bounds enough = length == 2 && bounds.min() == 0 ? new Bounds(1, bounds.max()) : bounds;
        return new Parameter(label, Sort.list(type), false, Optional.of(enough));
    }

    private String position() {
        if (dice.chance(20)) {
            List<String> supers = cast.all(Kind.SUPER).stream()
                    .map(Shape::name)
                    .filter(name -> !cast.partiesBelow(name).isEmpty())
                    .toList();
            if (!supers.isEmpty()) {
                return dice.pick(supers);
            }
        }
        return dice.pick(cast.all(Kind.PARTY)).name();
    }

    boolean isDated(Parameter deal) {
        return cast.facts(deal.sort().name()).stream().anyMatch(Fact::effective);
    }

    /** From a date on, until a date, or between two. */
    Span span() {
        List<LocalDate> dates = literals.dates();
        int first = dice.between(0, dates.size() - 2);
        return switch (dice.between(0, 2)) {
            case 0 -> new Span(dates.get(first).toString(), "");
            case 1 -> new Span("", dates.get(first + 1).toString());
            default ->
                new Span(dates.get(first).toString(), dates.get(first + 1).toString());
        };
    }
}
