package press;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import press.Press.Issue;
import press.Press.Kiosk;
import press.Press.Publisher;
import press.Press.Station;
import press.Press.known;
import press.Press.other;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link Press}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class PressFacts {
    private PressFacts() {}

    /** Begins the facts of a subscriber. */
    public static knownFacts.Builder known() {
        return new knownFacts.Builder();
    }

    /** Begins the facts of a library. */
    public static otherFacts.Builder other() {
        return new otherFacts.Builder();
    }

    /** Begins the facts of a kiosk. */
    public static KioskFacts.Builder kiosk() {
        return new KioskFacts.Builder();
    }

    /** Begins the facts of a station. */
    public static StationFacts.Builder station() {
        return new StationFacts.Builder();
    }

    /** Begins the facts of a publisher. */
    public static PublisherFacts.Builder publisher() {
        return new PublisherFacts.Builder();
    }

    /** Begins the facts of an issue. */
    public static IssueFacts.Builder issue() {
        return new IssueFacts.Builder();
    }

    /** What is known of a subscriber. */
    public record knownFacts(String name) implements known {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public knownFacts build() {
                return new knownFacts(name);
            }
        }
    }

    /** What is known of a library. */
    public record otherFacts(String name) implements other {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public otherFacts build() {
                return new otherFacts(name);
            }
        }
    }

    /** What is known of a kiosk. */
    public record KioskFacts() implements Kiosk {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public KioskFacts build() {
                return new KioskFacts();
            }
        }
    }

    /** What is known of a station. */
    public record StationFacts() implements Station {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public StationFacts build() {
                return new StationFacts();
            }
        }
    }

    /** What is known of a publisher. */
    public record PublisherFacts() implements Publisher {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public PublisherFacts build() {
                return new PublisherFacts();
            }
        }
    }

    /** What is known of an issue. */
    public record IssueFacts(LocalDate date) implements Issue {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private LocalDate date;

            private Builder() {}

            public Builder date(LocalDate date) {
                this.date = date;
                return this;
            }

            public IssueFacts build() {
                return new IssueFacts(date);
            }
        }
    }
}
