package spirits;

import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.processing.Generated;
import spirits.Spirits.Address;
import spirits.Spirits.Blender;
import spirits.Spirits.Bottler;
import spirits.Spirits.Broker;
import spirits.Spirits.Distiller;
import spirits.Spirits.Importer;
import spirits.Spirits.Retailer;
import spirits.Spirits.Sale;
import spirits.Spirits.Sample;
import spirits.Spirits.Wholesaler;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link Spirits}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class SpiritsFacts {
    private SpiritsFacts() {}

    /** Begins the facts of a distiller. */
    public static DistillerFacts.Builder distiller() {
        return new DistillerFacts.Builder();
    }

    /** Begins the facts of an importer. */
    public static ImporterFacts.Builder importer() {
        return new ImporterFacts.Builder();
    }

    /** Begins the facts of a broker. */
    public static BrokerFacts.Builder broker() {
        return new BrokerFacts.Builder();
    }

    /** Begins the facts of a wholesaler. */
    public static WholesalerFacts.Builder wholesaler() {
        return new WholesalerFacts.Builder();
    }

    /** Begins the facts of a retailer. */
    public static RetailerFacts.Builder retailer() {
        return new RetailerFacts.Builder();
    }

    /** Begins the facts of a bottler. */
    public static BottlerFacts.Builder bottler() {
        return new BottlerFacts.Builder();
    }

    /** Begins the facts of a blender. */
    public static BlenderFacts.Builder blender() {
        return new BlenderFacts.Builder();
    }

    /** Begins the facts of a sale. */
    public static SaleFacts.Builder sale() {
        return new SaleFacts.Builder();
    }

    /** Begins the facts of a sample. */
    public static SampleFacts.Builder sample() {
        return new SampleFacts.Builder();
    }

    /** What is known of a distiller. */
    public record DistillerFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName) implements Distiller {
        public DistillerFacts {
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

            public DistillerFacts build() {
                return new DistillerFacts(name, address, licensedUntil, tradeName);
            }
        }
    }

    /** What is known of an importer. */
    public record ImporterFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName, String bond) implements Importer {
        public ImporterFacts {
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
            private String bond;

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

            public Builder bond(String bond) {
                this.bond = bond;
                return this;
            }

            public ImporterFacts build() {
                return new ImporterFacts(name, address, licensedUntil, tradeName, bond);
            }
        }
    }

    /** What is known of a broker. */
    public record BrokerFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName, Integer share) implements Broker {
        public BrokerFacts {
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
            private Integer share;

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

            public Builder share(Integer share) {
                this.share = share;
                return this;
            }

            public BrokerFacts build() {
                return new BrokerFacts(name, address, licensedUntil, tradeName, share);
            }
        }
    }

    /** What is known of a wholesaler. */
    public record WholesalerFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName) implements Wholesaler {
        public WholesalerFacts {
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

            public WholesalerFacts build() {
                return new WholesalerFacts(name, address, licensedUntil, tradeName);
            }
        }
    }

    /** What is known of a retailer. */
    public record RetailerFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName, boolean sellsToMinors) implements Retailer {
        public RetailerFacts {
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

            public RetailerFacts build() {
                return new RetailerFacts(name, address, licensedUntil, tradeName, sellsToMinors);
            }
        }
    }

    /** What is known of a bottler. */
    public record BottlerFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName) implements Bottler {
        public BottlerFacts {
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

            public BottlerFacts build() {
                return new BottlerFacts(name, address, licensedUntil, tradeName);
            }
        }
    }

    /** What is known of a blender. */
    public record BlenderFacts(String name, Address address, Optional<LocalDate> licensedUntil,
            String tradeName, int casks) implements Blender {
        public BlenderFacts {
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
            private int casks;

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

            public Builder casks(int casks) {
                this.casks = casks;
                return this;
            }

            public BlenderFacts build() {
                return new BlenderFacts(name, address, licensedUntil, tradeName, casks);
            }
        }
    }

    /** What is known of a sale. */
    public record SaleFacts(LocalDate date, int bottles) implements Sale {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private LocalDate date;
            private int bottles;

            private Builder() {}

            public Builder date(LocalDate date) {
                this.date = date;
                return this;
            }

            public Builder bottles(int bottles) {
                this.bottles = bottles;
                return this;
            }

            public SaleFacts build() {
                return new SaleFacts(date, bottles);
            }
        }
    }

    /** What is known of a sample. */
    public record SampleFacts(LocalDate date) implements Sample {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private LocalDate date;

            private Builder() {}

            public Builder date(LocalDate date) {
                this.date = date;
                return this;
            }

            public SampleFacts build() {
                return new SampleFacts(date);
            }
        }
    }
}
