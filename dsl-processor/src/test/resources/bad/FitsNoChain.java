package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** A rule that nobody ever asks is the worst mistake in a policy. */
@Policy(source = "Statutes")
public interface FitsNoChain {

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Party("broker")
    interface Broker {
        boolean licensed();
    }

    @Party("shop")
    interface Shop {
        boolean open();
    }

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Transaction
    interface Loan {}

    @Transaction
    interface Lease {
        int days();
    }

    @Party("famous maker")
    interface FamousMaker extends Maker {}

    @Chain(until = "2024-01-01")
    void sale(Sale sale, Maker maker, @Repeated List<Broker> brokers, Shop shop);

    @Chain
    void loan(Loan loan, Maker maker, Maker other);

    @Chain(closed = "The statutes were amended")
    void shops(Shop shop, Shop other);

    @Rule(otherwise = "No")
    static boolean neighbours(Maker maker, @Next Shop shop) { // ERROR chainrule:fits-only-apart "The rule neighbours fits no chain as it is, maker > shop: in the chain sale (maker > broker... > shop) others stand between them."
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean three(Maker maker, Maker other, Maker third) { // ERROR chainrule:fits-no-chain "The rule three fits no chain: in none do the parties stand as maker > ... > maker > ... > maker"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean famous(FamousMaker maker) { // ERROR chainrule:fits-only-below "The rule famous fits no chain: no chain names FamousMaker, and at maker of the chain sale (maker > broker... > shop) stands Maker, which is a party itself, so that nobody asks what else it may be. Ask for Maker, or give a chain a place for FamousMaker, or take @Party from Maker."
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean leased(Lease lease) { // ERROR chainrule:fits-no-transaction "The rule leased fits no chain: none has a transaction that is a Lease."
        return lease.days() > 1;
    }

    @Rule(otherwise = "No")
    static boolean backwards(Shop shop, Maker maker) { // ERROR chainrule:fits-only-reversed "The rule backwards fits no chain as it is, shop > ... > maker, but the chain sale (maker > broker... > shop) fits it in reverse order"
        return maker.certified();
    }

    @Given(otherwise = "No")
    static boolean otherDeal(Loan loan, Maker maker, Shop shop) { // ERROR chainrule:fits-other-transaction "The given otherDeal fits the parties of the chain sale (maker > broker... > shop), but that chain has no transaction that is a Loan"
        return maker.certified();
    }

    @Rule(otherwise = "No")
    static boolean run(Maker maker, List<Shop> shops) { // ERROR chainrule:fits-no-run "The rule run takes a whole run of shop, but no chain has one"
        return shops.isEmpty();
    }

    @Rule(otherwise = "No", from = "2024-01-01")
    static boolean late(Broker broker) { // ERROR chainrule:never-in-force "it is in force from 2024-01-01, and the chain is until 2024-01-01"
        return broker.licensed();
    }

    @Rule(otherwise = "No")
    static boolean closed2(Shop shop, Shop other) { // ERROR chainrule:never-in-force "it is in force always, and the chain is closed"
        return shop.open();
    }

    @Guarantee
    static boolean noChainHasThisShape(Shop shop, Broker broker) {
        return false;
    }
}
