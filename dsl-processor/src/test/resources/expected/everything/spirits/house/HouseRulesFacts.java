package spirits.house;

import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;
import spirits.Spirits.Address;
import spirits.house.HouseRules.House;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link HouseRules}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class HouseRulesFacts {
    private HouseRulesFacts() {}

    /** Begins the facts of a house. */
    public static HouseFacts.Builder house() {
        return new HouseFacts.Builder();
    }

    /** What is known of a house. */
    public record HouseFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName, boolean sellsToMinors, String branch) implements House {
        public HouseFacts {
            if (licensedUntil == null) {
                licensedUntil = Optional.empty();
            }
        }

        /** Takes the facts one by one; those not given are missing, empty, zero or false. */
        public static final class Builder {
            private String name;
            private Address address;
            private Optional<LocalDate> licensedUntil;
            private String tradeName;
            private boolean sellsToMinors;
            private String branch;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public Builder address(Address address) {
                this.address = address;
                return this;
            }

            public Builder licensedUntil(Optional<LocalDate> licensedUntil) {
                this.licensedUntil = licensedUntil;
                return this;
            }

            public Builder licensedUntil(LocalDate licensedUntil) {
                return licensedUntil(Optional.ofNullable(licensedUntil));
            }

            public Builder tradeName(String tradeName) {
                this.tradeName = tradeName;
                return this;
            }

            public Builder sellsToMinors(boolean sellsToMinors) {
                this.sellsToMinors = sellsToMinors;
                return this;
            }

            public Builder branch(String branch) {
                this.branch = branch;
                return this;
            }

            public HouseFacts build() {
                return new HouseFacts(name, address, licensedUntil, tradeName, sellsToMinors,
                        branch);
            }
        }
    }
}
