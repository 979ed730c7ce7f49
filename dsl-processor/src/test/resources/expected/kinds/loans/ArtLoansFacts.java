package loans;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import loans.ArtLoans.Collector;
import loans.ArtLoans.Gallery;
import loans.ArtLoans.Loan;
import loans.ArtLoans.Museum;
import loans.ArtLoans.NationalMuseum;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link ArtLoans}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class ArtLoansFacts {
    private ArtLoansFacts() {}

    /** Begins the facts of a museum. */
    public static MuseumFacts.Builder museum() {
        return new MuseumFacts.Builder();
    }

    /** Begins the facts of a national museum. */
    public static NationalMuseumFacts.Builder nationalMuseum() {
        return new NationalMuseumFacts.Builder();
    }

    /** Begins the facts of a collector. */
    public static CollectorFacts.Builder collector() {
        return new CollectorFacts.Builder();
    }

    /** Begins the facts of a gallery. */
    public static GalleryFacts.Builder gallery() {
        return new GalleryFacts.Builder();
    }

    /** Begins the facts of a loan. */
    public static LoanFacts.Builder loan() {
        return new LoanFacts.Builder();
    }

    /** What is known of a museum. */
    public record MuseumFacts(String register, boolean owns, String inventory) implements Museum {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String register;
            private boolean owns;
            private String inventory;

            private Builder() {}

            public Builder register(String register) {
                this.register = register;
                return this;
            }

            public Builder owns(boolean owns) {
                this.owns = owns;
                return this;
            }

            public Builder inventory(String inventory) {
                this.inventory = inventory;
                return this;
            }

            public MuseumFacts build() {
                return new MuseumFacts(register, owns, inventory);
            }
        }
    }

    /** What is known of a national museum. */
    public record NationalMuseumFacts(String register, boolean owns, String inventory,
            String ministry) implements NationalMuseum {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String register;
            private boolean owns;
            private String inventory;
            private String ministry;

            private Builder() {}

            public Builder register(String register) {
                this.register = register;
                return this;
            }

            public Builder owns(boolean owns) {
                this.owns = owns;
                return this;
            }

            public Builder inventory(String inventory) {
                this.inventory = inventory;
                return this;
            }

            public Builder ministry(String ministry) {
                this.ministry = ministry;
                return this;
            }

            public NationalMuseumFacts build() {
                return new NationalMuseumFacts(register, owns, inventory, ministry);
            }
        }
    }

    /** What is known of a collector. */
    public record CollectorFacts(String register, boolean owns,
            String guarantor) implements Collector {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String register;
            private boolean owns;
            private String guarantor;

            private Builder() {}

            public Builder register(String register) {
                this.register = register;
                return this;
            }

            public Builder owns(boolean owns) {
                this.owns = owns;
                return this;
            }

            public Builder guarantor(String guarantor) {
                this.guarantor = guarantor;
                return this;
            }

            public CollectorFacts build() {
                return new CollectorFacts(register, owns, guarantor);
            }
        }
    }

    /** What is known of a gallery. */
    public record GalleryFacts(String register, Integer visitors) implements Gallery {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String register;
            private Integer visitors;

            private Builder() {}

            public Builder register(String register) {
                this.register = register;
                return this;
            }

            public Builder visitors(Integer visitors) {
                this.visitors = visitors;
                return this;
            }

            public GalleryFacts build() {
                return new GalleryFacts(register, visitors);
            }
        }
    }

    /** What is known of a loan. */
    public record LoanFacts(LocalDate begin) implements Loan {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private LocalDate begin;

            private Builder() {}

            public Builder begin(LocalDate begin) {
                this.begin = begin;
                return this;
            }

            public LoanFacts build() {
                return new LoanFacts(begin);
            }
        }
    }
}
