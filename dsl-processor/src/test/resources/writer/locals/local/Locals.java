package local;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Party types named like the variables of generated code, at positions where only the object tells its type. */
public final class Locals {

    private Locals() {}

    @Policy(source = "Locals")
    public interface Policies {
        interface Above {}

        @Party("found")
        interface Found extends Above {
            boolean found();
        }

        @Party("date")
        interface Date extends Above {
            boolean date();
        }

        @Party("i")
        interface I extends Above {
            boolean i();
        }

        /** Tells one fact that is called as the class of another is. */
        @Party("holder")
        interface Holder {
            Optional<String> since();

            boolean Optional();
        }

        @Transaction
        interface Best {
            @EffectiveDate
            LocalDate date();
        }

        @Chain(from = "2020-01-01")
        void chain(Best best, Above above, @Repeated List<Above> parties, I end);

        @Chain
        void held(Holder holder, I end);

        @Rule(otherwise = "{found.found}", from = "2021-01-01")
        static boolean found(Best best, Found found) {
            return found.found();
        }

        @Rule(otherwise = "{date.date}")
        static boolean date(Date date) {
            return date.date();
        }

        @Rule(otherwise = "{i.i} before {j.i}")
        static boolean i(I i, I j) {
            return i.i() || j.i();
        }
    }

    public static void main(String[] args) {
        Policies.Best best = () -> LocalDate.of(2022, 1, 1);
        Policies.Found found = () -> false;
        Policies.Date date = () -> false;
        Policies.I one = () -> false;
        Policies.Holder holder = Locals_PoliciesFacts.holder().since("2020").Optional(true).build();
        if (!holder.since().equals(Optional.of("2020"))
                || !Locals_PoliciesFacts.holder().build().since().isEmpty()) {
            throw new AssertionError(holder);
        }
        Locals_PoliciesDecision decision = Locals_PoliciesValidator.check(best, List.of(found, date, one, one));
        String codes = decision.violations().stream()
                .map(Locals_PoliciesDecision.Violation::code)
                .toList()
                .toString();
        if (!codes.equals("[found, date, i]")
                || Locals_PoliciesValidator.permitsChain(best, found, List.of(date, one), one)) {
            throw new AssertionError(decision);
        }
    }
}
