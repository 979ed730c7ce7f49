package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Witnesses;

/** What a parent demands is not guessed; that its parties are unknown is no second mistake. */
final class ParentUnreadable {

    @Policy(source = "House rules")
    interface FromTheFuture extends FutureTrade { // ERROR chainrule:parent-unreadable "The policy FromTheFuture extends FutureTrade, whose model, written by Chainrule 99.1, cannot be read: its format is 99"

        @Chain
        void back(Maker maker, Maker other, Maker third);
    }

    @Policy(source = "House rules")
    interface CutShort extends BrokenTrade { // ERROR chainrule:parent-unreadable "written by Chainrule 0.1.0, cannot be read: it ends too early"

        @Chain
        void back(Maker maker, Maker other, Maker third);
    }

    @Policy(source = "House rules")
    interface Plain extends PlainTrade { // ERROR chainrule:parent-not-policy "The policy Plain extends PlainTrade, which is no policy"

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy( // NOTE chainrule:not-compared "differently from FutureTrade, whose model, written by Chainrule 99.1, cannot be read: its format is 99"
            source = "House rules",
            replaces = FutureTrade.class)
    interface After {

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy( // WARNING chainrule:loosening-not-compared "loosens BrokenTrade, whose model, written by Chainrule 0.1.0, cannot be read: it ends too early"
            source = "House rules",
            replaces = BrokenTrade.class,
            mayLoosen = false)
    interface StrictAfter {

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy( // NOTE chainrule:not-compared "differently from FromTheFuture, which extends FutureTrade, whose model, written by Chainrule 99.1, cannot be read"
            source = "House rules",
            replaces = FromTheFuture.class)
    interface AfterTheFuture {

        @Party("maker")
        interface Maker {}

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Witnesses(FutureTrade.class) // ERROR chainrule:witnesses-unreadable "There are no witnesses of FutureTrade, whose model, written by Chainrule 99.1, cannot be read: its format is 99"
    static final class FutureTest {}

    private ParentUnreadable() {}
}
