package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Kind;
import dev.chainrule.processor.random.Draft.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which types does a random policy declare? */
final class TypeGenerator {

    static final Sort ZONE = Sort.choice("Zone");
    static final Sort LEVEL = Sort.choice("Level");

    /** Stands in a file of its own. */
    static final Sort TIER = Sort.choice("Tier");

    private static final Sort ADDRESS = Sort.thing("Address");

    private static final List<Sort> SORTS = List.of(
            Sort.TRUTH,
            Sort.TRUTH,
            Sort.BOXED_TRUTH,
            Sort.INT,
            Sort.INT,
            Sort.INT,
            Sort.LONG,
            Sort.SHORT,
            Sort.CHAR,
            Sort.INTEGER,
            Sort.BOXED_LONG,
            Sort.BOXED_SHORT,
            Sort.CHARACTER,
            Sort.TEXT,
            Sort.TEXT,
            Sort.TEXT,
            Sort.DATE,
            Sort.DATE,
            ZONE,
            ZONE,
            LEVEL,
            TIER,
            Sort.maybe(Sort.DATE),
            Sort.maybe(Sort.INTEGER),
            Sort.maybe(Sort.TEXT),
            Sort.maybe(ZONE),
            Sort.maybe(ADDRESS),
            Sort.set(ZONE),
            Sort.set(LEVEL),
            Sort.set(TIER),
            Sort.set(Sort.TEXT),
            ADDRESS,
            ADDRESS);

    private final Dice dice;
    private final List<Shape> types = new ArrayList<>();
    private final List<Fact> known = new ArrayList<>();

    TypeGenerator(Dice dice) {
        this.dice = dice;
    }

    List<Shape> generate() {
        types.add(new Shape("Zone", Kind.CHOICE, List.of(), List.of(), List.of("NORTH", "SOUTH", "WEST")));
        types.add(new Shape("Level", Kind.CHOICE, List.of(), List.of(), List.of("LOW", "MIDDLE", "HIGH", "TOP")));
        types.add(new Shape(TIER.name(), Kind.CHOICE, List.of(), List.of(), List.of("GOLD", "SILVER", "BRONZE")));
        types.add(new Shape("Address", Kind.OBJECT, List.of(), flatFacts(), List.of()));
        types.add(new Shape("Organization", Kind.SUPER, List.of(), facts(1, 4), List.of()));
        List<String> above = dice.of(List.<String>of(), List.of("Organization"));
        types.add(new Shape("Firm", Kind.SUPER, above, facts(0, 3), List.of()));
        // Across the others, so that rules are asked of some of the parties at a place, and other rules of others.
        types.add(new Shape("Member", Kind.SUPER, List.of(), facts(0, 2), List.of()));
        for (String name :
                List.of("Maker", "Broker", "Agent", "Dealer", "Client").subList(0, dice.between(2, 5))) {
            List<String> supers = dice.of(
                    List.of("Organization"),
                    List.of("Firm"),
                    List.of("Organization", "Firm"),
                    List.of("Organization", "Member"),
                    List.of("Organization", "Firm", "Member"),
                    List.<String>of());
            types.add(new Shape(name, Kind.PARTY, supers, facts(supers.isEmpty() ? 1 : 0, 3), List.of()));
        }
        deals();
        return types;
    }

    private void deals() {
        boolean shared = dice.chance(30);
        Fact date = new Fact("date", Sort.DATE, false, true, Optional.empty());
        if (shared) {
            types.add(new Shape("Dated", Kind.SUPER, List.of(), List.of(date), List.of()));
        }
        for (String name : List.of("Sale", "Lease").subList(0, dice.of(0, 1, 1, 2))) {
            List<Fact> facts = new ArrayList<>(facts(0, 2));
            if (!shared && dice.chance(85)) {
                facts.add(0, date);
            }
            types.add(new Shape(name, Kind.DEAL, shared ? List.of("Dated") : List.of(), facts, List.of()));
        }
    }

    private List<Fact> facts(int least, int most) {
        List<Fact> facts = new ArrayList<>();
        int count = dice.between(least, most);
        for (int i = 0; i < count; i++) {
            Fact fact = dice.chance(10) && !known.isEmpty() ? dice.pick(known) : fact(dice.pick(SORTS));
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** Without objects inside. */
    private List<Fact> flatFacts() {
        List<Fact> facts = new ArrayList<>();
        for (Sort sort : List.of(ZONE, Sort.TEXT, Sort.INT, Sort.INTEGER, Sort.DATE)) {
            if (dice.chance(50) || sort.equals(ZONE)) {
                facts.add(fact(sort));
            }
        }
        return facts;
    }

    private Fact fact(Sort sort) {
        Fact fact = Fact.of("f" + known.size(), sort);
        boolean mayBeNull = !sort.isPrimitive() && sort.base() != Sort.Base.MAYBE && sort.base() != Sort.Base.SET;
        Fact made = mayBeNull && dice.chance(25) ? fact.orNull() : fact;
        known.add(made);
        return made;
    }
}
