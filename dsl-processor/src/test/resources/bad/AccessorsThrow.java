// only: javac -- what is asked behind a fact is told by bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** What rules may catch, validators meet as well: they look whether facts are there, and what the date is. */
@Policy(source = "Statutes")
interface AccessorsThrow {

    interface Source extends Callable<String> {}

    interface Address {
        String state() throws IOException; // ERROR chainrule:accessor-throws "The accessor state of Address declares the checked exception java.io.IOException"

        String origin() throws IOException;
    }

    @Party("maker")
    interface Maker {
        Address address();

        Source source();
    }

    @Party("shop")
    interface Shop {}

    interface Licensed {
        String licence() throws InterruptedException; // ERROR chainrule:accessor-throws "The accessor licence of Licensed declares the checked exception java.lang.InterruptedException"
    }

    @Transaction
    interface Sale {
        LocalDate day();

        @EffectiveDate
        default LocalDate date() throws IOException { // ERROR chainrule:accessor-throws "The accessor date of Sale declares"
            throw new IOException("no calendar");
        }
    }

    @Chain
    void direct(Sale sale, Maker maker, Shop shop);

    @Rule(otherwise = "Of no state")
    static boolean inAState(Maker maker) {
        try {
            return maker.address().state().length() == 2;
        } catch (IOException unknown) {
            return false;
        }
    }

    @Rule(otherwise = "Of no source")
    static boolean sourced(Maker maker) { // ERROR chainrule:accessor-throws "The accessor call of Callable declares the checked exception java.lang.Exception"
        try {
            return maker.source().call().length() == 2;
        } catch (Exception unknown) {
            return false;
        }
    }

    /** Nothing but the rule itself asks for what only warns, and what it throws is caught. */
    @Rule(otherwise = "Of no origin", severity = Severity.WARNING)
    static boolean original(Maker maker) {
        try {
            return maker.address().origin().length() == 2;
        } catch (IOException unknown) {
            return false;
        }
    }

    @Rule(otherwise = "Without a licence")
    static boolean licensed(Shop shop) {
        try {
            return !(shop instanceof Licensed licensed) || licensed.licence().length() == 10;
        } catch (InterruptedException unknown) {
            return false;
        }
    }
}
