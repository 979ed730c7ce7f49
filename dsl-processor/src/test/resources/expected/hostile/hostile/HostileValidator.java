package hostile;

import hostile.Hostile.Names;
import hostile.Hostile.Seat_Belt;
import hostile.Hostile.System;
import hostile.Hostile.seatBelt;
import hostile.Hostile.Ünïcode;
import hostile.HostileChains.Index;
import hostile.HostileDecision.Next;
import hostile.HostileDecision.Text;
import hostile.HostileDecision.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Decides what {@link Hostile} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: "Quotes" &#123;braces&#125; back&#92;slash $L $S $T $$ %s %n %d &#42;/ &#92;u002a/ &#64;see &lt;b&gt; 日本 😀.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class HostileValidator {
    private static final LocalDate JANUARY_1_2020 = LocalDate.of(2020, 1, 1);

    private static final Violation.Reason FOUND = Violation.rule("hostile.Hostile",
            "$L %s \"quoted\"")
            .message(
                    "\"{violations}\" {{violations} \\ $L %s %n '{violations.this$0}' \\u0022 {violations.$}\n*/")
            .remedies("Say \"{violations.yield}\" to {other.record}")
            .citations("\\", "*/ \\u002a/")
            .values("violations.this$0", "violations.$", "violations.yield", "other.record")
            .parties("violations", "other");

    private static final Violation.Reason VIOLATION = Violation.rule("hostile.Hostile", "violation")
            .message("{e.größe} of string")
            .values("e.größe")
            .parties("Hostile", "e");

    private static final Violation.Reason PERMITS_TEXT = Violation.rule("hostile.Hostile",
            "permitsText")
            .message("{java.permits}")
            .values("java.permits")
            .parties("java", "hostile");

    private static final Violation.Reason BUILDER = Violation.warning("hostile.Hostile", "builder")
            .message("{builder.build}, {builder.builder}, {builder.Builder}")
            .values("builder.build", "builder.builder", "builder.Builder")
            .parties("builder");

    private static final Violation.Reason CHECK_RULE = Violation.rule("hostile.Hostile", "check")
            .message("{list}, next, system")
            .parties("list", "next");

    private static final Violation.Reason WARNINGS_RULE = Violation.rule("hostile.Hostile",
            "warnings")
            .message("{i}; {parties}; {parties.sealed}")
            .values("parties.sealed")
            .parties("parties", "i");

    private static final Violation.Reason PERMITTED = Violation.rule("hostile.Hostile", "permitted")
            .message("facts: wing seat {seat.name}, tail seat {seat2.name}")
            .values("seat.name", "seat2.name")
            .parties("args", "seat", "seat2");

    private static final Violation.Reason ÜNÏCODE = Violation.rule("hostile.Hostile", "ünïcode")
            .message("名前 {日本.名前} ≠ 😀")
            .values("日本.名前")
            .parties("日本");

    private static final Violation.Reason SEAT_BELT = Violation.rule("hostile.Hostile", "seatBelt")
            .message("seat belt")
            .parties("record");

    private static final Violation.Reason SEAT_BELT_ = Violation.rule("hostile.Hostile",
            "Seat_Belt")
            .message("SEAT_BELT")
            .parties("var");

    private static final Violation.Reason DECISION = Violation.rule("hostile.Hostile", "decision")
            .message("{message.forName}")
            .values("message.forName");

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
        try {
            if (found.var() == null || decision.var() == null) {
                return checkFactByFact(violations, found, decision);
            }
            Violation found_ = null;
            if (!Hostile.found(found, decision)) {
                found_ = foundFailed(found_, found, "\"list\" {of} $L %s\\", decision, "string");
            }
            return HostileChains.CHECK.decide(found_);
        } catch (Exception e) {
            return checkFactByFact(violations, found, decision);
        }
    }

    /** What {@code check} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsCheck(System violations, Hostile.List found,
            Hostile.String decision) {
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(violations.date(), "violations.date");
        try {
            if (found.var() == null || decision.var() == null) {
                return false;
            }
            return Hostile.found(found, decision);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision checkFactByFact(System violations, Hostile.List found,
            Hostile.String decision) {
        Violation found_ = null;
        found_ = found(found_, found, "\"list\" {of} $L %s\\", decision, "string");
        return HostileChains.CHECK.deny(found_);
    }

    /** Decides on {@code string > object}. */
    public static HostileDecision next(System system, Hostile.String java_,
            Hostile.Object Hostile_) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(java_, "java");
        Objects.requireNonNull(Hostile_, "Hostile");
        LocalDate date = Objects.requireNonNull(system.date(), "system.date");
        try {
            Violation found = null;
            if (!date.isBefore(JANUARY_1_2020)
                    && !Hostile.violation(system, java_, Hostile_)) {
                found = violationFailed(found, java_, Hostile_);
            }
            return HostileChains.NEXT.decide(found);
        } catch (Exception e) {
            return nextFactByFact(date, system, java_, Hostile_);
        }
    }

    /** What {@code next} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsNext(System system, Hostile.String java_,
            Hostile.Object Hostile_) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(java_, "java");
        Objects.requireNonNull(Hostile_, "Hostile");
        LocalDate date = Objects.requireNonNull(system.date(), "system.date");
        try {
            if (!date.isBefore(JANUARY_1_2020)
                    && !Hostile.violation(system, java_, Hostile_)) {
                return false;
            }
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision nextFactByFact(LocalDate date, System system,
            Hostile.String java_, Hostile.Object Hostile_) {
        Violation found = null;
        if (!date.isBefore(JANUARY_1_2020)) {
            found = violation(found, system, java_, Hostile_);
        }
        return HostileChains.NEXT.deny(found);
    }

    /** Decides on {@code string > object > violation}. */
    public static HostileDecision checkAny(Hostile.String HostileDecision_, Hostile.Object dev,
            Hostile.Violation hostile_) {
        Objects.requireNonNull(HostileDecision_, "HostileDecision");
        Objects.requireNonNull(dev, "dev");
        Objects.requireNonNull(hostile_, "hostile");
        try {
            if (HostileDecision_.var() == null || hostile_.var() == null) {
                return checkAnyFactByFact(HostileDecision_, dev, hostile_);
            }
            Violation found = null;
            if (!Hostile.found(HostileDecision_, hostile_)) {
                found = foundFailed(found, HostileDecision_, "string", hostile_, "violation");
            }
            return HostileChains.CHECK_ANY.decide(found);
        } catch (Exception e) {
            return checkAnyFactByFact(HostileDecision_, dev, hostile_);
        }
    }

    /** What {@code checkAny} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsCheckAny(Hostile.String HostileDecision_, Hostile.Object dev,
            Hostile.Violation hostile_) {
        Objects.requireNonNull(HostileDecision_, "HostileDecision");
        Objects.requireNonNull(dev, "dev");
        Objects.requireNonNull(hostile_, "hostile");
        try {
            if (HostileDecision_.var() == null || hostile_.var() == null) {
                return false;
            }
            return Hostile.found(HostileDecision_, hostile_);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision checkAnyFactByFact(Hostile.String HostileDecision_,
            Hostile.Object dev, Hostile.Violation hostile_) {
        Violation found = null;
        found = found(found, HostileDecision_, "string", hostile_, "violation");
        return HostileChains.CHECK_ANY.deny(found);
    }

    /** Decides on {@code text > permitted}. */
    public static HostileDecision permitsSale(Hostile.Class $, Hostile.Text _1,
            Hostile.Permitted this$0) {
        Objects.requireNonNull($, "$");
        Objects.requireNonNull(_1, "_1");
        Objects.requireNonNull(this$0, "this$0");
        try {
            if (_1.var() == null
                    || this$0.var() == null
                    || _1.permits() == null
                    || this$0.permits() == null
                    || $.forName() == null) {
                return permitsSaleFactByFact($, _1, this$0);
            }
            Violation found = null;
            if (!Hostile.found(_1, this$0)) {
                found = foundFailed(found, _1, "text", this$0, "permitted");
            }
            if (!Hostile.permitsText($, _1, this$0)) {
                found = permitsTextFailed(found, _1, this$0);
            }
            if (!Hostile.decision($)) {
                found = decisionFailed(found, $);
            }
            return HostileChains.PERMITS_SALE.decide(found);
        } catch (Exception e) {
            return permitsSaleFactByFact($, _1, this$0);
        }
    }

    /**
     * What {@code permitsSale} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsPermitsSale(Hostile.Class $, Hostile.Text _1,
            Hostile.Permitted this$0) {
        Objects.requireNonNull($, "$");
        Objects.requireNonNull(_1, "_1");
        Objects.requireNonNull(this$0, "this$0");
        try {
            if (_1.var() == null
                    || this$0.var() == null
                    || _1.permits() == null
                    || this$0.permits() == null
                    || $.forName() == null) {
                return false;
            }
            return Hostile.found(_1, this$0)
                    && Hostile.permitsText($, _1, this$0)
                    && Hostile.decision($);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision permitsSaleFactByFact(Hostile.Class $, Hostile.Text _1,
            Hostile.Permitted this$0) {
        Violation found = null;
        found = found(found, _1, "text", this$0, "permitted");
        found = permitsText(found, $, _1, this$0);
        found = decision(found, $);
        return HostileChains.PERMITS_SALE.deny(found);
    }

    /** Decides on {@code permitted > text}. */
    public static HostileDecision sale(Hostile.Class aClass, Hostile.Permitted self,
            Hostile.Text string) {
        Objects.requireNonNull(aClass, "aClass");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(string, "string");
        try {
            if (self.var() == null || string.var() == null || aClass.forName() == null) {
                return saleFactByFact(aClass, self, string);
            }
            Violation found = null;
            if (!Hostile.found(self, string)) {
                found = foundFailed(found, self, "permitted", string, "text");
            }
            if (!Hostile.decision(aClass)) {
                found = decisionFailed(found, aClass);
            }
            return HostileChains.SALE.decide(found);
        } catch (Exception e) {
            return saleFactByFact(aClass, self, string);
        }
    }

    /** What {@code sale} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsSale(Hostile.Class aClass, Hostile.Permitted self,
            Hostile.Text string) {
        Objects.requireNonNull(aClass, "aClass");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(string, "string");
        try {
            if (self.var() == null || string.var() == null || aClass.forName() == null) {
                return false;
            }
            return Hostile.found(self, string) && Hostile.decision(aClass);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision saleFactByFact(Hostile.Class aClass, Hostile.Permitted self,
            Hostile.Text string) {
        Violation found = null;
        found = found(found, self, "permitted", string, "text");
        found = decision(found, aClass);
        return HostileChains.SALE.deny(found);
    }

    /** Decides on {@code denied > participant}. */
    public static HostileDecision equals(Hostile.Denied o, Hostile.Participant other) {
        Objects.requireNonNull(o, "o");
        Objects.requireNonNull(other, "other");
        return HostileChains.EQUALS.decide(null);
    }

    /** What {@code equals} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsEquals(Hostile.Denied o, Hostile.Participant other) {
        Objects.requireNonNull(o, "o");
        Objects.requireNonNull(other, "other");
        return true;
    }

    /** Decides on {@code builder > override}. */
    public static HostileDecision toString(Hostile.Builder builder, Hostile.Override override) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(override, "override");
        Violation found = null;
        found = builder(found, builder);
        return HostileChains.TO_STRING.decide(found);
    }

    /** What {@code toString} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
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
        Violation found = null;
        found = checkRule(found, date, list, next);
        return HostileChains.VIOLATIONS.decide(found);
    }

    /**
     * What {@code violations} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsViolations(System date, List<Hostile.Exception> list,
            Hostile.Next next, Hostile.LocalDate today) {
        Objects.requireNonNull(date, "date");
        requireElements(list, "list");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(date.date(), "date.date");
        try {
            return checkRule(date, list, next);
        } catch (Exception e) {
            return false;
        }
    }

    /** Decides on {@code names > objects (1 or more) > denied}. */
    public static HostileDecision warnings(System transaction, Names parties,
            List<Hostile.Objects> i, Hostile.Denied size) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        requireElements(i, "i");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(transaction.date(), "transaction.date");
        Violation found = null;
        if (!isKnownNames(parties)) {
            found = HostileChains.WARNINGS.unknownParty(found, 0, parties);
        }
        if (i.isEmpty()) {
            found = HostileChains.WARNINGS.wrongLength(found, 1, i);
        }
        found = warningsRule(found, parties, namesRole(parties), i);
        return HostileChains.WARNINGS.decide(found);
    }

    /** What {@code warnings} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsWarnings(System transaction, Names parties,
            List<Hostile.Objects> i, Hostile.Denied size) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        requireElements(i, "i");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(transaction.date(), "transaction.date");
        if (i.isEmpty()) {
            return false;
        }
        try {
            return warningsRule(parties, i) && isKnownNames(parties);
        } catch (Exception e) {
            return false;
        }
    }

    /** Decides on {@code facts > wing seat > tail seat}. */
    public static HostileDecision main(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        Objects.requireNonNull(args, "args");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(seat2, "seat2");
        try {
            if (seat.name() == null || seat2.name() == null) {
                return mainFactByFact(args, seat, seat2);
            }
            Violation found = null;
            if (!Hostile.permitted(args, seat, seat2)) {
                found = permittedFailed(found, args, seat, seat2);
            }
            return HostileChains.MAIN.decide(found);
        } catch (Exception e) {
            return mainFactByFact(args, seat, seat2);
        }
    }

    /** What {@code main} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsMain(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        Objects.requireNonNull(args, "args");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(seat2, "seat2");
        try {
            if (seat.name() == null || seat2.name() == null) {
                return false;
            }
            return Hostile.permitted(args, seat, seat2);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision mainFactByFact(Hostile.HostileFacts args, Hostile.Wing.Seat seat,
            Hostile.Tail.Seat seat2) {
        Violation found = null;
        found = permitted(found, args, seat, seat2);
        return HostileChains.MAIN.deny(found);
    }

    /** Decides on {@code index > joined > numbers > class value > map}. */
    public static HostileDecision index(System index, Hostile.Index chain, Hostile.Joined best,
            Hostile.IntStream asChain, Hostile.ClassValue types, Hostile.Map kinds) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(asChain, "asChain");
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(index.date(), "index.date");
        return HostileChains.INDEX.decide(null);
    }

    /** What {@code index} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsIndex(System index, Hostile.Index chain, Hostile.Joined best,
            Hostile.IntStream asChain, Hostile.ClassValue types, Hostile.Map kinds) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(asChain, "asChain");
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(index.date(), "index.date");
        return true;
    }

    /** Decides on {@code ünïcode > seat belt > SEAT_BELT}. */
    public static HostileDecision käufer(Ünïcode 日本, seatBelt record, Seat_Belt var) {
        Objects.requireNonNull(日本, "日本");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(var, "var");
        try {
            if (日本.名前() == null) {
                return käuferFactByFact(日本, record, var);
            }
            Violation found = null;
            if (!Hostile.ünïcode(日本)) {
                found = ünïcodeFailed(found, 日本);
            }
            if (!Hostile.seatBelt(record)) {
                found = seatBeltFailed(found, record);
            }
            if (!Hostile.Seat_Belt(var)) {
                found = Seat_BeltFailed(found, var);
            }
            return HostileChains.KÄUFER.decide(found);
        } catch (Exception e) {
            return käuferFactByFact(日本, record, var);
        }
    }

    /** What {@code käufer} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsKäufer(Ünïcode 日本, seatBelt record, Seat_Belt var) {
        Objects.requireNonNull(日本, "日本");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(var, "var");
        try {
            if (日本.名前() == null) {
                return false;
            }
            return Hostile.ünïcode(日本) && Hostile.seatBelt(record) && Hostile.Seat_Belt(var);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static HostileDecision käuferFactByFact(Ünïcode 日本, seatBelt record, Seat_Belt var) {
        Violation found = null;
        found = ünïcode(found, 日本);
        found = seatBelt(found, record);
        found = Seat_Belt(found, var);
        return HostileChains.KÄUFER.deny(found);
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
        Index index = Index.PLAIN;
        int chain = index.after(-1, parties);
        while (chain != Index.NONE) {
            best = asChainWithoutTransaction(chain, best, parties);
            chain = isPermitted(best) ? Index.NONE : index.after(chain, parties);
        }
        if (best != null) {
            return best;
        }
        return HostileChains.noChain(parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static HostileDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        requireElements(parties, "parties");
        HostileDecision best = null;
        Index index = Index.WITH_TRANSACTION;
        int chain = index.after(-1, transaction, parties);
        while (chain != Index.NONE) {
            best = asChain(chain, best, transaction, parties);
            chain = isPermitted(best) ? Index.NONE : index.after(chain, transaction, parties);
        }
        if (best != null) {
            return best;
        }
        return HostileChains.noChain(transaction, parties);
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

    private static HostileDecision asChainWithoutTransaction(int chain, HostileDecision best,
            List<?> parties) {
        return switch (chain) {
            case 2 -> asCheckAny(best, parties);
            case 5 -> asEquals(best, parties);
            case 6 -> asToString(best, parties);
            case 9 -> asMain(best, parties);
            case 11 -> asKäufer(best, parties);
            default -> best;
        };
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

    private static HostileDecision asChain(int chain, HostileDecision best, Object transaction,
            List<?> parties) {
        return switch (chain) {
            case 0 -> asCheck(best, transaction, parties);
            case 1 -> asNext(best, transaction, parties);
            case 3 -> asPermitsSale(best, transaction, parties);
            case 4 -> asSale(best, transaction, parties);
            case 7 -> asViolations(best, transaction, parties);
            case 8 -> asWarnings(best, transaction, parties);
            case 10 -> asIndex(best, transaction, parties);
            default -> best;
        };
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

    private static HostileDecision asIndex(HostileDecision best_, Object transaction,
            List<?> parties) {
        if (!isPermitted(best_)
                && parties.size() == 5
                && transaction instanceof System index
                && parties.get(0) instanceof Hostile.Index chain
                && parties.get(1) instanceof Hostile.Joined best
                && parties.get(2) instanceof Hostile.IntStream asChain
                && parties.get(3) instanceof Hostile.ClassValue types
                && parties.get(4) instanceof Hostile.Map kinds) {
            return better(best_, index(index, chain, best, asChain, types, kinds));
        }
        return best_;
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

    private static Violation found(Violation found, Names violations, String violationsRole,
            Names other, String otherRole) {
        Violation.Reason reason;
        try {
            if (violations.var() == null) {
                reason = FOUND.missing("var", violationsRole);
            } else if (other.var() == null) {
                reason = FOUND.missing("var", otherRole);
            } else {
                return Hostile.found(violations, other)
                        ? found
                        : foundFailed(found, violations, violationsRole, other, otherRole);
            }
        } catch (Exception e) {
            reason = FOUND.notEvaluated(e);
        }
        return reason.after(found, violationsRole, otherRole, violations, other);
    }

    private static Violation foundFailed(Violation found, Names violations, String violationsRole,
            Names other, String otherRole) {
        return FOUND.after(found, this$0Of(violations), $Of(violations), yieldOf(violations),
                recordOf(other), violationsRole, otherRole, violations, other);
    }

    private static Violation violation(Violation found, System cause, Hostile.String Hostile_,
            Hostile.Object e) {
        try {
            return Hostile.violation(cause, Hostile_, e)
                    ? found
                    : violationFailed(found, Hostile_, e);
        } catch (Exception e_) {
            return VIOLATION.notEvaluated(e_).after(found, "string", "object", Hostile_, e);
        }
    }

    private static Violation violationFailed(Violation found, Hostile.String Hostile_,
            Hostile.Object e) {
        return VIOLATION.after(found, größeOf(e), "string", "object", Hostile_, e);
    }

    private static Violation permitsText(Violation found, Hostile.Class dev, Hostile.Text java_,
            Hostile.Permitted hostile_) {
        Violation.Reason reason;
        try {
            if (java_.permits() == null) {
                reason = PERMITS_TEXT.missing("permits", "text");
            } else if (hostile_.permits() == null) {
                reason = PERMITS_TEXT.missing("permits", "permitted");
            } else {
                return Hostile.permitsText(dev, java_, hostile_)
                        ? found
                        : permitsTextFailed(found, java_, hostile_);
            }
        } catch (Exception e) {
            reason = PERMITS_TEXT.notEvaluated(e);
        }
        return reason.after(found, "text", "permitted", java_, hostile_);
    }

    private static Violation permitsTextFailed(Violation found, Hostile.Text java_,
            Hostile.Permitted hostile_) {
        return PERMITS_TEXT.after(found, permitsOf(java_), "text", "permitted", java_, hostile_);
    }

    private static Violation builder(Violation found, Hostile.Builder builder) {
        Violation.Reason reason;
        try {
            if (builder.build() == null) {
                reason = BUILDER.missing("build", "builder");
            } else if (builder.Builder() == null) {
                reason = BUILDER.missing("Builder", "builder");
            } else {
                return Hostile.builder(builder)
                        ? found
                        : builderFailed(found, builder);
            }
        } catch (Exception e) {
            reason = BUILDER.notEvaluated(e);
        }
        return reason.after(found, "builder", builder);
    }

    private static Violation builderFailed(Violation found, Hostile.Builder builder) {
        return BUILDER.after(found, buildOf(builder), builderOf(builder), BuilderOf(builder),
                "builder", builder);
    }

    private static boolean checkRule(System date, List<Hostile.Exception> list, Hostile.Next next) {
        return Hostile.check(date, list, next);
    }

    private static Violation checkRule(Violation found, System date, List<Hostile.Exception> list,
            Hostile.Next next) {
        try {
            return Hostile.check(date, list, next)
                    ? found
                    : checkRuleFailed(found, list, next);
        } catch (Exception e) {
            return CHECK_RULE.notEvaluated(e).after(found, Text.path("exception", list), "next",
                    list, next);
        }
    }

    private static Violation checkRuleFailed(Violation found, List<Hostile.Exception> list,
            Hostile.Next next) {
        return CHECK_RULE.after(found, Text.path("exception", list), "next", list, next);
    }

    private static boolean warningsRule(Names parties, List<Hostile.Objects> i) {
        return Hostile.warnings(parties, i);
    }

    private static Violation warningsRule(Violation found, Names parties, String partiesRole,
            List<Hostile.Objects> i) {
        try {
            return Hostile.warnings(parties, i)
                    ? found
                    : warningsRuleFailed(found, parties, partiesRole, i);
        } catch (Exception e) {
            return WARNINGS_RULE.notEvaluated(e).after(found, partiesRole, Text.path("objects", i),
                    parties, i);
        }
    }

    private static Violation warningsRuleFailed(Violation found, Names parties, String partiesRole,
            List<Hostile.Objects> i) {
        return WARNINGS_RULE.after(found, sealedOf(parties), partiesRole, Text.path("objects", i),
                parties, i);
    }

    private static Violation permitted(Violation found, Hostile.HostileFacts args,
            Hostile.Wing.Seat seat, Hostile.Tail.Seat seat2) {
        Violation.Reason reason;
        try {
            if (seat.name() == null) {
                reason = PERMITTED.missing("name", "wing seat");
            } else if (seat2.name() == null) {
                reason = PERMITTED.missing("name", "tail seat");
            } else {
                return Hostile.permitted(args, seat, seat2)
                        ? found
                        : permittedFailed(found, args, seat, seat2);
            }
        } catch (Exception e) {
            reason = PERMITTED.notEvaluated(e);
        }
        return reason.after(found, "facts", "wing seat", "tail seat", args, seat, seat2);
    }

    private static Violation permittedFailed(Violation found, Hostile.HostileFacts args,
            Hostile.Wing.Seat seat, Hostile.Tail.Seat seat2) {
        return PERMITTED.after(found, nameOf(seat), nameOfSeat(seat2), "facts", "wing seat",
                "tail seat", args, seat, seat2);
    }

    private static Violation ünïcode(Violation found, Ünïcode 日本) {
        Violation.Reason reason;
        try {
            if (日本.名前() == null) {
                reason = ÜNÏCODE.missing("名前", "ünïcode");
            } else {
                return Hostile.ünïcode(日本)
                        ? found
                        : ünïcodeFailed(found, 日本);
            }
        } catch (Exception e) {
            reason = ÜNÏCODE.notEvaluated(e);
        }
        return reason.after(found, "ünïcode", 日本);
    }

    private static Violation ünïcodeFailed(Violation found, Ünïcode 日本) {
        return ÜNÏCODE.after(found, 名前Of(日本), "ünïcode", 日本);
    }

    private static Violation seatBelt(Violation found, seatBelt record) {
        try {
            return Hostile.seatBelt(record)
                    ? found
                    : seatBeltFailed(found, record);
        } catch (Exception e) {
            return SEAT_BELT.notEvaluated(e).after(found, "seat belt", record);
        }
    }

    private static Violation seatBeltFailed(Violation found, seatBelt record) {
        return SEAT_BELT.after(found, "seat belt", record);
    }

    private static Violation Seat_Belt(Violation found, Seat_Belt var) {
        try {
            return Hostile.Seat_Belt(var)
                    ? found
                    : Seat_BeltFailed(found, var);
        } catch (Exception e) {
            return SEAT_BELT_.notEvaluated(e).after(found, "SEAT_BELT", var);
        }
    }

    private static Violation Seat_BeltFailed(Violation found, Seat_Belt var) {
        return SEAT_BELT_.after(found, "SEAT_BELT", var);
    }

    private static Violation decision(Violation found, Hostile.Class message) {
        Violation.Reason reason;
        try {
            if (message.forName() == null) {
                reason = DECISION.missing("forName", "class");
            } else {
                return Hostile.decision(message)
                        ? found
                        : decisionFailed(found, message);
            }
        } catch (Exception e) {
            reason = DECISION.notEvaluated(e);
        }
        return reason.after(found);
    }

    private static Violation decisionFailed(Violation found, Hostile.Class message) {
        return DECISION.after(found, forNameOf(message));
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

    private static Object this$0Of(Names names) {
        try {
            return names.this$0();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object $Of(Names names) {
        try {
            return names.$();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object yieldOf(Names names) {
        try {
            return names.yield();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object recordOf(Names names) {
        try {
            return names.record();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object größeOf(Hostile.Object object) {
        try {
            return object.größe();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object permitsOf(Names names) {
        try {
            return names.permits();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object buildOf(Hostile.Builder builder) {
        try {
            return builder.build();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object builderOf(Hostile.Builder builder) {
        try {
            return builder.builder();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object BuilderOf(Hostile.Builder builder) {
        try {
            return builder.Builder();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object sealedOf(Names names) {
        try {
            return names.sealed();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object nameOf(Hostile.Wing.Seat seat) {
        try {
            return seat.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object nameOfSeat(Hostile.Tail.Seat seat) {
        try {
            return seat.name();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object 名前Of(Ünïcode ünïcode) {
        try {
            return ünïcode.名前();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }

    private static Object forNameOf(Hostile.Class class_) {
        try {
            return class_.forName();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }
}
