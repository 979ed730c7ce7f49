package fruit;

import fruit.FruitTrade.Grower;
import fruit.FruitTrade.Market;
import javax.annotation.processing.Generated;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link FruitTrade}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class FruitTradeFacts {
    private FruitTradeFacts() {}

    /** Begins the facts of a grower. */
    public static GrowerFacts.Builder grower() {
        return new GrowerFacts.Builder();
    }

    /** Begins the facts of a market. */
    public static MarketFacts.Builder market() {
        return new MarketFacts.Builder();
    }

    /** What is known of a grower. */
    public record GrowerFacts(String name, boolean certified) implements Grower {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;
            private boolean certified;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public Builder certified(boolean certified) {
                this.certified = certified;
                return this;
            }

            public GrowerFacts build() {
                return new GrowerFacts(name, certified);
            }
        }
    }

    /** What is known of a market. */
    public record MarketFacts(String name) implements Market {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public MarketFacts build() {
                return new MarketFacts(name);
            }
        }
    }
}
