package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** A parent's chain may be narrowed or closed, with {@code @Chain}, and nothing else. */
final class Redeclared {

    @Party("maker")
    interface Maker {}

    @Party("agent")
    interface Agent {}

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

    @Policy(source = "Statutes")
    interface Runs {

        @Chain(until = "2020-01-01")
        void through(Sale sale, Maker maker, @Repeated(min = 2, max = 5) List<Agent> agents, Maker other);
    }

    @Policy(source = "House rules")
    interface Within extends Runs {

        @Override
        @Chain
        void through(Sale sale, Maker maker, @Repeated(min = 3, max = 4) List<Agent> agents, Maker other);
    }

    @Policy(source = "House rules")
    interface Longer extends Within {

        @Override
        @Chain
        void through(
                Sale sale,
                Maker maker,
                @Repeated(min = 3) List<Agent> agents, // ERROR chainrule:run-widened "The run agents of the chain through is redeclared with 3 or more parties, but in Runs it has 2 to 5"
                Maker other);
    }

    @Policy(source = "House rules")
    interface Shorter extends Runs {

        @Override
        @Chain
        void through(
                Sale sale,
                Maker maker,
                @Repeated(max = 5) List<Agent> agents, // ERROR chainrule:run-widened "with 1 to 5 parties"
                Maker other);
    }

    @Policy(source = "Other statutes")
    interface OtherRuns {

        @Chain(from = "2020-01-01")
        void through(Sale sale, Maker maker, @Repeated List<Agent> agents, Maker other);
    }

    @Policy(source = "House rules")
    interface Joined extends Runs, OtherRuns {} // ERROR chainrule:runs-differ "The run agents of the chain through has 2 to 5 parties in Runs and 1 or more in OtherRuns. Declare the chain in Joined, too"

    /** It is told where they are joined. */
    @Policy(source = "House rules")
    interface BelowJoined extends Joined {}

    @Policy(source = "Later statutes")
    interface ClosedRuns extends Runs {

        /** Closed, it has no runs at all. */
        @Override
        @Chain(closed = "The statutes were amended")
        void through(Sale sale, Maker maker, @Repeated List<Agent> agents, Maker other);
    }

    @Policy(source = "House rules")
    interface JoinedWithClosed extends ClosedRuns, OtherRuns {}

    @Policy(source = "House rules")
    interface JoinedWithin extends Runs, OtherRuns {

        @Override
        @Chain
        void through(Sale sale, Maker maker, @Repeated(min = 2, max = 5) List<Agent> agents, Maker other);
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
