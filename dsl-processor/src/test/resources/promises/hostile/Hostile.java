package hostile;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;

/** A policy whose every name and text is chosen to break whoever pastes it into Java without care. */
@Policy(
        source = "\"Quotes\" {braces} back\\slash $L $S $T $$ %s %n %d */ \\u002a/ @see <b> 日本 😀",
        version = "1\"\\\n\t$L")
public interface Hostile {

    /** Names of the language's, the JDK's and the generator's own. */
    @Party("\"list\" {of} $L %s\\")
    interface List extends Names {}

    @Party("string")
    interface String extends Names {}

    @Party("object")
    interface Object {
        int größe();
    }

    @Party("violation")
    interface Violation extends Names {}

    @Party("text")
    interface Text extends Names {}

    @Party("permitted")
    interface Permitted extends Names {}

    @Party("denied")
    interface Denied {}

    @Party("participant")
    interface Participant {}

    @Party("builder")
    interface Builder {
        java.lang.String build();

        java.lang.String builder();

        java.lang.String Builder();
    }

    @Party("override")
    interface Override {}

    @Party("exception")
    interface Exception {}

    @Party("next")
    interface Next {}

    @Party("date")
    interface LocalDate {}

    @Party("objects")
    interface Objects {}

    @Party("facts")
    interface HostileFacts {}

    /** Two of one simple name. */
    interface Wing {
        @Party("wing seat")
        interface Seat {
            java.lang.String name();
        }
    }

    interface Tail {
        @Party("tail seat")
        interface Seat {
            java.lang.String name();
        }
    }

    /** What looks chains up means something else by these. */
    @Party("index")
    interface Index {}

    @Party("joined")
    interface Joined {}

    @Party("numbers")
    interface IntStream {}

    @Party("class value")
    interface ClassValue {}

    @Party("map")
    interface Map {}

    /** Differ by case alone, or in nothing that a constant's name would keep. */
    @Party("seat belt")
    interface seatBelt {
        boolean ok();
    }

    @Party("SEAT_BELT")
    interface Seat_Belt {
        boolean ok();
    }

    @Party("ünïcode")
    interface Ünïcode {
        java.lang.String 名前();
    }

    interface Names {
        java.lang.String violations();

        java.lang.String record();

        java.lang.String var();

        java.lang.String yield();

        java.lang.String permits();

        java.lang.String sealed();

        java.lang.String this$0();

        java.lang.String $();

        int[] bytes();

        java.util.Map<java.lang.String, ? extends java.util.List<java.lang.String[]>> map();

        default Optional optional() {
            return Optional.EMPTY;
        }
    }

    enum Optional {
        EMPTY
    }

    @Transaction
    interface System {
        @EffectiveDate
        java.time.LocalDate date();

        java.lang.String out();
    }

    @Transaction
    interface Class {
        java.lang.String forName();
    }

    @Chain(cites = {"\"", "\\", "\\u0022", "$L", "%s", "*/"})
    void check(System violations, List found, String decision);

    @Chain
    void next(System system, String java, Object Hostile);

    @Chain
    void checkAny(String HostileDecision, Object dev, Violation hostile);

    @Chain
    void permitsSale(Class $, Text _1, Permitted this$0);

    @Chain
    void sale(Class aClass, Permitted self, Text string);

    @Chain
    void equals(Denied o, Participant other);

    @Chain
    void toString(Builder builder, Override override);

    @Chain
    void violations(System date, @Repeated(min = 0) java.util.List<Exception> list, Next next, LocalDate today);

    @Chain
    void warnings(System transaction, Names parties, @Repeated java.util.List<Objects> i, Denied size);

    @Chain
    void main(HostileFacts args, Wing.Seat seat, Tail.Seat seat2);

    @Chain
    void index(System index, Index chain, Joined best, IntStream asChain, ClassValue types, Map kinds);

    @Chain
    void käufer(Ünïcode 日本, seatBelt record, Seat_Belt var);

    @Rule(
            otherwise = "\"{violations}\" {{violations} \\ $L %s %n '{violations.this$0}' \\u0022 {violations.$}\n*/",
            code = "$L %s \"quoted\"",
            cites = {"\\", "*/ \\u002a/"},
            remedies = "Say \"{violations.yield}\" to {other.record}")
    static boolean found(Names violations, Names other) {
        return violations.var().equals(other.var());
    }

    @Rule(otherwise = "{e.größe} of {Hostile}", from = "2020-01-01")
    static boolean violation(System cause, String Hostile, Object e) {
        return e.größe() > 0;
    }

    @Rule(otherwise = "{java.permits}")
    static boolean permitsText(Class dev, Text java, Permitted hostile) {
        return java.permits().equals(hostile.permits());
    }

    @Rule(otherwise = "{builder.build}, {builder.builder}, {builder.Builder}", severity = Severity.WARNING)
    static boolean builder(Builder builder) {
        return builder.build().equals(builder.Builder());
    }

    @Rule(otherwise = "{list}, {next}, {date}")
    static boolean check(System date, java.util.List<Exception> list, @dev.chainrule.Next Next next) {
        return list.size() < 3;
    }

    @Rule(otherwise = "{i}; {parties}; {parties.sealed}")
    static boolean warnings(Names parties, java.util.List<Objects> i) {
        return i.size() < 3;
    }

    @Rule(otherwise = "{args}: {seat} {seat.name}, {seat2} {seat2.name}")
    static boolean permitted(HostileFacts args, Wing.Seat seat, Tail.Seat seat2) {
        return seat.name().equals(seat2.name());
    }

    @Rule(otherwise = "名前 {日本.名前} ≠ 😀")
    static boolean ünïcode(Ünïcode 日本) {
        return 日本.名前().equals("名前");
    }

    @Rule(otherwise = "{record}")
    static boolean seatBelt(seatBelt record) {
        return record.ok();
    }

    @Rule(otherwise = "{var}")
    static boolean Seat_Belt(Seat_Belt var) {
        return var.ok();
    }

    @Given(otherwise = "{message.forName}")
    static boolean decision(Class message) {
        return !message.forName().isEmpty();
    }
}
