package good;

import good.HiddenFacts.Maker;
import good.HiddenFacts.Shop;
import javax.annotation.processing.Generated;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link HiddenFacts}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
final class HiddenFactsFacts {
    private HiddenFactsFacts() {}

    /** Begins the facts of a shop. */
    static ShopFacts.Builder shop() {
        return new ShopFacts.Builder();
    }

    /** Begins the facts of a maker. */
    static MakerFacts.Builder maker() {
        return new MakerFacts.Builder();
    }

    /** What is known of a shop. */
    record ShopFacts(HiddenRegion region, HiddenGrade grade) implements Shop {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        static final class Builder {
            private HiddenRegion region;
            private HiddenGrade grade;

            private Builder() {}

            Builder region(HiddenRegion region) {
                this.region = region;
                return this;
            }

            Builder grade(HiddenGrade grade) {
                this.grade = grade;
                return this;
            }

            ShopFacts build() {
                return new ShopFacts(region, grade);
            }
        }
    }

    /** What is known of a maker. */
    record MakerFacts() implements Maker {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        static final class Builder {
            private Builder() {}

            MakerFacts build() {
                return new MakerFacts();
            }
        }
    }
}
