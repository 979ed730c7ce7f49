package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** A parent's chain may be narrowed or closed, with {@code @Chain}, and nothing else. */
final class Redeclared {

    @Party("maker")
    interface Maker {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();
    }

    @Policy(source = "Statutes")
    interface Parent {

        @Chain(from = "2020-01-01", until = "2030-01-01")
        void dated(Sale sale, Maker maker, Maker other);

        @Chain(closed = "The statutes were amended")
        void closed(Maker maker, Maker other);

        @Chain
        void open(Maker maker, Maker other, Maker third);
    }

    @Policy(source = "House rules")
    interface Unmarked extends Parent {

        @Override
        void dated(Sale sale, Maker maker, Maker other); // ERROR chainrule:chain-without-annotation "The method dated declares the chain dated of Parent again"

        @Override
        default void open(Maker maker, Maker other, Maker third) {} // ERROR chainrule:chain-with-body "The method open gives a body to the chain open of Parent"
    }

    @Policy(source = "House rules")
    interface Wider extends Parent {

        @Override
        @Chain(
                from = "2019-12-31") // ERROR chainrule:chain-widened "The chain dated is redeclared from 2019-12-31, but where it comes from it is in force from 2020-01-01 until 2030-01-01"
        void dated(Sale sale, Maker maker, Maker other);
    }

    @Policy(source = "House rules")
    interface Later extends Parent {

        @Override
        @Chain(
                until = "2030-01-02") // ERROR chainrule:chain-widened
        void dated(Sale sale, Maker maker, Maker other);
    }

    @Policy(source = "House rules")
    interface Beyond extends Parent {

        @Override
        @Chain(
                from = "2030-01-01") // ERROR chainrule:chain-widened
        void dated(Sale sale, Maker maker, Maker other);
    }

    @Policy(source = "House rules")
    interface Reopened extends Parent {

        @Override
        @Chain(
                until = "2030-01-01") // ERROR chainrule:chain-reopened "The chain closed is closed where it comes from"
        void closed(Maker maker, Maker other);
    }

    @Policy(source = "House rules")
    interface Fine extends Parent {

        @Override
        @Chain(from = "2020-01-01", until = "2025-01-01")
        void dated(Sale sale, Maker maker, Maker other);

        @Override
        @Chain
        void closed(Maker maker, Maker other);

        @Override
        @Chain(closed = "Not in this house")
        void open(Maker maker, Maker other, Maker third);
    }

    private Redeclared() {}
}
