package loans;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Several kinds of lender and of borrower, one below another, and one that is of both. */
@Policy(source = "Conditions of lending, 2024")
public interface ArtLoans {

    interface Institution {
        String register();
    }

    interface Lender extends Institution {
        boolean owns();
    }

    interface Borrower extends Institution {}

    @Party("museum")
    interface Museum extends Lender, Borrower {
        String inventory();
    }

    @Party("national museum")
    interface NationalMuseum extends Museum {
        String ministry();
    }

    @Party("collector")
    interface Collector extends Lender {
        String guarantor();
    }

    @Party("gallery")
    interface Gallery extends Borrower {
        Integer visitors();
    }

    @Transaction
    interface Loan {
        @EffectiveDate
        LocalDate begin();
    }

    @Chain(cites = "Article 2")
    void loan(Loan loan, Lender lender, Borrower borrower);

    @Rule(otherwise = "The {institution} is in no register", cites = "Article 5")
    static boolean registered(Institution institution) {
        return !institution.register().isEmpty();
    }

    @Rule(otherwise = "The {lender} does not own what it lends")
    static boolean owned(Lender lender) {
        return lender.owns();
    }

    @Rule(otherwise = "The {museum} has no inventory", from = "2024-07-01")
    static boolean inventoried(Museum museum) {
        return !museum.inventory().isEmpty();
    }

    @Rule(otherwise = "Nobody answers for the {collector}")
    static boolean guaranteed(Collector collector) {
        return !collector.guarantor().isEmpty();
    }

    @Rule(otherwise = "No ministry has agreed")
    static boolean agreed(NationalMuseum museum) {
        return !museum.ministry().isEmpty();
    }

    @Rule(otherwise = "The {gallery} has {gallery.visitors} visitors")
    static boolean visited(Gallery gallery) {
        return gallery.visitors() >= 1000;
    }

    @Rule(otherwise = "{lender} and {borrower} are one institution")
    static boolean apart(Institution lender, @Next Institution borrower) {
        return !lender.register().equals(borrower.register());
    }
}
