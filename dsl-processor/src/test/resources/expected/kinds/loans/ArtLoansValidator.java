package loans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import loans.ArtLoans.Borrower;
import loans.ArtLoans.Collector;
import loans.ArtLoans.Gallery;
import loans.ArtLoans.Institution;
import loans.ArtLoans.Lender;
import loans.ArtLoans.Loan;
import loans.ArtLoans.Museum;
import loans.ArtLoans.NationalMuseum;
import loans.ArtLoansDecision.Next;
import loans.ArtLoansDecision.Text;
import loans.ArtLoansDecision.Violation;

/**
 * Decides what {@link ArtLoans} permits. A null argument, party of a list or effective date is a mistake of the
 * caller, and a {@link NullPointerException} names it; lists must not change while they are asked about.
 *
 * <p>Source: Conditions of lending, 2024.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class ArtLoansValidator {
    private static final LocalDate JULY_1_2024 = LocalDate.of(2024, 7, 1);

    private static final Violation.Reason REGISTERED = Violation.rule("loans.ArtLoans",
            "registered")
            .message("The {institution} is in no register")
            .citations("Article 5")
            .parties("institution");

    private static final Violation.Reason OWNED = Violation.rule("loans.ArtLoans", "owned")
            .message("The {lender} does not own what it lends")
            .parties("lender");

    private static final Violation.Reason INVENTORIED = Violation.rule("loans.ArtLoans",
            "inventoried")
            .message("The {museum} has no inventory")
            .parties("museum");

    private static final Violation.Reason GUARANTEED = Violation.rule("loans.ArtLoans",
            "guaranteed")
            .message("Nobody answers for the collector")
            .parties("collector");

    private static final Violation.Reason AGREED = Violation.rule("loans.ArtLoans", "agreed")
            .message("No ministry has agreed")
            .parties("museum");

    private static final Violation.Reason VISITED = Violation.rule("loans.ArtLoans", "visited")
            .message("The gallery has {gallery.visitors} visitors")
            .values("gallery.visitors")
            .parties("gallery");

    private static final Violation.Reason APART = Violation.rule("loans.ArtLoans", "apart")
            .message("{lender} and {borrower} are one institution")
            .parties("lender", "borrower");

    private ArtLoansValidator() {}

    /**
     * Decides on {@code lender > borrower}.
     *
     * <p>See: Article 2.
     */
    public static ArtLoansDecision loan(Loan loan, Lender lender, Borrower borrower) {
        Objects.requireNonNull(loan, "loan");
        Objects.requireNonNull(lender, "lender");
        Objects.requireNonNull(borrower, "borrower");
        LocalDate date = Objects.requireNonNull(loan.begin(), "loan.begin");
        try {
            Collector collector = lender instanceof Collector it ? it : null;
            NationalMuseum nationalMuseum = lender instanceof NationalMuseum it ? it : null;
            NationalMuseum borrowerAsNationalMuseum = borrower instanceof NationalMuseum it ? it : null;
            Gallery gallery = borrower instanceof Gallery it ? it : null;
            Museum museum = borrower instanceof Museum it ? it : null;
            if (lender.register() == null
                    || borrower.register() == null
                    || (collector != null && collector.guarantor() == null)
                    || (nationalMuseum != null && nationalMuseum.ministry() == null)
                    || (borrowerAsNationalMuseum != null
                            && borrowerAsNationalMuseum.ministry() == null)
                    || (gallery != null && gallery.visitors() == null)) {
                return loanFactByFact(date, loan, lender, borrower);
            }
            Violation found = null;
            if (collector == null && !isKnownLender(lender)) {
                found = ArtLoansChains.LOAN.unknownParty(found, 0, lender);
            }
            if (gallery == null && museum == null) {
                found = ArtLoansChains.LOAN.unknownParty(found, 1, borrower);
            }
            if (!ArtLoans.registered(lender)) {
                found = registeredFailed(found, lender, lenderRole(lender));
            }
            if (!ArtLoans.registered(borrower)) {
                found = registeredFailed(found, borrower, borrowerRole(borrower));
            }
            if (!ArtLoans.owned(lender)) {
                found = ownedFailed(found, lender, lenderRole(lender));
            }
            if (museum != null && !ArtLoans.owned(museum)) {
                found = ownedFailed(found, museum, borrowerRole(borrower));
            }
            if (!date.isBefore(JULY_1_2024)) {
                if (lender instanceof Museum lenderAsMuseum) {
                    found = inventoried(found, lenderAsMuseum, lenderRole(lender));
                }
                if (museum != null) {
                    found = inventoried(found, museum, borrowerRole(borrower));
                }
            }
            if (collector != null && !ArtLoans.guaranteed(collector)) {
                found = guaranteedFailed(found, collector);
            }
            if (nationalMuseum != null && !ArtLoans.agreed(nationalMuseum)) {
                found = agreedFailed(found, nationalMuseum);
            }
            if (borrowerAsNationalMuseum != null
                    && !ArtLoans.agreed(borrowerAsNationalMuseum)) {
                found = agreedFailed(found, borrowerAsNationalMuseum);
            }
            if (gallery != null && !ArtLoans.visited(gallery)) {
                found = visitedFailed(found, gallery);
            }
            if (!ArtLoans.apart(lender, borrower)) {
                found = apartFailed(found, lender, lenderRole(lender), borrower,
                        borrowerRole(borrower));
            }
            return ArtLoansChains.LOAN.decide(found);
        } catch (Exception e) {
            return loanFactByFact(date, loan, lender, borrower);
        }
    }

    /** What {@code loan} decides, but for warnings: stops at the first failure and allocates nothing of its own. */
    public static boolean permitsLoan(Loan loan, Lender lender, Borrower borrower) {
        Objects.requireNonNull(loan, "loan");
        Objects.requireNonNull(lender, "lender");
        Objects.requireNonNull(borrower, "borrower");
        LocalDate date = Objects.requireNonNull(loan.begin(), "loan.begin");
        try {
            // By type, so that a JIT knows of which class a party is before the rules are asked.
            if (lender instanceof Collector collector) {
                if (collector.register() == null
                        || collector.guarantor() == null
                        || !ArtLoans.registered(collector)
                        || !ArtLoans.guaranteed(collector)) {
                    return false;
                }
            } else if (lender instanceof Museum lenderAsMuseum) {
                if (lenderAsMuseum.register() == null || !ArtLoans.registered(lenderAsMuseum)) {
                    return false;
                }
            } else {
                return false;
            }
            if (borrower instanceof Museum museum) {
                if (museum.register() == null
                        || !ArtLoans.registered(museum)
                        || !ArtLoans.owned(museum)) {
                    return false;
                }
            } else if (borrower instanceof Gallery gallery) {
                if (gallery.register() == null || !ArtLoans.registered(gallery)) {
                    return false;
                }
            } else {
                return false;
            }
            if (!date.isBefore(JULY_1_2024)) {
                if (lender instanceof Museum lenderAsMuseum
                        && (lenderAsMuseum.inventory() == null
                                || !ArtLoans.inventoried(lenderAsMuseum))) {
                    return false;
                }
                if (borrower instanceof Museum museum
                        && (museum.inventory() == null || !ArtLoans.inventoried(museum))) {
                    return false;
                }
            }
            if (lender instanceof NationalMuseum nationalMuseum
                    && (nationalMuseum.ministry() == null || !ArtLoans.agreed(nationalMuseum))) {
                return false;
            }
            if (borrower instanceof NationalMuseum borrowerAsNationalMuseum
                    && (borrowerAsNationalMuseum.ministry() == null
                            || !ArtLoans.agreed(borrowerAsNationalMuseum))) {
                return false;
            }
            if (borrower instanceof Gallery gallery
                    && (gallery.visitors() == null || !ArtLoans.visited(gallery))) {
                return false;
            }
            return ArtLoans.owned(lender) && ArtLoans.apart(lender, borrower);
        } catch (Exception e) {
            return false;
        }
    }

    /** Asks each rule by itself, once a fact is missing or a rule has thrown, so that each tells what it lacks. */
    private static ArtLoansDecision loanFactByFact(LocalDate date, Loan loan, Lender lender,
            Borrower borrower) {
        Museum museum = borrower instanceof Museum it ? it : null;
        Violation found = null;
        if (!isKnownLender(lender)) {
            found = ArtLoansChains.LOAN.unknownParty(found, 0, lender);
        }
        if (museum == null && !isKnownBorrower(borrower)) {
            found = ArtLoansChains.LOAN.unknownParty(found, 1, borrower);
        }
        found = registered(found, lender, lenderRole(lender));
        found = registered(found, borrower, borrowerRole(borrower));
        found = owned(found, lender, lenderRole(lender));
        if (museum != null) {
            found = owned(found, museum, borrowerRole(borrower));
        }
        if (!date.isBefore(JULY_1_2024)) {
            if (lender instanceof Museum lenderAsMuseum) {
                found = inventoried(found, lenderAsMuseum, lenderRole(lender));
            }
            if (museum != null) {
                found = inventoried(found, museum, borrowerRole(borrower));
            }
        }
        if (lender instanceof Collector collector) {
            found = guaranteed(found, collector);
        }
        if (lender instanceof NationalMuseum nationalMuseum) {
            found = agreed(found, nationalMuseum);
        }
        if (borrower instanceof NationalMuseum borrowerAsNationalMuseum) {
            found = agreed(found, borrowerAsNationalMuseum);
        }
        if (borrower instanceof Gallery gallery) {
            found = visited(found, gallery);
        }
        found = apart(found, lender, lenderRole(lender), borrower, borrowerRole(borrower));
        return ArtLoansChains.LOAN.deny(found);
    }

    /**
     * Decides on parties that are known only at run time, seller before buyer, by whichever chain they fit. Where they
     * fit several, one that permits counts, or else the one with the fewest violations.
     */
    public static ArtLoansDecision check(Loan loan, List<?> parties) {
        Objects.requireNonNull(loan, "loan");
        return checkAny(loan, parties);
    }

    /** Decides like {@code check}, on a transaction whose type is known only at run time. */
    public static ArtLoansDecision checkAny(Object transaction, List<?> parties) {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(parties, "parties");
        ArtLoansDecision decision = asLoan(transaction, parties);
        if (decision != null) {
            return decision;
        }
        requireElements(parties, "parties");
        return ArtLoansChains.noChain(transaction, parties);
    }

    /** Who may come next after the given parties, by type and date alone, and whether they make a complete chain. */
    public static Next next(Loan loan, List<?> soFar) {
        Objects.requireNonNull(loan, "loan");
        requireElements(soFar, "soFar");
        return ArtLoansChains.next(loan, soFar);
    }

    private static ArtLoansDecision asLoan(Object transaction, List<?> parties) {
        if (parties.size() == 2 && transaction instanceof Loan loan) {
            Lender lender = lenderOrNull(parties.get(0));
            Borrower borrower = borrowerOrNull(parties.get(1));
            if (lender != null && borrower != null) {
                return loan(loan, lender, borrower);
            }
        }
        return null;
    }

    /**
     * The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
     * found to be of, and search for any other.
     */
    private static Lender lenderOrNull(Object party) {
        if (party instanceof Museum known) {
            return known;
        }
        if (party instanceof Collector known) {
            return known;
        }
        return party instanceof Lender other ? other : null;
    }

    private static String lenderRole(Object party) {
        if (party instanceof NationalMuseum) {
            return "national museum";
        }
        if (party instanceof Museum) {
            return "museum";
        }
        if (party instanceof Collector) {
            return "collector";
        }
        return "lender";
    }

    private static boolean isKnownLender(Object party) {
        return party instanceof Museum || party instanceof Collector;
    }

    /**
     * The party as one of this type, or null. Party types come first: older JVMs remember of a class one type that it was
     * found to be of, and search for any other.
     */
    private static Borrower borrowerOrNull(Object party) {
        if (party instanceof Museum known) {
            return known;
        }
        if (party instanceof Gallery known) {
            return known;
        }
        return party instanceof Borrower other ? other : null;
    }

    private static String borrowerRole(Object party) {
        if (party instanceof NationalMuseum) {
            return "national museum";
        }
        if (party instanceof Museum) {
            return "museum";
        }
        if (party instanceof Gallery) {
            return "gallery";
        }
        return "borrower";
    }

    private static boolean isKnownBorrower(Object party) {
        return party instanceof Museum || party instanceof Gallery;
    }

    private static Violation registered(Violation found, Institution institution,
            String institutionRole) {
        Violation.Reason reason;
        try {
            if (institution.register() == null) {
                reason = REGISTERED.missing("register", institutionRole);
            } else {
                return ArtLoans.registered(institution)
                        ? found
                        : registeredFailed(found, institution, institutionRole);
            }
        } catch (Exception e) {
            reason = REGISTERED.notEvaluated(e);
        }
        return reason.after(found, institutionRole, institution);
    }

    private static Violation registeredFailed(Violation found, Institution institution,
            String institutionRole) {
        return REGISTERED.after(found, institutionRole, institution);
    }

    private static Violation owned(Violation found, Lender lender, String lenderRole) {
        try {
            return ArtLoans.owned(lender)
                    ? found
                    : ownedFailed(found, lender, lenderRole);
        } catch (Exception e) {
            return OWNED.notEvaluated(e).after(found, lenderRole, lender);
        }
    }

    private static Violation ownedFailed(Violation found, Lender lender, String lenderRole) {
        return OWNED.after(found, lenderRole, lender);
    }

    private static Violation inventoried(Violation found, Museum museum, String museumRole) {
        Violation.Reason reason;
        try {
            if (museum.inventory() == null) {
                reason = INVENTORIED.missing("inventory", museumRole);
            } else {
                return ArtLoans.inventoried(museum)
                        ? found
                        : inventoriedFailed(found, museum, museumRole);
            }
        } catch (Exception e) {
            reason = INVENTORIED.notEvaluated(e);
        }
        return reason.after(found, museumRole, museum);
    }

    private static Violation inventoriedFailed(Violation found, Museum museum, String museumRole) {
        return INVENTORIED.after(found, museumRole, museum);
    }

    private static Violation guaranteed(Violation found, Collector collector) {
        Violation.Reason reason;
        try {
            if (collector.guarantor() == null) {
                reason = GUARANTEED.missing("guarantor", "collector");
            } else {
                return ArtLoans.guaranteed(collector)
                        ? found
                        : guaranteedFailed(found, collector);
            }
        } catch (Exception e) {
            reason = GUARANTEED.notEvaluated(e);
        }
        return reason.after(found, "collector", collector);
    }

    private static Violation guaranteedFailed(Violation found, Collector collector) {
        return GUARANTEED.after(found, "collector", collector);
    }

    private static Violation agreed(Violation found, NationalMuseum museum) {
        Violation.Reason reason;
        try {
            if (museum.ministry() == null) {
                reason = AGREED.missing("ministry", "national museum");
            } else {
                return ArtLoans.agreed(museum)
                        ? found
                        : agreedFailed(found, museum);
            }
        } catch (Exception e) {
            reason = AGREED.notEvaluated(e);
        }
        return reason.after(found, "national museum", museum);
    }

    private static Violation agreedFailed(Violation found, NationalMuseum museum) {
        return AGREED.after(found, "national museum", museum);
    }

    private static Violation visited(Violation found, Gallery gallery) {
        Violation.Reason reason;
        try {
            if (gallery.visitors() == null) {
                reason = VISITED.missing("visitors", "gallery");
            } else {
                return ArtLoans.visited(gallery)
                        ? found
                        : visitedFailed(found, gallery);
            }
        } catch (Exception e) {
            reason = VISITED.notEvaluated(e);
        }
        return reason.after(found, "gallery", gallery);
    }

    private static Violation visitedFailed(Violation found, Gallery gallery) {
        return VISITED.after(found, visitorsOf(gallery), "gallery", gallery);
    }

    private static Violation apart(Violation found, Institution lender, String lenderRole,
            Institution borrower, String borrowerRole) {
        Violation.Reason reason;
        try {
            if (lender.register() == null) {
                reason = APART.missing("register", lenderRole);
            } else if (borrower.register() == null) {
                reason = APART.missing("register", borrowerRole);
            } else {
                return ArtLoans.apart(lender, borrower)
                        ? found
                        : apartFailed(found, lender, lenderRole, borrower, borrowerRole);
            }
        } catch (Exception e) {
            reason = APART.notEvaluated(e);
        }
        return reason.after(found, lenderRole, borrowerRole, lender, borrower);
    }

    private static Violation apartFailed(Violation found, Institution lender, String lenderRole,
            Institution borrower, String borrowerRole) {
        return APART.after(found, lenderRole, borrowerRole, lender, borrower);
    }

    private static void requireElements(List<?> list, String name) {
        Objects.requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
        }
    }

    private static Object visitorsOf(Gallery gallery) {
        try {
            return gallery.visitors();
        } catch (Exception e) {
            return Text.UNAVAILABLE;
        }
    }
}
