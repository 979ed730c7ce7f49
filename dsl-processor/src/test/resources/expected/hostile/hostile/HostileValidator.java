package hostile;

import hostile.Hostile.Names;
import hostile.Hostile.Seat_Belt;
import hostile.Hostile.System;
import hostile.Hostile.seatBelt;
import hostile.Hostile.Ünïcode;
import hostile.HostileDecision.Next;
import hostile.HostileDecision.Text;
import hostile.HostileDecision.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link Hostile} permits.
 *
 * <p>Source: "Quotes" &#123;braces&#125; back&#92;slash $L $S $T $$ %s %n %d &#42;/ &#92;u002a/ &#64;see &lt;b&gt; 日本 😀.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "removal"})
public final class HostileValidator {
    private static final LocalDate JANUARY_1_2020 = LocalDate.of(2020, 1, 1);

    private static final Violation.Rule FOUND = Violation.rule("hostile.Hostile",
            "$L %s \"quoted\"", "\\", "*/ \\u002a/");

    private static final Violation.Rule VIOLATION = Violation.rule("hostile.Hostile", "violation");

    private static final Violation.Rule PERMITS_TEXT = Violation.rule("hostile.Hostile",
            "permitsText");

    private static final Violation.Rule BUILDER = Violation.warning("hostile.Hostile", "builder");
    private static final Violation.Rule CHECK_RULE = Violation.rule("hostile.Hostile", "check");

    private static final Violation.Rule WARNINGS_RULE = Violation.rule("hostile.Hostile",
            "warnings");

    private static final Violation.Rule PERMITTED = Violation.rule("hostile.Hostile", "permitted");
    private static final Violation.Rule ÜNÏCODE = Violation.rule("hostile.Hostile", "ünïcode");
    private static final Violation.Rule SEAT_BELT = Violation.rule("hostile.Hostile", "seatBelt");
    private static final Violation.Rule SEAT_BELT_ = Violation.rule("hostile.Hostile", "Seat_Belt");
    private static final Violation.Rule DECISION = Violation.rule("hostile.Hostile", "decision");

    private HostileValidator() {}

    /**
     * Decides on "list" &#123;of&#125; $L %s&#92; &gt; string.
     *
     * <p>See: "; &#92;; &#92;u0022; $L; %s; &#42;/.
     */
    public static HostileDecision check(System violations, Hostile.List found,
            Hostile.String decision) {
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(violations.date(), "violations.date");
        List<Violation> found_ = List.of();
        found_ = found(found_, found, "\"list\" {of} $L %s\\", decision, "string");
        return HostileChains.CHECK.decide(found_);
    }

    /** Answers what {@code check} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsCheck(System violations, Hostile.List found,
            Hostile.String decision) {
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(violations.date(), "violations.date");
        return found(found, decision);
    }

    /** Decides on {@code string > object}. */
    public static HostileDecision next(System system, Hostile.String java_,
            Hostile.Object Hostile_) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(java_, "java");
        Objects.requireNonNull(Hostile_, "Hostile");
        LocalDate date = Objects.requireNonNull(system.date(), "system.date");
        List<Violation> found = List.of();
        if (!date.isBefore(JANUARY_1_2020)) {
            found = violation(found, system, java_, Hostile_);
        }
        return HostileChains.NEXT.decide(found);
    }

    /** Answers what {@code next} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsNext(System system, Hostile.String java_,
            Hostile.Object Hostile_) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(java_, "java");
        Objects.requireNonNull(Hostile_, "Hostile");
        LocalDate date = Objects.requireNonNull(system.date(), "system.date");
        if (!date.isBefore(JANUARY_1_2020) && !violation(system, java_, Hostile_)) {
            return false;
        }
        return true;
    }

    /** Decides on {@code string > object > violation}. */
    public static HostileDecision checkAny(Hostile.String HostileDecision_, Hostile.Object dev,
            Hostile.Violation hostile_) {
        Objects.requireNonNull(HostileDecision_, "HostileDecision");
        Objects.requireNonNull(dev, "dev");
        Objects.requireNonNull(hostile_, "hostile");
        List<Violation> found = List.of();
        found = found(found, HostileDecision_, "string", hostile_, "violation");
        return HostileChains.CHECK_ANY.decide(found);
    }

    /** Answers what {@code checkAny} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsCheckAny(Hostile.String HostileDecision_, Hostile.Object dev,
            Hostile.Violation hostile_) {
        Objects.requireNonNull(HostileDecision_, "HostileDecision");
        Objects.requireNonNull(dev, "dev");
        Objects.requireNonNull(hostile_, "hostile");
        return found(HostileDecision_, hostile_);
    }

    /** Decides on {@code text > permitted}. */
    public static HostileDecision permitsSale(Hostile.Class $, Hostile.Text _1,
            Hostile.Permitted this$0) {
        Objects.requireNonNull($, "$");
        Objects.requireNonNull(_1, "_1");
        Objects.requireNonNull(this$0, "this$0");
        List<Violation> found = List.of();
        found = found(found, _1, "text", this$0, "permitted");
        found = permitsText(found, $, _1, this$0);
        found = decision(found, $);
        return HostileChains.PERMITS_SALE.decide(found);
    }

    /** Answers what {@code permitsSale} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsPermitsSale(Hostile.Class $, Hostile.Text _1,
            Hostile.Permitted this$0) {
        Objects.requireNonNull($, "$");
        Objects.requireNonNull(_1, "_1");
        Objects.requireNonNull(this$0, "this$0");
        if (!found(_1, this$0)) {
            return false;
        }
        if (!permitsText($, _1, this$0)) {
            return false;
        }
        return decision($);
    }

    /** Decides on {@code permitted > text}. */
    public static HostileDecision sale(Hostile.Class aClass, Hostile.Permitted self,
            Hostile.Text string) {
        Objects.requireNonNull(aClass, "aClass");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(string, "string");
        List<Violation> found = List.of();
        found = found(found, self, "permitted", string, "text");
        found = decision(found, aClass);
        return HostileChains.SALE.decide(found);
    }

    /** Answers what {@code sale} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsSale(Hostile.Class aClass, Hostile.Permitted self,
            Hostile.Text string) {
        Objects.requireNonNull(aClass, "aClass");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(string, "string");
        if (!found(self, string)) {
            return false;
        }
        return decision(aClass);
    }

    /** Decides on {@code denied > participant}. */
    public static HostileDecision equals(Hostile.Denied o, Hostile.Participant other) {
        Objects.requireNonNull(o, "o");
        Objects.requireNonNull(other, "other");
        return HostileChains.EQUALS.decide(List.of());
    }

    /** Answers what {@code equals} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsEquals(Hostile.Denied o, Hostile.Participant other) {
        Objects.requireNonNull(o, "o");
        Objects.requireNonNull(other, "other");
        return true;
    }

    /** Decides on {@code builder > override}. */
    public static HostileDecision toString(Hostile.Builder builder, Hostile.Override override) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(override, "override");
        List<Violation> found = List.of();
        found = builder(found, builder);
        return HostileChains.TO_STRING.decide(found);
    }

    /** Answers what {@code toString} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsToString(Hostile.Builder builder, Hostile.Override override) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(override, "override");
        return true;
    }

    /** Decides on {@code exception (0 or more) > next > date}. */
    public static HostileDecision violations(System date, List<Hostile.Exception> list,
            Hostile.Next next, Hostile.LocalDate today) {
        Objects.requireNonNull(date, "date");
        requireElements(list, "list");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(date.date(), "date.date");
        List<Violation> found = List.of();
        found = checkRule(found, date, list, next);
        return HostileChains.VIOLATIONS.decide(found);
    }

    /** Answers what {@code violations} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsViolations(System date, List<Hostile.Exception> list,
            Hostile.Next next, Hostile.LocalDate today) {
        Objects.requireNonNull(date, "date");
        requireElements(list, "list");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(date.date(), "date.date");
        return checkRule(date, list, next);
    }

    /** Decides on {@code names > objects (1 or more) > denied}. */
    public static HostileDecision warnings(System transaction, Names parties,
            List<Hostile.Objects> i, Hostile.Denied size) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        requireElements(i, "i");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(transaction.date(), "transaction.date");
        List<Violation> found = List.of();
        if (!isKnownNames(parties)) {
            found = HostileChains.WARNINGS.unknownParty(found, 0, parties);
        }
        if (i.isEmpty()) {
            found = HostileChains.WARNINGS.wrongLength(found, 1, i);
        }
        found = warningsRule(found, parties, namesRole(parties), i);
        return HostileChains.WARNINGS.decide(found);
    }

    /** Answers what {@code warnings} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsWarnings(System transaction, Names parties,
            List<Hostile.Objects> i, Hostile.Denied size) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        requireElements(i, "i");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(transaction.date(), "transaction.date");
        if (!isKnownNames(parties)) {
            return false;
        }
        if (i.isEmpty()) {
            return false;
        }
        return warningsRule(parties, i);
    }

    /** Decides on {@code facts > wing seat > tail seat}. */
    public static HostileDecision main(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        Objects.requireNonNull(args, "args");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(seat2, "seat2");
        List<Violation> found = List.of();
        found = permitted(found, args, seat, seat2);
        return HostileChains.MAIN.decide(found);
    }

    /** Answers what {@code main} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsMain(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        Objects.requireNonNull(args, "args");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(seat2, "seat2");
        return permitted(args, seat, seat2);
    }

    /** Decides on {@code ünïcode > seat belt > SEAT_BELT}. */
    public static HostileDecision käufer(Ünïcode 日本, seatBelt record, Seat_Belt var) {
        Objects.requireNonNull(日本, "日本");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(var, "var");
        List<Violation> found = List.of();
        found = ünïcode(found, 日本);
        found = seatBelt(found, record);
        found = Seat_Belt(found, var);
        return HostileChains.KÄUFER.decide(found);
    }

    /** Answers what {@code käufer} decides: it stops at the first failure and allocates nothing. */
    public static boolean permitsKäufer(Ünïcode 日本, seatBelt record, Seat_Belt var) {
        Objects.requireNonNull(日本, "日本");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(var, "var");
        if (!ünïcode(日本)) {
            return false;
        }
        if (!seatBelt(record)) {
            return false;
        }
        return Seat_Belt(var);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static HostileDecision check(System system, List<?> parties) {
        Objects.requireNonNull(system, "system");
        return checkAny(system, parties);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static HostileDecision check(Hostile.Class class_, List<?> parties) {
        Objects.requireNonNull(class_, "class_");
        return checkAny(class_, parties);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static HostileDecision check(List<?> parties) {
        requireElements(parties, "parties");
        HostileDecision best = null;
        best = asCheckAny(best, parties);
        best = asEquals(best, parties);
        best = asToString(best, parties);
        best = asMain(best, parties);
        best = asKäufer(best, parties);
        return best != null ? best : HostileChains.noChain(parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static HostileDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        requireElements(parties, "parties");
        HostileDecision best = null;
        best = asCheck(best, transaction, parties);
        best = asNext(best, transaction, parties);
        best = asPermitsSale(best, transaction, parties);
        best = asSale(best, transaction, parties);
        best = asViolations(best, transaction, parties);
        best = asWarnings(best, transaction, parties);
        return best != null ? best : HostileChains.noChain(transaction, parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(System system, List<?> soFar) {
        Objects.requireNonNull(system, "system");
        requireElements(soFar, "soFar");
        return HostileChains.next(system, soFar);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(Hostile.Class class_, List<?> soFar) {
        Objects.requireNonNull(class_, "class_");
        requireElements(soFar, "soFar");
        return HostileChains.next(class_, soFar);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return HostileChains.next(soFar);
    }

    private static HostileDecision asCheckAny(HostileDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 3
                && parties.get(0) instanceof Hostile.String HostileDecision_
                && parties.get(1) instanceof Hostile.Object dev
                && parties.get(2) instanceof Hostile.Violation hostile_) {
            return better(best, checkAny(HostileDecision_, dev, hostile_));
        }
        return best;
    }

    private static HostileDecision asEquals(HostileDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && parties.get(0) instanceof Hostile.Denied o
                && parties.get(1) instanceof Hostile.Participant other) {
            return better(best, equals(o, other));
        }
        return best;
    }

    private static HostileDecision asToString(HostileDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && parties.get(0) instanceof Hostile.Builder builder
                && parties.get(1) instanceof Hostile.Override override) {
            return better(best, toString(builder, override));
        }
        return best;
    }

    private static HostileDecision asMain(HostileDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 3
                && parties.get(0) instanceof Hostile.HostileFacts args
                && parties.get(1) instanceof Hostile.Wing.Seat seat
                && parties.get(2) instanceof Hostile.Tail.Seat seat2) {
            return better(best, main(args, seat, seat2));
        }
        return best;
    }

    private static HostileDecision asKäufer(HostileDecision best, List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 3
                && parties.get(0) instanceof Ünïcode 日本
                && parties.get(1) instanceof seatBelt record
                && parties.get(2) instanceof Seat_Belt var) {
            return better(best, käufer(日本, record, var));
        }
        return best;
    }

    private static HostileDecision asCheck(HostileDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof System violations
                && parties.get(0) instanceof Hostile.List found
                && parties.get(1) instanceof Hostile.String decision) {
            return better(best, check(violations, found, decision));
        }
        return best;
    }

    private static HostileDecision asNext(HostileDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof System system
                && parties.get(0) instanceof Hostile.String java_
                && parties.get(1) instanceof Hostile.Object Hostile_) {
            return better(best, next(system, java_, Hostile_));
        }
        return best;
    }

    private static HostileDecision asPermitsSale(HostileDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Hostile.Class $
                && parties.get(0) instanceof Hostile.Text _1
                && parties.get(1) instanceof Hostile.Permitted this$0) {
            return better(best, permitsSale($, _1, this$0));
        }
        return best;
    }

    private static HostileDecision asSale(HostileDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() == 2
                && transaction instanceof Hostile.Class aClass
                && parties.get(0) instanceof Hostile.Permitted self
                && parties.get(1) instanceof Hostile.Text string) {
            return better(best, sale(aClass, self, string));
        }
        return best;
    }

    private static HostileDecision asViolations(HostileDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && parties.size() >= 2
                && transaction instanceof System date
                && parties.get(parties.size() - 2) instanceof Hostile.Next next
                && parties.get(parties.size() - 1) instanceof Hostile.LocalDate today) {
            List<Hostile.Exception> list = run(parties, 0, parties.size() - 2, Hostile.Exception.class);
            if (list != null) {
                best = better(best, violations(date, list, next, today));
            }
        }
        return best;
    }

    private static HostileDecision asWarnings(HostileDecision best, Object transaction_,
            List<?> parties_) {
        if (!isPermitted(best)
                && parties_.size() >= 2
                && transaction_ instanceof System transaction
                && parties_.get(0) instanceof Names parties
                && parties_.get(parties_.size() - 1) instanceof Hostile.Denied size) {
            List<Hostile.Objects> i = run(parties_, 1, parties_.size() - 1, Hostile.Objects.class);
            if (i != null) {
                best = better(best, warnings(transaction, parties, i, size));
            }
        }
        return best;
    }

    private static String namesRole(Object party) {
        if (party instanceof Hostile.List) {
            return "\"list\" {of} $L %s\\";
        }
        if (party instanceof Hostile.String) {
            return "string";
        }
        if (party instanceof Hostile.Violation) {
            return "violation";
        }
        if (party instanceof Hostile.Text) {
            return "text";
        }
        if (party instanceof Hostile.Permitted) {
            return "permitted";
        }
        return "names";
    }

    private static boolean isKnownNames(Object party) {
        return party instanceof Hostile.List || party instanceof Hostile.String
                 || party instanceof Hostile.Violation || party instanceof Hostile.Text
                 || party instanceof Hostile.Permitted;
    }

    private static boolean found(Names violations, Names other) {
        try {
            return violations.var() != null
                    && other.var() != null
                    && Hostile.found(violations, other);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> found(List<Violation> found, Names violations,
            String violationsRole, Names other, String otherRole) {
        Violation.Builder violation;
        try {
            if (violations.var() == null) {
                violation = FOUND.missing("var", violationsRole);
            } else if (other.var() == null) {
                violation = FOUND.missing("var", otherRole);
            } else if (Hostile.found(violations, other)) {
                return found;
            } else {
                violation = FOUND.broken("\"", violationsRole, "\" {violations} \\ $L %s %n '",
                        Text.read(violations::this$0), "' \\u0022 ", Text.read(violations::$),
                        "\n*/")
                        .remedy("Say \"", Text.read(violations::yield), "\" to ",
                                Text.read(other::record));
            }
        } catch (Exception e) {
            violation = FOUND.notEvaluated(e);
        }
        return violation.party(violationsRole, violations).party(otherRole, other).addTo(found);
    }

    private static boolean violation(System cause, Hostile.String Hostile_, Hostile.Object e) {
        try {
            return Hostile.violation(cause, Hostile_, e);
        } catch (Exception e_) {
            return false;
        }
    }

    private static List<Violation> violation(List<Violation> found, System cause,
            Hostile.String Hostile_, Hostile.Object e) {
        Violation.Builder violation;
        try {
            if (Hostile.violation(cause, Hostile_, e)) {
                return found;
            }
            violation = VIOLATION.broken(Text.read(e::größe), " of string");
        } catch (Exception e_) {
            violation = VIOLATION.notEvaluated(e_);
        }
        return violation.party("string", Hostile_).party("object", e).addTo(found);
    }

    private static boolean permitsText(Hostile.Class dev, Hostile.Text java_,
            Hostile.Permitted hostile_) {
        try {
            return java_.permits() != null
                    && hostile_.permits() != null
                    && Hostile.permitsText(dev, java_, hostile_);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> permitsText(List<Violation> found, Hostile.Class dev,
            Hostile.Text java_, Hostile.Permitted hostile_) {
        Violation.Builder violation;
        try {
            if (java_.permits() == null) {
                violation = PERMITS_TEXT.missing("permits", "text");
            } else if (hostile_.permits() == null) {
                violation = PERMITS_TEXT.missing("permits", "permitted");
            } else if (Hostile.permitsText(dev, java_, hostile_)) {
                return found;
            } else {
                violation = PERMITS_TEXT.broken(Text.read(java_::permits));
            }
        } catch (Exception e) {
            violation = PERMITS_TEXT.notEvaluated(e);
        }
        return violation.party("text", java_).party("permitted", hostile_).addTo(found);
    }

    private static List<Violation> builder(List<Violation> found, Hostile.Builder builder) {
        Violation.Builder violation;
        try {
            if (builder.build() == null) {
                violation = BUILDER.missing("build", "builder");
            } else if (builder.Builder() == null) {
                violation = BUILDER.missing("Builder", "builder");
            } else if (Hostile.builder(builder)) {
                return found;
            } else {
                violation = BUILDER.broken(Text.read(builder::build), ", ",
                        Text.read(builder::builder), ", ", Text.read(builder::Builder));
            }
        } catch (Exception e) {
            violation = BUILDER.notEvaluated(e);
        }
        return violation.party("builder", builder).addTo(found);
    }

    private static boolean checkRule(System date, List<Hostile.Exception> list, Hostile.Next next) {
        try {
            return Hostile.check(date, list, next);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> checkRule(List<Violation> found, System date,
            List<Hostile.Exception> list, Hostile.Next next) {
        Violation.Builder violation;
        try {
            if (Hostile.check(date, list, next)) {
                return found;
            }
            violation = CHECK_RULE.broken(Text.path("exception", list), ", next, system");
        } catch (Exception e) {
            violation = CHECK_RULE.notEvaluated(e);
        }
        return violation.parties("exception", list).party("next", next).addTo(found);
    }

    private static boolean warningsRule(Names parties, List<Hostile.Objects> i) {
        try {
            return Hostile.warnings(parties, i);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> warningsRule(List<Violation> found, Names parties,
            String partiesRole, List<Hostile.Objects> i) {
        Violation.Builder violation;
        try {
            if (Hostile.warnings(parties, i)) {
                return found;
            }
            violation = WARNINGS_RULE.broken(Text.path("objects", i), "; ", partiesRole, "; ",
                    Text.read(parties::sealed));
        } catch (Exception e) {
            violation = WARNINGS_RULE.notEvaluated(e);
        }
        return violation.party(partiesRole, parties).parties("objects", i).addTo(found);
    }

    private static boolean permitted(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        try {
            return seat.name() != null
                    && seat2.name() != null
                    && Hostile.permitted(args, seat, seat2);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> permitted(List<Violation> found, Hostile.HostileFacts args,
            Hostile.Wing.Seat seat, Hostile.Tail.Seat seat2) {
        Violation.Builder violation;
        try {
            if (seat.name() == null) {
                violation = PERMITTED.missing("name", "wing seat");
            } else if (seat2.name() == null) {
                violation = PERMITTED.missing("name", "tail seat");
            } else if (Hostile.permitted(args, seat, seat2)) {
                return found;
            } else {
                violation = PERMITTED.broken("facts: wing seat ", Text.read(seat::name),
                        ", tail seat ", Text.read(seat2::name));
            }
        } catch (Exception e) {
            violation = PERMITTED.notEvaluated(e);
        }
        return violation.party("facts", args).party("wing seat", seat).party("tail seat", seat2)
                .addTo(found);
    }

    private static boolean ünïcode(Ünïcode 日本) {
        try {
            return 日本.名前() != null
                    && Hostile.ünïcode(日本);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> ünïcode(List<Violation> found, Ünïcode 日本) {
        Violation.Builder violation;
        try {
            if (日本.名前() == null) {
                violation = ÜNÏCODE.missing("名前", "ünïcode");
            } else if (Hostile.ünïcode(日本)) {
                return found;
            } else {
                violation = ÜNÏCODE.broken("名前 ", Text.read(日本::名前), " ≠ 😀");
            }
        } catch (Exception e) {
            violation = ÜNÏCODE.notEvaluated(e);
        }
        return violation.party("ünïcode", 日本).addTo(found);
    }

    private static boolean seatBelt(seatBelt record) {
        try {
            return Hostile.seatBelt(record);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> seatBelt(List<Violation> found, seatBelt record) {
        Violation.Builder violation;
        try {
            if (Hostile.seatBelt(record)) {
                return found;
            }
            violation = SEAT_BELT.broken("seat belt");
        } catch (Exception e) {
            violation = SEAT_BELT.notEvaluated(e);
        }
        return violation.party("seat belt", record).addTo(found);
    }

    private static boolean Seat_Belt(Seat_Belt var) {
        try {
            return Hostile.Seat_Belt(var);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> Seat_Belt(List<Violation> found, Seat_Belt var) {
        Violation.Builder violation;
        try {
            if (Hostile.Seat_Belt(var)) {
                return found;
            }
            violation = SEAT_BELT_.broken("SEAT_BELT");
        } catch (Exception e) {
            violation = SEAT_BELT_.notEvaluated(e);
        }
        return violation.party("SEAT_BELT", var).addTo(found);
    }

    private static boolean decision(Hostile.Class message) {
        try {
            return message.forName() != null
                    && Hostile.decision(message);
        } catch (Exception e) {
            return false;
        }
    }

    private static List<Violation> decision(List<Violation> found, Hostile.Class message) {
        Violation.Builder violation;
        try {
            if (message.forName() == null) {
                violation = DECISION.missing("forName", "class");
            } else if (Hostile.decision(message)) {
                return found;
            } else {
                violation = DECISION.broken(Text.read(message::forName));
            }
        } catch (Exception e) {
            violation = DECISION.notEvaluated(e);
        }
        return violation.addTo(found);
    }

    private static boolean isPermitted(HostileDecision decision) {
        return decision != null && decision.permitted();
    }

    private static HostileDecision better(HostileDecision best, HostileDecision other) {
        boolean isBetter = best == null
                || other.permitted()
                || other.violations().size() < best.violations().size();
        return isBetter && !isPermitted(best) ? other : best;
    }

    /** The parties from one index to another as a run; null where one of them is of another type. */
    private static <P> List<P> run(List<?> parties, int from, int to, Class<P> type) {
        List<P> run = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Object party = parties.get(i);
            if (!type.isInstance(party)) {
                return null;
            }
            run.add(type.cast(party));
        }
        return run;
    }

    private static void requireElements(List<?> list, String name) {
        Objects.requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
        }
    }
}
