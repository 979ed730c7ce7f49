package press;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import press.Press.Issue;
import press.Press.Kiosk;
import press.Press.Publisher;
import press.Press.Reader;
import press.Press.Seller;
import press.Press.Station;
import press.Press.known;
import press.Press.other;
import press.PressDecision.Next;
import press.PressDecision.Violation;

/**
 * Decides what {@link Press} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: None.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class PressValidator {
    private static final Violation.Reason NAMED = Violation.rule("press.Press", "named")
            .message("{reader} has no name")
            .parties("reader");

    private PressValidator() {}

    /** Decides on {@code publisher > reader}. */
    public static PressDecision toReader(Issue issue, Publisher publisher, Reader reader) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (reader.name() == null) {
                return toReaderFactByFact(issue, publisher, reader);
            }
            Violation found = null;
            if (!isKnownReader(reader)) {
                found = PressChains.TO_READER.unknownParty(found, 1, reader);
            }
            if (!Press.named(issue, reader)) {
                found = namedFailed(found, reader, readerRole(reader));
            }
            return PressChains.TO_READER.decide(found);
        } catch (Exception e) {
            return toReaderFactByFact(issue, publisher, reader);
        }
    }

    /** What {@code toReader} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsToReader(Issue issue, Publisher publisher, Reader reader) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (reader.name() == null) {
                return false;
            }
            return Press.named(issue, reader) && isKnownReader(reader);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static PressDecision toReaderFactByFact(Issue issue, Publisher publisher,
            Reader reader) {
        Violation found = null;
        if (!isKnownReader(reader)) {
            found = PressChains.TO_READER.unknownParty(found, 1, reader);
        }
        found = named(found, issue, reader, readerRole(reader));
        return PressChains.TO_READER.deny(found);
    }

    /** Decides on {@code publisher > kiosk > reader}. */
    public static PressDecision readerOrNull(Issue issue, Publisher publisher, Kiosk kiosk,
            Reader reader) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(kiosk, "kiosk");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (reader.name() == null) {
                return readerOrNullFactByFact(issue, publisher, kiosk, reader);
            }
            Violation found = null;
            if (!isKnownReader(reader)) {
                found = PressChains.READER_OR_NULL.unknownParty(found, 2, reader);
            }
            if (!Press.named(issue, reader)) {
                found = namedFailed(found, reader, readerRole(reader));
            }
            return PressChains.READER_OR_NULL.decide(found);
        } catch (Exception e) {
            return readerOrNullFactByFact(issue, publisher, kiosk, reader);
        }
    }

    /**
     * What {@code readerOrNull} decides, but for warnings: stops at the first failure and allocates nothing of its own.
     */
    public static boolean permitsReaderOrNull(Issue issue, Publisher publisher, Kiosk kiosk,
            Reader reader) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(kiosk, "kiosk");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (reader.name() == null) {
                return false;
            }
            return Press.named(issue, reader) && isKnownReader(reader);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static PressDecision readerOrNullFactByFact(Issue issue, Publisher publisher,
            Kiosk kiosk, Reader reader) {
        Violation found = null;
        if (!isKnownReader(reader)) {
            found = PressChains.READER_OR_NULL.unknownParty(found, 2, reader);
        }
        found = named(found, issue, reader, readerRole(reader));
        return PressChains.READER_OR_NULL.deny(found);
    }

    /** Decides on {@code library > subscriber}. */
    public static PressDecision lent(Issue issue, other library, known subscriber) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (library.name() == null || subscriber.name() == null) {
                return lentFactByFact(issue, library, subscriber);
            }
            Violation found = null;
            if (!Press.named(issue, library)) {
                found = namedFailed(found, library, "library");
            }
            if (!Press.named(issue, subscriber)) {
                found = namedFailed(found, subscriber, "subscriber");
            }
            return PressChains.LENT.decide(found);
        } catch (Exception e) {
            return lentFactByFact(issue, library, subscriber);
        }
    }

    /** What {@code lent} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsLent(Issue issue, other library, known subscriber) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(subscriber, "subscriber");
        Objects.requireNonNull(issue.date(), "issue.date");
        try {
            if (library.name() == null || subscriber.name() == null) {
                return false;
            }
            return Press.named(issue, library) && Press.named(issue, subscriber);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static PressDecision lentFactByFact(Issue issue, other library, known subscriber) {
        Violation found = null;
        found = named(found, issue, library, "library");
        found = named(found, issue, subscriber, "subscriber");
        return PressChains.LENT.deny(found);
    }

    /**
     * Decides on {@code seller > publisher}.
     *
     * <p>Closed: Sellers keep nothing back.
     */
    public static PressDecision back(Issue issue, Seller seller, Publisher publisher) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(issue.date(), "issue.date");
        return PressChains.BACK.closed("Sellers keep nothing back");
    }

    /** Answers what {@code back} decides, which is always no. */
    public static boolean permitsBack(Issue issue, Seller seller, Publisher publisher) {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(issue.date(), "issue.date");
        return false;
    }

    /** Decides on {@code reader > reader}. */
    public static PressDecision passedOn(Reader from, Reader to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Violation found = null;
        if (!isKnownReader(from)) {
            found = PressChains.PASSED_ON.unknownParty(found, 0, from);
        }
        if (!isKnownReader(to)) {
            found = PressChains.PASSED_ON.unknownParty(found, 1, to);
        }
        return PressChains.PASSED_ON.decide(found);
    }

    /** What {@code passedOn} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsPassedOn(Reader from, Reader to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return isKnownReader(from) && isKnownReader(to);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static PressDecision check(Issue issue, List<?> parties) {
        Objects.requireNonNull(issue, "issue");
        return checkAny(issue, parties);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static PressDecision check(List<?> parties) {
        Objects.requireNonNull(parties, "parties");
        PressDecision decision = asPassedOn(parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return PressChains.noChain(parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static PressDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        PressDecision best = null;
        switch (parties.size()) {
            case 2 -> {
                best = asToReader(best, transaction, parties);
                best = asLent(best, transaction, parties);
                best = asBack(best, transaction, parties);
            }
            case 3 -> best = asReaderOrNull(best, transaction, parties);
            default -> {}
        }
        if (best != null) {
            return best;
        }
        requireElements(parties, "parties");
        return PressChains.noChain(transaction, parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(Issue issue, List<?> soFar) {
        Objects.requireNonNull(issue, "issue");
        requireElements(soFar, "soFar");
        return PressChains.next(issue, soFar);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(List<?> soFar) {
        requireElements(soFar, "soFar");
        return PressChains.next(soFar);
    }

    private static PressDecision asPassedOn(List<?> parties) {
        if (parties.size() == 2) {
            Reader from = readerOrNull_(parties.get(0));
            Reader to = readerOrNull_(parties.get(1));
            if (from != null && to != null) {
                return passedOn(from, to);
            }
        }
        return null;
    }

    private static PressDecision asToReader(PressDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && transaction instanceof Issue issue
                && parties.get(0) instanceof Publisher publisher) {
            Reader reader = readerOrNull_(parties.get(1));
            if (reader != null) {
                return better(best, toReader(issue, publisher, reader));
            }
        }
        return best;
    }

    private static PressDecision asReaderOrNull(PressDecision best, Object transaction,
            List<?> parties) {
        if (!isPermitted(best)
                && transaction instanceof Issue issue
                && parties.get(0) instanceof Publisher publisher
                && parties.get(1) instanceof Kiosk kiosk) {
            Reader reader = readerOrNull_(parties.get(2));
            if (reader != null) {
                return better(best, readerOrNull(issue, publisher, kiosk, reader));
            }
        }
        return best;
    }

    private static PressDecision asLent(PressDecision best, Object transaction, List<?> parties) {
        if (!isPermitted(best)
                && transaction instanceof Issue issue
                && parties.get(0) instanceof other library
                && parties.get(1) instanceof known subscriber) {
            return better(best, lent(issue, library, subscriber));
        }
        return best;
    }

    private static PressDecision asBack(PressDecision best, Object transaction, List<?> parties) {
        if (!isPermitted(best)
                && transaction instanceof Issue issue
                && parties.get(1) instanceof Publisher publisher) {
            Seller seller = sellerOrNull(parties.get(0));
            if (seller != null) {
                return better(best, back(issue, seller, publisher));
            }
        }
        return best;
    }

    /**
     * The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
     * found to be of, and search for any other.
     */
    private static Reader readerOrNull_(Object party) {
        if (party instanceof known known) {
            return known;
        }
        if (party instanceof other known) {
            return known;
        }
        return party instanceof Reader other ? other : null;
    }

    private static String readerRole(Object party) {
        if (party instanceof known) {
            return "subscriber";
        }
        if (party instanceof other) {
            return "library";
        }
        return "reader";
    }

    private static boolean isKnownReader(Object party) {
        return party instanceof known || party instanceof other;
    }

    /**
     * The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
     * found to be of, and search for any other.
     */
    private static Seller sellerOrNull(Object party) {
        if (party instanceof Kiosk known) {
            return known;
        }
        if (party instanceof Station known) {
            return known;
        }
        return party instanceof Seller other ? other : null;
    }

    private static Violation named(Violation found, Issue issue, Reader reader, String readerRole) {
        Violation.Reason reason;
        try {
            if (reader.name() == null) {
                reason = NAMED.missing("name", readerRole);
            } else {
                return Press.named(issue, reader)
                        ? found
                        : namedFailed(found, reader, readerRole);
            }
        } catch (Exception e) {
            reason = NAMED.notEvaluated(e);
        }
        return reason.after(found, readerRole, reader);
    }

    private static Violation namedFailed(Violation found, Reader reader, String readerRole) {
        return NAMED.after(found, readerRole, reader);
    }

    private static boolean isPermitted(PressDecision decision) {
        return decision != null && decision.permitted();
    }

    private static PressDecision better(PressDecision best, PressDecision other) {
        boolean isBetter = best == null
                || other.permitted()
                || other.violations().size() < best.violations().size();
        return isBetter && !isPermitted(best) ? other : best;
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
