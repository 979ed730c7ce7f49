package farm;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Optional;

/** Facts called as a statement of Java begins, and parties that can be compared with each other. */
class Yields {

    interface Ranked<T> {
        boolean isAbove(T other);
    }

    @Policy(source = "Terms of trade")
    interface Farming {

        @Party("grower")
        interface Grower extends Comparable<Grower>, Ranked<Grower> {
            String name();

            Optional<Integer> yield();

            @Override
            default int compareTo(Grower other) {
                return name().compareTo(other.name());
            }

            @Override
            default boolean isAbove(Grower other) {
                return compareTo(other) < 0;
            }
        }

        @Party("market")
        interface Market {}

        @Chain
        void sell(Grower grower, Market market);

        @Rule(otherwise = "{grower.name} yields {grower.yield}")
        static boolean yields(Grower grower) {
            return grower.yield().filter(tons -> tons > 3).isPresent();
        }
    }

    private Yields() {}

    public static void main(String[] arguments) {
        var grower = Yields_FarmingFacts.grower().name("Orchard").yield(3).build();
        var market = Yields_FarmingFacts.market().build();
        var denied = Yields_FarmingValidator.sell(grower, market);
        if (!denied.violations().get(0).message().equals("Orchard yields 3") || denied.violations().size() != 1) {
            throw new AssertionError(denied);
        }
        var other = Yields_FarmingFacts.grower().name("Pasture").yield(4).build();
        if (!Yields_FarmingValidator.permitsSell(other, market) || !grower.isAbove(other)) {
            throw new AssertionError(other);
        }
    }
}
