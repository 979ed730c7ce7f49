package loans;

import java.time.LocalDate;
import java.util.List;
import loans.ArtLoansDecision.Violation;

/** Lends by every kind of lender to every kind of borrower, with all in order, and with each thing in turn that is not. */
public final class Lending {

    private static final LocalDate EARLY = LocalDate.of(2024, 6, 30);
    private static final LocalDate LATE = LocalDate.of(2024, 7, 1);

    private record Loan(LocalDate begin) implements ArtLoans.Loan {}

    private record Museum(String register, boolean owns, String inventory) implements ArtLoans.Museum {}

    private record NationalMuseum(String register, boolean owns, String inventory, String ministry)
            implements ArtLoans.NationalMuseum {}

    private record Collector(String register, boolean owns, String guarantor) implements ArtLoans.Collector {}

    private record Gallery(String register, Integer visitors) implements ArtLoans.Gallery {}

    /** A lender of no kind that the policy knows. */
    private record Heir(String register, boolean owns) implements ArtLoans.Lender {}

    private record School(String register) implements ArtLoans.Borrower {}

    /** Of two kinds at once. */
    private record HouseOfACollector(String register, boolean owns, String inventory, String guarantor)
            implements ArtLoans.Museum, ArtLoans.Collector {}

    /** Of two kinds, and of one below one of these. */
    private record HouseOfTheNation(String register, boolean owns, String inventory, String ministry, String guarantor)
            implements ArtLoans.NationalMuseum, ArtLoans.Collector {}

    public static void main(String[] args) {
        Museum museum = new Museum("M", true, "i");
        NationalMuseum national = new NationalMuseum("N", true, "i", "m");
        Collector collector = new Collector("C", true, "g");
        HouseOfTheNation houseOfTheNation = new HouseOfTheNation("T", true, "i", "m", "g");
        HouseOfACollector house = new HouseOfACollector("H", true, "i", "g");
        Gallery gallery = new Gallery("G", 1000);
        Museum borrower = new Museum("B", true, "i");
        NationalMuseum nationalBorrower = new NationalMuseum("NB", true, "i", "m");

        for (ArtLoans.Lender lender : List.of(museum, national, collector, house, houseOfTheNation)) {
            for (ArtLoans.Borrower taker : List.of(gallery, borrower, nationalBorrower)) {
                expect(LATE, lender, taker);
                expect(EARLY, lender, taker);
            }
        }
        expect(LATE, new Museum("", true, "i"), gallery, "registered");
        expect(LATE, new Museum("M", false, "i"), gallery, "owned");
        expect(LATE, new Museum("M", true, ""), gallery, "inventoried");
        expect(EARLY, new Museum("M", true, ""), gallery);
        expect(LATE, new NationalMuseum("N", true, "", "m"), gallery, "inventoried");
        expect(LATE, new NationalMuseum("N", true, "i", ""), gallery, "agreed");
        expect(LATE, new Collector("C", true, ""), gallery, "guaranteed");
        expect(LATE, new HouseOfACollector("H", true, "", "g"), gallery, "inventoried");
        expect(LATE, new HouseOfACollector("H", true, "i", ""), gallery, "guaranteed");
        expect(LATE, museum, new Gallery("", 1000), "registered");
        expect(LATE, museum, new Gallery("G", 999), "visited");
        expect(LATE, museum, new Museum("B", true, ""), "inventoried");
        expect(LATE, museum, new NationalMuseum("NB", true, "i", ""), "agreed");
        expect(LATE, museum, new Museum("M", true, "i"), "apart");
        expect(LATE, collector, new Gallery("C", 1), "visited", "apart");

        expectMessage("The museum has no inventory", new Museum("M", true, ""), gallery);
        expectMessage("The national museum has no inventory", new NationalMuseum("N", true, "", "m"), gallery);
        expectMessage("The museum has no inventory", new HouseOfACollector("H", true, "", "g"), gallery);
        expectMessage("The national museum has no inventory", new HouseOfTheNation("H", true, "", "m", "g"), gallery);
        expectMessage("Nobody answers for the collector", new HouseOfACollector("H", true, "i", ""), gallery);
        expectMessage(
                "No chain fits: a chain cannot begin with a gallery; it begins with a museum, a national museum or a collector",
                gallery,
                museum);
        expectMessage(
                "No chain fits: a national museum cannot sell to a collector; next may come a museum, a national museum or a gallery",
                national,
                collector);

        expect(LATE, new Heir("E", true), gallery, "unknown-party");
        expect(LATE, museum, new School("S"), "unknown-party");

        expect(LATE, new Museum(null, true, "i"), gallery, "missing-fact", "missing-fact");
        expect(LATE, new Museum("M", true, null), gallery, "missing-fact");
        expect(EARLY, new Museum("M", true, null), gallery);
        expect(LATE, new NationalMuseum("N", true, "i", null), gallery, "missing-fact");
        expect(LATE, new Collector("C", true, null), gallery, "missing-fact");
        expect(LATE, new HouseOfACollector("H", true, "i", null), gallery, "missing-fact");
        expect(LATE, museum, new Gallery("G", null), "missing-fact");
        expect(LATE, museum, new Museum("B", true, null), "missing-fact");
    }

    private static void expect(
            LocalDate begin, ArtLoans.Lender lender, ArtLoans.Borrower borrower, String... codes) {
        Loan loan = new Loan(begin);
        ArtLoansDecision decision = ArtLoansValidator.loan(loan, lender, borrower);
        List<String> found = decision.violations().stream().map(Violation::code).toList();
        if (!found.equals(List.of(codes))
                || !ArtLoansValidator.check(loan, List.of(lender, borrower)).toString().equals(decision.toString())
                || ArtLoansValidator.permitsLoan(loan, lender, borrower) != found.isEmpty()
                || decision.permitted() != found.isEmpty()) {
            throw new AssertionError(lender + " lends to " + borrower + ": " + decision);
        }
    }

    private static void expectMessage(String message, Object lender, Object borrower) {
        String found = ArtLoansValidator.check(new Loan(LATE), List.of(lender, borrower))
                .violations()
                .get(0)
                .message();
        if (!found.equals(message)) {
            throw new AssertionError(found);
        }
    }
}
