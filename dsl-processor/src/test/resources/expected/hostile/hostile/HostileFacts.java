package hostile;

import hostile.Hostile.Seat_Belt;
import hostile.Hostile.System;
import hostile.Hostile.seatBelt;
import hostile.Hostile.Ünïcode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link Hostile}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class HostileFacts {
    private HostileFacts() {}

    /** Begins the facts of a "list" &#123;of&#125; $L %s&#92;. */
    public static ListFacts.Builder list() {
        return new ListFacts.Builder();
    }

    /** Begins the facts of a string. */
    public static StringFacts.Builder string() {
        return new StringFacts.Builder();
    }

    /** Begins the facts of an object. */
    public static ObjectFacts.Builder object() {
        return new ObjectFacts.Builder();
    }

    /** Begins the facts of a violation. */
    public static ViolationFacts.Builder violation() {
        return new ViolationFacts.Builder();
    }

    /** Begins the facts of a text. */
    public static TextFacts.Builder text() {
        return new TextFacts.Builder();
    }

    /** Begins the facts of a permitted. */
    public static PermittedFacts.Builder permitted() {
        return new PermittedFacts.Builder();
    }

    /** Begins the facts of a denied. */
    public static DeniedFacts.Builder denied() {
        return new DeniedFacts.Builder();
    }

    /** Begins the facts of a participant. */
    public static ParticipantFacts.Builder participant() {
        return new ParticipantFacts.Builder();
    }

    /** Begins the facts of a builder. */
    public static BuilderFacts.Builder builder() {
        return new BuilderFacts.Builder();
    }

    /** Begins the facts of an override. */
    public static OverrideFacts.Builder override() {
        return new OverrideFacts.Builder();
    }

    /** Begins the facts of an exception. */
    public static ExceptionFacts.Builder exception() {
        return new ExceptionFacts.Builder();
    }

    /** Begins the facts of a next. */
    public static NextFacts.Builder next() {
        return new NextFacts.Builder();
    }

    /** Begins the facts of a date. */
    public static LocalDateFacts.Builder localDate() {
        return new LocalDateFacts.Builder();
    }

    /** Begins the facts of an objects. */
    public static ObjectsFacts.Builder objects() {
        return new ObjectsFacts.Builder();
    }

    /** Begins the facts of a facts. */
    public static HostileFactsFacts.Builder hostileFacts() {
        return new HostileFactsFacts.Builder();
    }

    /** Begins the facts of a wing seat. */
    public static WingSeatFacts.Builder wingSeat() {
        return new WingSeatFacts.Builder();
    }

    /** Begins the facts of a tail seat. */
    public static TailSeatFacts.Builder tailSeat() {
        return new TailSeatFacts.Builder();
    }

    /** Begins the facts of an index. */
    public static IndexFacts.Builder index() {
        return new IndexFacts.Builder();
    }

    /** Begins the facts of a joined. */
    public static JoinedFacts.Builder joined() {
        return new JoinedFacts.Builder();
    }

    /** Begins the facts of a numbers. */
    public static IntStreamFacts.Builder intStream() {
        return new IntStreamFacts.Builder();
    }

    /** Begins the facts of a class value. */
    public static ClassValueFacts.Builder classValue() {
        return new ClassValueFacts.Builder();
    }

    /** Begins the facts of a map. */
    public static MapFacts.Builder map() {
        return new MapFacts.Builder();
    }

    /** Begins the facts of a seat belt. */
    public static seatBeltFacts.Builder seatBelt() {
        return new seatBeltFacts.Builder();
    }

    /** Begins the facts of SEAT_BELT. */
    public static Seat_BeltFacts.Builder seat_Belt() {
        return new Seat_BeltFacts.Builder();
    }

    /** Begins the facts of a ünïcode. */
    public static ÜnïcodeFacts.Builder ünïcode() {
        return new ÜnïcodeFacts.Builder();
    }

    /** Begins the facts of a system. */
    public static SystemFacts.Builder system() {
        return new SystemFacts.Builder();
    }

    /** Begins the facts of a class. */
    public static ClassFacts.Builder class_() {
        return new ClassFacts.Builder();
    }

    /** What is known of a "list" &#123;of&#125; $L %s&#92;. */
    public record ListFacts(String violations, String record, String var, String yield,
            String permits, String sealed, String this$0, String $, int[] bytes,
            Map<String, ? extends List<String[]>> map) implements Hostile.List {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String violations;
            private String record;
            private String var;
            private String yield;
            private String permits;
            private String sealed;
            private String this$0;
            private String $;
            private int[] bytes;
            private Map<String, ? extends List<String[]>> map;

            private Builder() {}

            public Builder violations(String violations) {
                this.violations = violations;
                return this;
            }

            public Builder record(String record) {
                this.record = record;
                return this;
            }

            public Builder var(String var) {
                this.var = var;
                return this;
            }

            public Builder yield(String yield) {
                this.yield = yield;
                return this;
            }

            public Builder permits(String permits) {
                this.permits = permits;
                return this;
            }

            public Builder sealed(String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder this$0(String this$0) {
                this.this$0 = this$0;
                return this;
            }

            public Builder $(String $) {
                this.$ = $;
                return this;
            }

            public Builder bytes(int[] bytes) {
                this.bytes = bytes;
                return this;
            }

            public Builder map(Map<String, ? extends List<String[]>> map) {
                this.map = map;
                return this;
            }

            public ListFacts build() {
                return new ListFacts(violations, record, var, yield, permits, sealed, this$0, $,
                        bytes, map);
            }
        }
    }

    /** What is known of a string. */
    public record StringFacts(String violations, String record, String var, String yield,
            String permits, String sealed, String this$0, String $, int[] bytes,
            Map<String, ? extends List<String[]>> map) implements Hostile.String {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String violations;
            private String record;
            private String var;
            private String yield;
            private String permits;
            private String sealed;
            private String this$0;
            private String $;
            private int[] bytes;
            private Map<String, ? extends List<String[]>> map;

            private Builder() {}

            public Builder violations(String violations) {
                this.violations = violations;
                return this;
            }

            public Builder record(String record) {
                this.record = record;
                return this;
            }

            public Builder var(String var) {
                this.var = var;
                return this;
            }

            public Builder yield(String yield) {
                this.yield = yield;
                return this;
            }

            public Builder permits(String permits) {
                this.permits = permits;
                return this;
            }

            public Builder sealed(String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder this$0(String this$0) {
                this.this$0 = this$0;
                return this;
            }

            public Builder $(String $) {
                this.$ = $;
                return this;
            }

            public Builder bytes(int[] bytes) {
                this.bytes = bytes;
                return this;
            }

            public Builder map(Map<String, ? extends List<String[]>> map) {
                this.map = map;
                return this;
            }

            public StringFacts build() {
                return new StringFacts(violations, record, var, yield, permits, sealed, this$0, $,
                        bytes, map);
            }
        }
    }

    /** What is known of an object. */
    public record ObjectFacts(int größe) implements Hostile.Object {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private int größe;

            private Builder() {}

            public Builder größe(int größe) {
                this.größe = größe;
                return this;
            }

            public ObjectFacts build() {
                return new ObjectFacts(größe);
            }
        }
    }

    /** What is known of a violation. */
    public record ViolationFacts(String violations, String record, String var, String yield,
            String permits, String sealed, String this$0, String $, int[] bytes,
            Map<String, ? extends List<String[]>> map) implements Hostile.Violation {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String violations;
            private String record;
            private String var;
            private String yield;
            private String permits;
            private String sealed;
            private String this$0;
            private String $;
            private int[] bytes;
            private Map<String, ? extends List<String[]>> map;

            private Builder() {}

            public Builder violations(String violations) {
                this.violations = violations;
                return this;
            }

            public Builder record(String record) {
                this.record = record;
                return this;
            }

            public Builder var(String var) {
                this.var = var;
                return this;
            }

            public Builder yield(String yield) {
                this.yield = yield;
                return this;
            }

            public Builder permits(String permits) {
                this.permits = permits;
                return this;
            }

            public Builder sealed(String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder this$0(String this$0) {
                this.this$0 = this$0;
                return this;
            }

            public Builder $(String $) {
                this.$ = $;
                return this;
            }

            public Builder bytes(int[] bytes) {
                this.bytes = bytes;
                return this;
            }

            public Builder map(Map<String, ? extends List<String[]>> map) {
                this.map = map;
                return this;
            }

            public ViolationFacts build() {
                return new ViolationFacts(violations, record, var, yield, permits, sealed, this$0,
                        $, bytes, map);
            }
        }
    }

    /** What is known of a text. */
    public record TextFacts(String violations, String record, String var, String yield,
            String permits, String sealed, String this$0, String $, int[] bytes,
            Map<String, ? extends List<String[]>> map) implements Hostile.Text {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String violations;
            private String record;
            private String var;
            private String yield;
            private String permits;
            private String sealed;
            private String this$0;
            private String $;
            private int[] bytes;
            private Map<String, ? extends List<String[]>> map;

            private Builder() {}

            public Builder violations(String violations) {
                this.violations = violations;
                return this;
            }

            public Builder record(String record) {
                this.record = record;
                return this;
            }

            public Builder var(String var) {
                this.var = var;
                return this;
            }

            public Builder yield(String yield) {
                this.yield = yield;
                return this;
            }

            public Builder permits(String permits) {
                this.permits = permits;
                return this;
            }

            public Builder sealed(String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder this$0(String this$0) {
                this.this$0 = this$0;
                return this;
            }

            public Builder $(String $) {
                this.$ = $;
                return this;
            }

            public Builder bytes(int[] bytes) {
                this.bytes = bytes;
                return this;
            }

            public Builder map(Map<String, ? extends List<String[]>> map) {
                this.map = map;
                return this;
            }

            public TextFacts build() {
                return new TextFacts(violations, record, var, yield, permits, sealed, this$0, $,
                        bytes, map);
            }
        }
    }

    /** What is known of a permitted. */
    public record PermittedFacts(String violations, String record, String var, String yield,
            String permits, String sealed, String this$0, String $, int[] bytes,
            Map<String, ? extends List<String[]>> map) implements Hostile.Permitted {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String violations;
            private String record;
            private String var;
            private String yield;
            private String permits;
            private String sealed;
            private String this$0;
            private String $;
            private int[] bytes;
            private Map<String, ? extends List<String[]>> map;

            private Builder() {}

            public Builder violations(String violations) {
                this.violations = violations;
                return this;
            }

            public Builder record(String record) {
                this.record = record;
                return this;
            }

            public Builder var(String var) {
                this.var = var;
                return this;
            }

            public Builder yield(String yield) {
                this.yield = yield;
                return this;
            }

            public Builder permits(String permits) {
                this.permits = permits;
                return this;
            }

            public Builder sealed(String sealed) {
                this.sealed = sealed;
                return this;
            }

            public Builder this$0(String this$0) {
                this.this$0 = this$0;
                return this;
            }

            public Builder $(String $) {
                this.$ = $;
                return this;
            }

            public Builder bytes(int[] bytes) {
                this.bytes = bytes;
                return this;
            }

            public Builder map(Map<String, ? extends List<String[]>> map) {
                this.map = map;
                return this;
            }

            public PermittedFacts build() {
                return new PermittedFacts(violations, record, var, yield, permits, sealed, this$0,
                        $, bytes, map);
            }
        }
    }

    /** What is known of a denied. */
    public record DeniedFacts() implements Hostile.Denied {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public DeniedFacts build() {
                return new DeniedFacts();
            }
        }
    }

    /** What is known of a participant. */
    public record ParticipantFacts() implements Hostile.Participant {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public ParticipantFacts build() {
                return new ParticipantFacts();
            }
        }
    }

    /** What is known of a builder. */
    public record BuilderFacts(String build, String builder,
            String Builder) implements Hostile.Builder {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String build;
            private String builder;
            private String Builder;

            private Builder() {}

            public Builder build(String build) {
                this.build = build;
                return this;
            }

            public Builder builder(String builder) {
                this.builder = builder;
                return this;
            }

            public Builder Builder(String Builder) {
                this.Builder = Builder;
                return this;
            }

            public BuilderFacts build() {
                return new BuilderFacts(build, builder, Builder);
            }
        }
    }

    /** What is known of an override. */
    public record OverrideFacts() implements Hostile.Override {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public OverrideFacts build() {
                return new OverrideFacts();
            }
        }
    }

    /** What is known of an exception. */
    public record ExceptionFacts() implements Hostile.Exception {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public ExceptionFacts build() {
                return new ExceptionFacts();
            }
        }
    }

    /** What is known of a next. */
    public record NextFacts() implements Hostile.Next {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public NextFacts build() {
                return new NextFacts();
            }
        }
    }

    /** What is known of a date. */
    public record LocalDateFacts() implements Hostile.LocalDate {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public LocalDateFacts build() {
                return new LocalDateFacts();
            }
        }
    }

    /** What is known of an objects. */
    public record ObjectsFacts() implements Hostile.Objects {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public ObjectsFacts build() {
                return new ObjectsFacts();
            }
        }
    }

    /** What is known of a facts. */
    public record HostileFactsFacts() implements Hostile.HostileFacts {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public HostileFactsFacts build() {
                return new HostileFactsFacts();
            }
        }
    }

    /** What is known of a wing seat. */
    public record WingSeatFacts(String name) implements Hostile.Wing.Seat {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public WingSeatFacts build() {
                return new WingSeatFacts(name);
            }
        }
    }

    /** What is known of a tail seat. */
    public record TailSeatFacts(String name) implements Hostile.Tail.Seat {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String name;

            private Builder() {}

            public Builder name(String name) {
                this.name = name;
                return this;
            }

            public TailSeatFacts build() {
                return new TailSeatFacts(name);
            }
        }
    }

    /** What is known of an index. */
    public record IndexFacts() implements Hostile.Index {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public IndexFacts build() {
                return new IndexFacts();
            }
        }
    }

    /** What is known of a joined. */
    public record JoinedFacts() implements Hostile.Joined {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public JoinedFacts build() {
                return new JoinedFacts();
            }
        }
    }

    /** What is known of a numbers. */
    public record IntStreamFacts() implements Hostile.IntStream {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public IntStreamFacts build() {
                return new IntStreamFacts();
            }
        }
    }

    /** What is known of a class value. */
    public record ClassValueFacts() implements Hostile.ClassValue {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public ClassValueFacts build() {
                return new ClassValueFacts();
            }
        }
    }

    /** What is known of a map. */
    public record MapFacts() implements Hostile.Map {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public MapFacts build() {
                return new MapFacts();
            }
        }
    }

    /** What is known of a seat belt. */
    public record seatBeltFacts(boolean ok) implements seatBelt {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private boolean ok;

            private Builder() {}

            public Builder ok(boolean ok) {
                this.ok = ok;
                return this;
            }

            public seatBeltFacts build() {
                return new seatBeltFacts(ok);
            }
        }
    }

    /** What is known of SEAT_BELT. */
    public record Seat_BeltFacts(boolean ok) implements Seat_Belt {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private boolean ok;

            private Builder() {}

            public Builder ok(boolean ok) {
                this.ok = ok;
                return this;
            }

            public Seat_BeltFacts build() {
                return new Seat_BeltFacts(ok);
            }
        }
    }

    /** What is known of a ünïcode. */
    public record ÜnïcodeFacts(String 名前) implements Ünïcode {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String 名前;

            private Builder() {}

            public Builder 名前(String 名前) {
                this.名前 = 名前;
                return this;
            }

            public ÜnïcodeFacts build() {
                return new ÜnïcodeFacts(名前);
            }
        }
    }

    /** What is known of a system. */
    public record SystemFacts(LocalDate date, String out) implements System {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private LocalDate date;
            private String out;

            private Builder() {}

            public Builder date(LocalDate date) {
                this.date = date;
                return this;
            }

            public Builder out(String out) {
                this.out = out;
                return this;
            }

            public SystemFacts build() {
                return new SystemFacts(date, out);
            }
        }
    }

    /** What is known of a class. */
    public record ClassFacts(String forName) implements Hostile.Class {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private String forName;

            private Builder() {}

            public Builder forName(String forName) {
                this.forName = forName;
                return this;
            }

            public ClassFacts build() {
                return new ClassFacts(forName);
            }
        }
    }
}
