package dev.chainrule.benchmarks.contestants.byhand;

import java.util.ArrayList;
import java.util.List;

/** Permitted, or denied with every reason. Where nothing is wrong it is always the same object. */
public sealed interface Decision {

    /** A sale that is permitted. */
    record Permitted(String chain) implements Decision {}

    /** A sale that is denied; nobody can change why. */
    record Denied(String chain, List<Violation> violations) implements Decision {}

    /** A party, and what it is called. */
    record Participant(String role, Object party) {}

    /**
     * A condition that does not hold, told as it was when it was looked at: parties may change afterwards. Texts are put together when
     * somebody wants to read them.
     */
    final class Violation {

        private final Reason reason;
        private final Object[] facts;

        Violation(Reason reason, Object[] facts) {
            this.reason = reason;
            this.facts = facts;
        }

        String code() {
            return reason.code();
        }

        String message() {
            return String.format(reason.message(), facts);
        }

        List<String> remedies() {
            return reason.remedies().stream()
                    .map(remedy -> String.format(remedy, facts))
                    .toList();
        }

        List<String> citations() {
            return reason.citations();
        }

        /** The facts begin with what the parties are called, and then the parties themselves. */
        List<Participant> parties() {
            List<Participant> parties = new ArrayList<>();
            for (int i = 0; i < reason.parties(); i++) {
                parties.add(new Participant(facts[i].toString(), facts[reason.parties() + i]));
            }
            return parties;
        }
    }
}
