package computedmonths;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.time.LocalDate;
import java.util.List;

/** Two dates, each moved by months, one of them by as many as are computed: one question kept the solver busy for minutes. */
@Policy(source = "Found by a random policy")
public interface Trade {

    @interface Nullable {}

    enum Zone {
        NORTH,
        SOUTH
    }

    interface Address {
        @Nullable
        Zone zone();

        @Nullable
        LocalDate since();

        default int months() {
            return Math.addExact(10, 10) / (Integer.MIN_VALUE + Math.addExact(zone().ordinal(), 10));
        }
    }

    interface Organization {
        Address address();
    }

    @Party("broker")
    interface Broker extends Organization {}

    @Party("agent")
    interface Agent extends Organization {}

    @Chain
    void chain(@Repeated(min = 0, max = 1) List<Agent> agents, Agent agent, Broker broker);

    @Rule(otherwise = "Denied")
    static boolean since1970(Agent agent, Broker broker) {
        return broker.address().since() == LocalDate.of(1970, 1, 1);
    }

    @Rule(otherwise = "Denied")
    static boolean notMuchLater(Agent agent, Organization other) {
        return !other.address()
                .since()
                .minusMonths(Math.max(other.address().months(), 18))
                .isAfter(agent.address().since().plusYears(1));
    }

    @Rule(otherwise = "Denied")
    static boolean together(List<Agent> agents, @Next Agent agent) {
        int months = 0;
        for (Agent one : agents) {
            months += agent.address().months();
        }
        return months == 30;
    }
}
